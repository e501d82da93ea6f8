import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { linkToBetrieb, nummerOn, storedAntrag, withdrawn } from '../../../test/antrag.ts';
import type { Browser, SeenPage } from '../../../test/browser.ts';
import {
  changedBank,
  mandateWith as rowOf,
  mandateIdOn as idOf,
  settleMandates,
  typedMandate as typed,
} from '../../../test/mandates.ts';
import { registeredBetrieb, signedInPerson, type TestPerson } from '../../../test/people.ts';
import { chosenFile, sampleFiles } from '../../../test/sample-files.ts';
import { staffMember } from '../../../test/staff.ts';
import { creditor } from '../../../test/creditor.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { addDays, berlinDate, formatDate } from '../../lib/dates.ts';
import { writeTypedDate } from '../../lib/typed-date.ts';
import { forgetAllDue } from '../../../test/forget-due.ts';
import { leadFormerAddress } from '../accounts/index.ts';
import { signDays } from './rules.ts';
import { noteUse } from './state-queries.ts';

const portals: TestPortal[] = [];
afterAll(() => Promise.all(portals.map((portal) => portal.close())));
async function portalFor(form: string): Promise<TestPortal> {
  const portal = await createTestPortal({
    settings: { sepa: { offered: true, form, creditor }, freischaltung: { kinds: ['betrieb', 'person'] } },
  });
  portals.push(portal);
  return portal;
}

const give = async (browser: Browser): Promise<SeenPage> =>
  browser.submit(
    await browser.submit(await browser.get('/sepa/neu'), 'Weiter', typed),
    'Mandat als PDF erstellen',
  );
const changeBank = async (browser: Browser, id: string): Promise<SeenPage> =>
  browser.submit(await changedBank(browser, id), 'Mandat als PDF erstellen');
const referenceOn = ({ heading }: SeenPage) => /^Mandat (M\w+)$/.exec(heading)?.[1] ?? '';
const writtenOn = (portal: TestPortal, reference: string, day: string) =>
  portal.write((tx) =>
    tx.kysely
      .updateTable('sepa_mandates')
      .set({ given_at: new Date(day) })
      .where('reference', '=', reference)
      .execute(),
  );
const mailsTo = async (portal: TestPortal, to: string) =>
  (await portal.mails()).filter((mail) => mail.to === to).map(({ subject }) => subject);

