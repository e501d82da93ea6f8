import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { registeredBetrieb, signedInPerson, type TestPerson } from '../../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { antragInHand, linkToBetrieb } from '../../../../test/antrag.ts';
import { findBetriebById } from '../find-betrieb.ts';
import { betriebsdaten } from './betriebsdaten.ts';

const old = 'alt@muster-metallbau.example';
const fresh = 'neu@muster-metallbau.example';

let portal: TestPortal;
let pia: TestPerson;
let betriebId: string;
let count = 0;

beforeAll(async () => {
  portal = await createTestPortal({ settings: { betriebe: { changes: 'online' } }, besideOthers: true });
});
afterAll(() => portal.close());
beforeEach(async () => {
  count += 1;
  pia = await signedInPerson(portal, `pia.probe${count}@handwerk.example`);
  betriebId = await registeredBetrieb(portal, { betriebsnummer: `70000${count}`, email: old });
  await linkToBetrieb(portal, pia, betriebId);
});

/** Tells a new town and a new address on file; stands on the page of the Antrag. */
async function tell(address = fresh) {
  const { browser } = pia;
  const mine = await browser.get('/mein-betrieb');
  let page = await browser.submit(await browser.get(mine.link('Betriebsdaten ändern')), 'Antrag beginnen');
  expect(page.text).not.toContain('Ein Gewerk entfällt');
  page = await browser.submit(page, 'Weiter', {
    Anschrift: true,
    'E-Mail-Adresse': true,
    'Ab wann gilt das?': '1.12.2026',
  });
  expect(page.text).toContain('Beispielgasse');
  page = await browser.submit(page, 'Weiter', { Ort: 'Neustadt' });
  page = await browser.submit(page, 'Weiter', { 'E-Mail-Adresse des Betriebs': address });
  page = await browser.submit(page, 'Weiter', { 'Ich schicke sie mit der Post': 'post' });
  expect(page.heading).toBe('Unterlagen');
  page = await browser.submit(page, 'Weiter');
  expect(page.text).toContain('Musterstadt');
  return browser.submit(page, 'Antrag versenden');
}

function approve(decisions: Readonly<Record<string, 'taken' | 'declined'>>) {
  return portal.write(async (tx) =>
    betriebsdaten.onApproved?.(tx, await antragInHand(tx, betriebId, decisions), portal.clock.now()),
  );
}

const allTaken = {
  strasse: 'taken',
  hausnummer: 'taken',
  plz: 'taken',
  ort: 'taken',
  email: 'taken',
} as const;

const entry = () => portal.read((db) => findBetriebById(db, betriebId));

describe('a change of Betriebsdaten', () => {
  it('changes the register item by item, and the address on file once it is confirmed from there', async () => {
    expect((await tell()).heading).toMatch(/Antrag Nr\. \d+/);
    expect((await portal.lastMailTo(old)).text).toContain(fresh);
    expect(await approve({ ort: 'taken' })).toContain('noch nicht entschieden');
    expect(await approve(allTaken)).toContain('noch nicht bestätigt');
    expect(await entry()).toMatchObject({ ort: 'Musterstadt', email: old });

    const link =
      (await portal.lastMailTo(fresh)).text.match(/\/mein-betrieb\/adresse-bestaetigen\S+/)?.[0] ?? '';
    const stranger = portal.newBrowser();
    const asked = await stranger.get(link);
    expect(asked.text).toContain('Muster Metallbau GmbH');
    expect(await approve(allTaken)).toContain('noch nicht bestätigt');
    const confirmed = await stranger.submit(asked, 'Adresse bestätigen');
    expect(confirmed.heading).toBe('Die Adresse ist bestätigt');

    expect(await approve(allTaken)).toBeUndefined();
    expect(await entry()).toMatchObject({ ort: 'Neustadt', email: fresh, strasse: 'Beispielgasse' });
    expect((await stranger.get(link)).heading).toBe('Dieser Link führt nicht weiter');
    expect((await portal.auditTrail()).filter((line) => line.startsWith('betriebe.changed'))).toEqual([
      'betriebe.changed: done',
    ]);
    const waiting = await portal.read((db) =>
      db.kysely.selectFrom('betriebe_search_pending').selectAll().where('from_id', '=', betriebId).execute(),
    );
    expect(waiting).toHaveLength(1);
  });

  it('leaves what was declined, and needs no confirmation for it', async () => {
    await tell();
    expect(await approve({ ...allTaken, email: 'declined' })).toBeUndefined();
    expect(await entry()).toMatchObject({ ort: 'Neustadt', email: old });
  });

  it('asks nobody where the new address is that of the account, which is proven', async () => {
    await tell(pia.email.toUpperCase());
    const asked = (await portal.mails()).filter(({ kind }) => kind === 'betriebe.confirm-address');
    expect(asked.filter(({ to }) => to.toLowerCase() === pia.email)).toEqual([]);
    expect(await approve(allTaken)).toBeUndefined();
    expect((await entry())?.email?.toLowerCase()).toBe(pia.email);
  });

  it('is not taken over where the Betrieb has left the register', async () => {
    await tell(pia.email);
    await portal.write((tx) =>
      tx.kysely
        .updateTable('betriebe')
        .set({ geloescht_am: '2026-11-01' })
        .where('id', '=', betriebId)
        .execute(),
    );
    expect(await approve(allTaken)).toContain('nicht mehr im Verzeichnis');
    expect(await entry()).toMatchObject({ ort: 'Musterstadt' });
  });
});

describe('the link to a new address', () => {
  it('ends, and leads no stranger anywhere', async () => {
    await tell();
    const link =
      (await portal.lastMailTo(fresh)).text.match(/\/mein-betrieb\/adresse-bestaetigen\S+/)?.[0] ?? '';
    const stranger = portal.newBrowser();
    const asked = await stranger.get(link);
    portal.clock.pass({ days: 31 });
    const late = await stranger.submit(asked, 'Adresse bestätigen');
    expect(late.status).toBe(422);
    for (const path of [
      link,
      `${asked.path.split('?')[0]}?token=${'x'.repeat(43)}`,
      '/mein-betrieb/adresse-bestaetigen',
    ])
      expect((await stranger.get(path)).heading).toBe('Dieser Link führt nicht weiter');
    expect(await approve(allTaken)).toContain('noch nicht bestätigt');
  });
});
