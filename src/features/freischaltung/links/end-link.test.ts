import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registeredBetrieb, signedInPerson, type TestPerson } from '../../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { insertLink } from '../queries.ts';
import { lockAccountForLinking } from '../lock-for-linking.ts';
import { endLink, endLinksOfAccount } from './end-link.ts';
import { endReasons, toldOfEnd } from './end-rules.ts';

let portal: TestPortal;
let pia: TestPerson;
let betriebId: string;
let linkId: string;

beforeEach(async () => {
  portal = await createTestPortal();
  betriebId = await registeredBetrieb(portal, { betriebsnummer: '1234567', email: 'buero@muster.example' });
  pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
  linkId = await linked(betriebId);
});
afterEach(() => portal.close());

function linked(id: string): Promise<string> {
  const at = portal.clock.now();
  return portal.write((tx) =>
    insertLink(tx, { kind: 'betrieb', id, accountId: pia.accountId, method: 'pin', at }),
  );
}

const ending = () => ({ by: null, now: portal.clock.now(), from: 'worker' });
const mailsTo = async (address: string) => (await portal.mails()).filter(({ to }) => to === address);

describe('the end of a link', () => {
  it('is in force at once, also in a session that acts through it', async () => {
    expect((await pia.browser.get('/mein-bereich')).html).toContain('Muster Metallbau GmbH');
    await portal.write((tx) => endLink(tx, linkId, { ...ending(), reason: 'case-worker' }));
    expect((await pia.browser.get('/mein-bereich')).html).not.toContain('Muster Metallbau GmbH');
    expect((await pia.browser.get('/mein-betrieb')).status).toBe(403);
  });

  it('lets the session go on with another link', async () => {
    await linked(await registeredBetrieb(portal, { betriebsnummer: '7654321', name: 'Zweitbetrieb' }));
    await portal.write((tx) => endLink(tx, linkId, { ...ending(), reason: 'removed-by-admin' }));
    expect((await pia.browser.get('/mein-betrieb')).text).toContain('Zweitbetrieb');
  });

  it('is kept with reason, note, time and the one who ended it, and on record', async () => {
    const { now } = ending();
    await portal.write((tx) =>
      endLink(tx, linkId, { ...ending(), by: pia.accountId, reason: 'other', note: ' Elternzeit ' }),
    );
    const links = await portal.read((db) => db.kysely.selectFrom('links').selectAll().execute());
    expect(links).toMatchObject([
      { ended_at: now, end_reason: 'other', end_note: 'Elternzeit', ended_by: pia.accountId },
    ]);
    expect(await portal.auditTrail()).toContain('freischaltung.link-ended: done');
  });

  it.each(endReasons)('because of %s tells whom it concerns', async (reason) => {
    await portal.write((tx) => endLink(tx, linkId, { ...ending(), reason }));
    const told = {
      person: (await mailsTo(pia.email)).length === 1,
      registered: (await mailsTo('buero@muster.example')).length === 1,
    };
    expect(toldOfEnd[reason]).toMatchObject(told);
  });

  it('is told in the language of the person', async () => {
    await portal.write((tx) => tx.kysely.updateTable('accounts').set({ locale: 'en' }).execute());
    await portal.write((tx) => endLink(tx, linkId, { ...ending(), reason: 'case-worker' }));
    expect((await portal.lastMailTo(pia.email)).subject).toBe('Your link to Muster Metallbau GmbH has ended');
  });

  it('happens once when many end it in the same moment', async () => {
    const ended = await Promise.all(
      Array.from({ length: 5 }, () =>
        portal.write((tx) => endLink(tx, linkId, { ...ending(), reason: 'case-worker' })),
      ),
    );
    expect(ended.filter(Boolean)).toHaveLength(1);
    expect(await mailsTo(pia.email)).toHaveLength(1);
  });

  it('of an access whose time is over is on record and told also when its account proves another first', async () => {
    const until = portal.clock.now();
    await portal.write((tx) => tx.kysely.updateTable('links').set({ ends_at: until }).execute());
    portal.clock.pass({ minutes: 2 });
    const prove = () => portal.write((tx) => lockAccountForLinking(tx, pia.accountId, portal.clock.now()));
    await Promise.all([prove(), prove()]);
    await prove();
    expect(await mailsTo(pia.email)).toHaveLength(1);
    const trail = await portal.auditTrail();
    expect(trail.filter((line) => line === 'freischaltung.link-ended: done')).toHaveLength(1);
    const links = await portal.read((db) => db.kysely.selectFrom('links').selectAll().execute());
    expect(links).toMatchObject([{ end_reason: 'time-over', ended_at: portal.clock.now() }]);
  });

  it.each([
    ['account', { accountId: '00000000-0000-4000-8000-000000000000' }],
    ['Betrieb', { betriebId: '00000000-0000-4000-8000-000000000000' }],
  ])('is refused for a link of another %s than the caller may end', async (_what, onlyIf) => {
    const ended = await portal.write((tx) =>
      endLink(tx, linkId, { ...ending(), reason: 'removed-by-admin', onlyIf }),
    );
    expect(ended).toBeUndefined();
    expect((await pia.browser.get('/mein-betrieb')).status).toBe(200);
  });

  it('comes to all links of an account together', async () => {
    await linked(await registeredBetrieb(portal, { betriebsnummer: '7654321', name: 'Zweitbetrieb' }));
    const ended = await portal.write((tx) =>
      endLinksOfAccount(tx, pia.accountId, { ...ending(), reason: 'account-deleted' }),
    );
    expect(ended).toHaveLength(2);
    expect((await pia.browser.get('/mein-betrieb')).status).toBe(403);
    expect(await mailsTo(pia.email)).toEqual([]);
  });
});