describe('a mandate signed on paper and sent by post', () => {
  let portal: TestPortal;
  let lea: Browser;
  let colleague: Browser;
  let ada: TestPerson;
  let number = 600_000;
  beforeAll(async () => {
    portal = await portalFor('paper');
    lea = (await staffMember(portal, 'finanzen', 'lea@kammer.example')).browser;
    colleague = (await staffMember(portal, 'finanzen', 'colleague@kammer.example')).browser;
  });
  beforeEach(async () => {
    number += 1;
    ada = await signedInPerson(portal, `ada.hofer${number}@handwerk.example`);
    await linkToBetrieb(portal, ada, await registeredBetrieb(portal, { betriebsnummer: String(number) }));
  });
  const sign = (browser: Browser, page: SeenPage, day: string) =>
    browser.submit(page, 'Mandat gilt', { 'Unterschrieben am': day });

  it('counts from the day that a case worker notes, once, and its people are told', async () => {
    const written = await give(ada.browser);
    expect(written.text).toContain('Jetzt fehlt noch Ihre Unterschrift');
    expect(written.text).toContain('Musterweg 1');
    expect(written.text).toMatch(/Ausgefüllt von.*DatumUnterschrift fehlt/);
    const reference = referenceOn(written);
    expect(await rowOf(portal, reference)).toMatchObject({ state: 'unsigned' });
    const office = await lea.get(`/verwaltung/sepa/${idOf(written)}`);
    const early = await sign(lea, office, '20.11.2026');
    expect(early.fieldError('Unterschrieben am')).toContain('Vorher kann es niemand unterschrieben haben');
    await writtenOn(portal, reference, '2026-11-01');
    const refused = await sign(lea, office, '24.12.2099');
    expect([refused.status, refused.fieldError('Unterschrieben am')]).toEqual([
      422,
      expect.stringContaining('nicht in der Zukunft'),
    ]);
    const pages = await Promise.all([sign(lea, refused, '3.11.2026'), sign(colleague, office, '4.11.2026')]);
    const told = pages.map(({ text }) => /Das Mandat gilt|Das war schon geschehen/.exec(text)?.[0]);
    expect(new Set(told)).toEqual(new Set(['Das Mandat gilt', 'Das war schon geschehen']));
    const day = told[0] === 'Das Mandat gilt' ? '2026-11-03' : '2026-11-04';
    expect(await rowOf(portal, reference)).toMatchObject({ state: 'active', signed_on: day });
    expect(await mailsTo(portal, ada.email)).toEqual([`SEPA-Mandat ${reference} gilt`]);
    expect((await ada.browser.get(`/sepa/${idOf(written)}`)).text).toContain('gültig');
    await portal.write((tx) => noteUse(tx, idOf(written), '2027-05-14'));
    const other = await changeBank(ada.browser, idOf(written));
    await sign(lea, await lea.get(`/verwaltung/sepa/${idOf(other)}`), '21.11.2026');
    expect(await portal.lastMailTo(ada.email)).toMatchObject({
      subject: `SEPA-Mandat ${referenceOn(other)} gilt`,
      text: expect.stringContaining('kann bis zum 14. Mai 2027 noch eine Abbuchung kommen'),
    });
  });

  it('waits after its signature where the address of the account was changed shortly before it was written', async () => {
    await portal.write((tx) =>
      leadFormerAddress(tx, `frueher${number}@handwerk.example`, ada.accountId, portal.clock.now()),
    );
    const written = await give(ada.browser);
    const signed = await sign(lea, await lea.get(`/verwaltung/sepa/${idOf(written)}`), '21.11.2026');
    expect(signed.text).toContain('Das Mandat gilt, sobald die Wartezeit');
    expect(await rowOf(portal, referenceOn(written))).toMatchObject({ state: 'held' });
    await settleMandates(portal, new Date('2026-11-23T09:00:00Z'));
    expect(await rowOf(portal, referenceOn(written))).toMatchObject({ state: 'active' });
    expect(await mailsTo(portal, ada.email)).toContain(`SEPA-Mandat ${referenceOn(written)} gilt`);
  });

  it('that its person took back meanwhile is not made good, and the page says so', async () => {
    const written = await give(ada.browser);
    const office = await lea.get(`/verwaltung/sepa/${idOf(written)}`);
    await ada.browser.submit(
      await ada.browser.get(`/sepa/${idOf(written)}/widerrufen`),
      'Mandat zurücknehmen',
    );
    const late = await sign(lea, office, '21.11.2026');
    expect(late.text).toContain('Das Mandat ist inzwischen beendet. Es gilt nicht');
    expect(late.text).toContain('Datumnie unterschrieben');
    expect(await rowOf(portal, referenceOn(written))).toMatchObject({
      state: 'ended',
      end_reason: 'taken-back',
    });
  });
});

