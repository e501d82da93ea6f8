import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registeredBetrieb, signedInPerson, type TestPerson } from '../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { endOpenAntraege } from './deleted-betriebe.ts';
import { countTowards } from '../../platform/limits/limits.ts';
import { gatherCodes } from './gather-codes.ts';
import { codesToBetrieb } from './limits.ts';
import { settleLinked } from './settle-linked.ts';

let portal: TestPortal;
let pia: TestPerson;
let betriebId: string;

beforeEach(async () => {
  portal = await createTestPortal({
    settings: {
      freischaltung: { method: 'registered-email' },
      betriebe: {
        nummer: { format: 'digits', lengths: [10] },
        example: '2121155381',
        foundOn: ['handwerkskarte'],
      },
    },
  });
  betriebId = await registeredBetrieb(portal, {
    betriebsnummer: '2121155381',
    name: 'Schlüter & Söhne Sanitär GmbH & Co. KG',
    inhaber: 'Schlüter, Kemal',
    email: 'buero@schlueter.example',
  });
  pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
});
afterEach(() => portal.close());

async function send(name = 'Schlüter', nummer = '2121155381', who = pia) {
  return who.browser.submit(await who.browser.get('/zuordnung'), 'Antrag versenden', {
    Betriebsnummer: nummer,
    'Inhaber oder Firmenname': name,
    'Ich weiß, dass die E-Mail mit dem Bestätigungscode an die in der Handwerksrolle hinterlegte E-Mail-Adresse geht.': true,
  });
}

describe('an Antrag and the end of things', () => {
  const deleteBetrieb = () =>
    portal.write((tx) => tx.kysely.updateTable('betriebe').set({ geloescht_am: '2026-11-20' }).execute());

  it('ends with its Betrieb, and the applicant is told once', async () => {
    await send();
    await deleteBetrieb();
    const work = () => portal.write((tx) => endOpenAntraege(tx, portal.clock.now()));
    await Promise.all([work(), work()]);
    const page = await pia.browser.get('/antraege/1');
    expect(page.text).toContain('nicht mehr im Register');
    expect(page.hasButton('Antrag versenden')).toBe(false);
    const mails = (await portal.mails()).filter(({ kind }) => kind === 'zuordnung.betrieb-deleted');
    expect(mails.map(({ to }) => to)).toEqual([pia.email]);
    expect((await pia.browser.get('/mein-bereich')).text).not.toContain('Antrag Nr. 1');
  });

  it('that led to a link is done also when the link has ended; then a new one can be sent', async () => {
    await registeredBetrieb(portal, {
      betriebsnummer: '2121155399',
      name: 'Zahnrad',
      inhaber: 'Zahnrad, Uwe',
    });
    await send('Zahnrad', '2121155399');
    await portal.write(async (tx) => {
      const betrieb = await tx.kysely
        .selectFrom('betriebe')
        .select('id')
        .where('betriebsnummer', '=', '2121155399')
        .executeTakeFirstOrThrow();
      await tx.kysely
        .insertInto('links')
        .values({
          account_id: pia.accountId,
          betrieb_id: betrieb['id'],
          method: 'pin',
          created_at: portal.clock.now(),
        })
        .execute();
    });
    expect((await pia.browser.get('/antraege/1')).text).toContain('Sie handeln für Zahnrad');
    const confirm = await pia.browser.get(
      (await pia.browser.get('/verknuepfungen')).link('Verknüpfung lösen'),
    );
    await pia.browser.post(confirm.path, { reason: 'left-betrieb' });
    await portal.write((tx) => settleLinked(tx, portal.clock.now()));
    expect((await pia.browser.get('/antraege/1')).text).toContain('Sie handeln nicht mehr für Zahnrad');
    portal.clock.pass({ minutes: 5 });
    expect((await send('Zahnrad', '2121155399')).heading).toBe('Antrag Nr. 2');
  });
});

describe('many Anträge for one Betrieb', () => {
  it('reach it gathered, at most once an hour, and everybody gets a code', async () => {
    const people = [pia];
    for (let index = 1; index < 8; index += 1) {
      people.push(await signedInPerson(portal, `person.nr${index}@handwerk.example`, `203.0.113.${index}`));
    }
    // all but five of the day's mails have gone out already
    for (let sent = 5; sent < codesToBetrieb.most; sent += 1)
      await portal.write((tx) => countTowards(tx, codesToBetrieb, betriebId, portal.clock.now()));
    for (const person of people) await send('Schlüter', '2121155381', person);
    const mails = async () => (await portal.mails()).filter(({ to }) => to === 'buero@schlueter.example');
    expect(await mails()).toHaveLength(5);
    expect((await portal.lastMailTo(portal.chamber.identity.serviceEmail)).kind).toBe(
      'zuordnung.many-requests',
    );
    const last = people.at(-1)!;
    const waiting = await last.browser.get('/antraege/8');
    expect(waiting.text).toContain('gesammelt');
    const work = () => gatherCodes(portal.house, portal.chamber, portal.clock.now());
    await Promise.all([work(), work()]);
    expect(await work()).toBe(false);
    expect(await mails()).toHaveLength(6);
    const { text } = (await mails()).at(-1)!;
    const codes = [...text.matchAll(/Bestätigungscode:\n(\S+)/g)].map(([, code]) => code!);
    expect(codes).toHaveLength(3);
    const done = await last.browser.submit(await last.browser.get('/antraege/8'), 'Antrag versenden', {
      Bestätigungscode: codes[2]!,
    });
    expect(done.path).toContain('betrieb-verbunden');
  });
});