describe('a mandate signed on paper and uploaded', () => {
  let portal: TestPortal;
  let lea: Browser;
  let ada: TestPerson;
  let people = 0;
  beforeAll(async () => {
    portal = await portalFor('signedUpload');
    lea = (await staffMember(portal, 'finanzen', 'lea@kammer.example')).browser;
  });
  beforeEach(async () => {
    people += 1;
    ada = await signedInPerson(portal, `ada.person${people}@handwerk.example`);
    await portal.write(async (tx) => {
      const person = await tx.kysely
        .insertInto('personen')
        .values({
          personennummer: String(700_000 + people),
          art: 'bildungskunde',
          vorname: 'Ada',
          nachname: 'Hofer-Groß',
          plz: '12345',
          ort: 'Musterstadt',
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      const link = { account_id: ada.accountId, person_id: person.id, method: 'pin' };
      await tx.kysely
        .insertInto('links')
        .values({ ...link, created_at: portal.clock.now() })
        .execute();
    });
  });

  const today = () => writeTypedDate(berlinDate(portal.clock.now()));
  const start = () => ada.browser.get('/antraege/neu/sepa-mandat');
  async function filledIn(reference: string): Promise<SeenPage> {
    let page = await ada.browser.submit(await start(), 'Antrag beginnen');
    page = await ada.browser.submit(page, 'Weiter', {
      [reference]: reference,
      'An welchem Tag wurde es unterschrieben?': today(),
    });
    return ada.browser.submit(
      page,
      'Weiter',
      {},
      { 'Unterschriebenes Mandat': [chosenFile(sampleFiles.pdf, 'Mandat.pdf')] },
    );
  }
  const send = async (reference: string) => ada.browser.submit(await filledIn(reference), 'Antrag versenden');
  async function approve(nummer: number): Promise<SeenPage> {
    await lea.submit(await lea.get(`/verwaltung/antraege/${nummer}`), 'Antrag übernehmen');
    return lea.submit(await lea.get(`/verwaltung/antraege/${nummer}/bewilligen`), 'Antrag bewilligen');
  }

  it('of a Person says «ich», offers no B2B, and is good once the office has seen the signature', async () => {
    expect((await start()).text).toContain('wartet kein Mandat auf eine Unterschrift');
    const checked = await ada.browser.submit(await ada.browser.get('/sepa/neu'), 'Weiter', typed);
    expect(checked.text).toContain('Ich ermächtige Handwerkskammer Musterland');
    expect(checked.text).toContain('Basis-Lastschrift');
    const written = await ada.browser.submit(checked, 'Mandat als PDF erstellen');
    const reference = referenceOn(written);
    expect((await ada.browser.get('/mein-bereich')).text).toContain('SEPA-Mandat unterschreiben');
    const sent = await ada.browser.submit(await filledIn(reference), 'Antrag versenden');

    // with the office now: nobody is asked for a signature again, nor may it be handed in twice
    expect((await ada.browser.get('/mein-bereich')).text).not.toContain('SEPA-Mandat unterschreiben');
    const waiting = await ada.browser.get(`/sepa/${idOf(written)}`);
    expect(waiting.text).toContain('Unterschrift wird geprüft');
    expect(waiting.hasLink('Unterschriebenes Mandat hochladen')).toBe(false);
    expect((await start()).text).toContain('wartet kein Mandat auf eine Unterschrift');
    portal.clock.pass({ days: signDays + 1 });
    await settleMandates(portal);
    expect(await rowOf(portal, reference)).toMatchObject({ state: 'unsigned', betrieb_id: null });
    lea = (await staffMember(portal, 'finanzen', `lea${people}@kammer.example`)).browser;

    const done = await approve(nummerOn(sent));
    expect(done.text).toContain('Der Antrag ist bewilligt');
    expect(await rowOf(portal, reference)).toMatchObject({ state: 'active', signed_on: '2026-11-21' });
    expect(await mailsTo(portal, ada.email)).toContain(`Antrag Nr. ${nummerOn(sent)} ist bewilligt`);
  });

  it('is read by those alone who work on mandates, and kept as long as the mandate is', async () => {
    const reference = referenceOn(await give(ada.browser));
    const nummer = nummerOn(await send(reference));
    const kurse = (await staffMember(portal, 'kurse', `kurse${people}@kammer.example`)).browser;
    const closed = await kurse.get(`/verwaltung/antraege/${nummer}`);
    expect(closed.text).toContain('liest nur, wer in diesem Bereich arbeitet');
    const paper = (await lea.get(`/verwaltung/antraege/${nummer}`)).link('Mandat.pdf');
    expect((await kurse.get(paper)).status).toBe(404);
    await approve(nummer);
    const due = async () => {
      const change = { deletes_at: new Date('2026-11-01T08:00:00Z') };
      await portal.write((tx) =>
        tx.kysely.updateTable('antraege').set(change).where('nummer', '=', nummer).execute(),
      );
      await forgetAllDue(portal);
    };
    await due();
    expect(await portal.read((db) => storedAntrag(db, nummer))).toBeDefined();
    await portal.write((tx) =>
      tx.kysely.deleteFrom('sepa_mandates').where('reference', '=', reference).execute(),
    );
    await due();
    expect(await portal.read((db) => storedAntrag(db, nummer))).toBeUndefined();
  });

  it('signed before it was written is not approved', async () => {
    const written = await give(ada.browser);
    const sent = await send(referenceOn(written));
    await writtenOn(portal, referenceOn(written), '2027-06-01');
    expect((await approve(nummerOn(sent))).text).toContain('vor dem Tag, an dem das Mandat ausgefüllt wurde');
  });

  it('can be handed in again after a withdrawal and after a refusal, with its whole time anew', async () => {
    const written = await give(ada.browser);
    const reference = referenceOn(written);
    const now = berlinDate(portal.clock.now());
    await writtenOn(portal, reference, addDays(now, -signDays - 3));
    const sent = await send(reference);
    await withdrawn(ada.browser, sent);
    const again = await send(reference);
    const nummer = nummerOn(again);
    await lea.submit(await lea.get(`/verwaltung/antraege/${nummer}`), 'Antrag übernehmen');
    await lea.submit(await lea.get(`/verwaltung/antraege/${nummer}/ablehnen`), 'Antrag ablehnen', {
      Begründung: 'Die Unterschrift fehlt.',
    });
    await settleMandates(portal);
    expect((await ada.browser.get('/mein-bereich')).text).toContain('SEPA-Mandat unterschreiben');
    const { text } = await ada.browser.get(`/sepa/${idOf(written)}`);
    expect(text).toContain(`bis zum ${formatDate(addDays(now, signDays), 'de')} keine Unterschrift`);
    expect((await send(reference)).heading).toMatch(/^Antrag Nr\./);
  });

  it('that was taken back meanwhile cannot be approved, and nothing is half done', async () => {
    const written = await give(ada.browser);
    const sent = await send(referenceOn(written));
    await ada.browser.submit(
      await ada.browser.get(`/sepa/${idOf(written)}/widerrufen`),
      'Mandat zurücknehmen',
    );
    const refused = await approve(nummerOn(sent));
    expect(refused.text).toContain('Dieses Mandat ist inzwischen beendet');
    expect(await rowOf(portal, referenceOn(written))).toMatchObject({ state: 'ended' });
    expect((await ada.browser.get(`/antraege/${nummerOn(sent)}`)).text).not.toContain('bewilligt');
  });

  it('whose signature a colleague noted on its page is approved all the same', async () => {
    const written = await give(ada.browser);
    const sent = await send(referenceOn(written));
    const antrag = await lea.get(`/verwaltung/antraege/${nummerOn(sent)}`);
    const office = await lea.get(antrag.link(`Mandatsreferenz ${referenceOn(written)}`));
    expect(office.text).toContain('Unterschrift wird geprüft');
    await lea.submit(office, 'Mandat gilt', { 'Unterschrieben am': today() });
    expect((await approve(nummerOn(sent))).text).toContain('Der Antrag ist bewilligt');
    expect(await rowOf(portal, referenceOn(written))).toMatchObject({ state: 'active' });

    // another account while a collection from the old one is on its way: that is told on top of the approval
    await portal.write((tx) => noteUse(tx, idOf(written), '2027-05-14'));
    const other = referenceOn(await changeBank(ada.browser, idOf(written)));
    await approve(nummerOn(await send(other)));
    expect(await mailsTo(portal, ada.email)).toContain(`SEPA-Mandat ${other} gilt`);
  });
});
