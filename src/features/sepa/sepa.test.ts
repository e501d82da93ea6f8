import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { linkToBetrieb } from '../../../test/antrag.ts';
import { creditor, typedDebtor } from '../../../test/creditor.ts';
import { forgetDue } from '../../../test/forget-due.ts';
import {
  addressChanged,
  changedBank,
  mandateIdOn as idOf,
  mandatesUsed,
  otherBank,
  settleMandates,
  typedMandate,
} from '../../../test/mandates.ts';
import { registeredBetrieb, signedInPerson, type TestPerson } from '../../../test/people.ts';
import { inSameMoment } from '../../../test/same-moment.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import type { Browser, SeenPage } from '../../../test/browser.ts';
import { leadFormerAddress } from '../accounts/index.ts';
import { sepaRetention } from './retention.ts';
import { sendCopiesJob } from './jobs.ts';
import { noteUse } from './state-queries.ts';

const sepaTestSettings = { offered: true, form: 'online', creditor, schemes: ['core', 'b2b'] };

let portal: TestPortal;
let ada: TestPerson;
let betriebId: string;
let number = 300_000;
beforeAll(async () => {
  portal = await createTestPortal({ settings: { sepa: sepaTestSettings } });
});
afterAll(() => portal.close());
beforeEach(async () => {
  number += 1;
  ada = await signedInPerson(portal, `ada.hofer${number}@handwerk.example`);
  const email = `post@betrieb${number}.example`;
  betriebId = await registeredBetrieb(portal, { betriebsnummer: String(number), email });
  await linkToBetrieb(portal, ada, betriebId);
});

const typed = { ...typedMandate, 'Basis-Lastschrift': 'core' } as const;

async function checked(browser: Browser, changed: Record<string, string | boolean> = {}): Promise<SeenPage> {
  return browser.submit(await browser.get('/sepa/neu'), 'Weiter', { ...typed, ...changed });
}
const give = async (browser: Browser, changed?: Record<string, string | boolean>) =>
  browser.submit(await checked(browser, changed), 'Mandat erteilen');
const mandates = () =>
  portal.read((db) =>
    db.kysely
      .selectFrom('sepa_mandates')
      .selectAll()
      .where('betrieb_id', '=', betriebId)
      .orderBy('replaces_id', (order) => order.asc().nullsFirst())
      .execute(),
  );
const used = (on: string) => mandatesUsed(portal, betriebId, on);
const mailsTo = async (to: string) =>
  (await portal.mails()).filter((mail) => mail.to === to).map(({ kind }) => kind);

describe('a mandate', () => {
  it('is shown word for word before it is given, and comes as a PDF by mail', async () => {
    const page = await checked(ada.browser);
    expect(page.heading).toBe('Bitte prüfen Sie das Mandat');
    for (const words of [
      'Wir ermächtigen Handwerkskammer Musterland',
      'weisen wir unser Kreditinstitut an',
      'innerhalb von acht Wochen',
      'DE98ZZZ09999999999',
      typed.IBAN,
      'Bankleitzahl 37040044',
    ])
      expect(page.text).toContain(words);
    expect(await mandates()).toEqual([]);
    const back = await ada.browser.submit(page, 'Angaben ändern');
    expect(back.fieldValue('IBAN')).toBe(typed.IBAN);
    const given = await ada.browser.submit(page, 'Mandat erteilen');
    expect(given.text).toContain('Das Mandat ist erteilt');
    const again = await ada.browser.submit(page, 'Mandat erteilen');
    expect(again.path).toBe(given.path);
    const [row, ...more] = await mandates();
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      state: 'active',
      scheme: 'core',
      masked_iban: 'DE … 3000',
      scopes: ['beitrag'],
    });
    expect(JSON.stringify({ ...row, sealed: row?.['sealed'].toString('latin1') })).not.toContain(
      '0532013000',
    );
    expect(row?.['reference']).toMatch(/^M[0-9A-HJKMNP-TV-Z]{12,}$/);
    await sendCopiesJob(portal.house).run(portal.chamber, portal.clock.now());
    expect(await mailsTo(ada.email)).toEqual(['sepa.given']);
    const pdf = await ada.browser.get(given.link('Mandat als PDF herunterladen'));
    expect(pdf.html.startsWith('%PDF-')).toBe(true);
    const trail = await portal.read((db) => db.kysely.selectFrom('audit_entries').selectAll().execute());
    expect(JSON.stringify(trail)).not.toContain('0532013000');
  });

  it('is refused with a sentence for each field, and nothing typed is lost', async () => {
    const page = await checked(ada.browser, {
      IBAN: 'DE88 3704 0044 0532 0130 00',
      Hausnummer: '',
      Postleitzahl: '5463',
      Beiträge: false,
    });
    expect([page.status, page.fieldError('IBAN')]).toEqual([422, expect.stringContaining('Tippfehler')]);
    expect(page.fieldError('Postleitzahl')).toContain('hat fünf Ziffern');
    expect(page.fieldError('Hausnummer')).toContain('Füllen Sie bitte aus: „Hausnummer“.');
    expect(page.text).toContain('Bitte wählen Sie, wofür das Mandat gilt.');
    expect(page.fieldValue('IBAN')).toBe('DE88 3704 0044 0532 0130 00');
    const abroad = await checked(ada.browser, { IBAN: 'CH93 0076 2011 6238 5295 7' });
    expect(abroad.fieldError('BIC')).toContain('auch die BIC');
  });

  it('covers its fields alone: another one for the same is led to changing the bank', async () => {
    await give(ada.browser);
    const form = await ada.browser.get('/sepa/neu');
    expect(form.text).toMatch(/Für Beiträge gibt es schon ein Mandat.* unter „SEPA-Lastschrift“/s);
    const refused = await checked(ada.browser);
    expect([refused.status, refused.fieldValue('IBAN')]).toEqual([422, typed.IBAN]);
    expect(refused.text).toContain('wählen Sie „Bank ändern“');
    expect((await give(ada.browser, { Beiträge: false, Gebühren: true })).text).toContain('ist erteilt');
  });

  it('of B2B knows no refund, and a Person is not offered it', async () => {
    const page = await checked(ada.browser, { 'Basis-Lastschrift': false, 'Firmen-Lastschrift': 'b2b' });
    expect(page.text).toContain('nicht berechtigt, nach der erfolgten Einlösung eine Erstattung');
    expect(page.text).not.toContain('acht Wochen');
  });

  it('is none of a stranger’s business, nor of a colleague’s without Finanzen', async () => {
    const id = idOf(await give(ada.browser));
    const other = await signedInPerson(portal, `eva.fremd${number}@handwerk.example`);
    const others = await registeredBetrieb(portal, { betriebsnummer: String(number + 400_000) });
    await linkToBetrieb(portal, other, others);
    for (const path of [`/sepa/${id}`, `/sepa/${id}/mandat`, `/sepa/${id}/aendern`, '/sepa/nichts'])
      expect((await other.browser.get(path)).status).toBe(404);
    const reader = await signedInPerson(portal, `leo.leser${number}@handwerk.example`);
    await linkToBetrieb(portal, reader, betriebId);
    await portal.write((tx) =>
      tx.kysely
        .updateTable('links')
        .set({ roles: ['lesen'] })
        .where('account_id', '=', reader.accountId)
        .execute(),
    );
    expect((await reader.browser.get('/sepa')).status).toBe(403);
  });
});

describe('changing the bank', () => {
  it('gives a new mandate for the same, ends the old one, and tells all with Verwaltung and the register’s address', async () => {
    const boss = await signedInPerson(portal, `bea.boss${number}@handwerk.example`);
    await linkToBetrieb(portal, boss, betriebId);
    const old = idOf(await give(ada.browser));
    const same = await ada.browser.submit(
      await ada.browser.get(`/sepa/${old}/aendern`),
      'Weiter',
      typedDebtor,
    );
    expect(same.fieldError('IBAN')).toContain('von dem wir schon abbuchen');
    await used('2030-01-15');
    const form = await ada.browser.get(`/sepa/${old}/aendern`);
    const check = await changedBank(ada.browser, old);
    const done = await ada.browser.submit(check, 'Mandat erteilen');
    expect(done.text).toContain('Das Mandat ist erteilt');
    for (const { text } of [form, check, done, await portal.lastMailTo(boss.email)]) {
      expect(text).toContain('Vom bisherigen Konto DE … 3000 kann bis zum 15. Januar 2030 noch');
      expect(text).toContain('acht Wochen');
    }
    const [first, second] = await mandates();
    expect(first).toMatchObject({ state: 'ended', end_reason: 'replaced' });
    expect(second).toMatchObject({
      state: 'active',
      replaces_id: old,
      scopes: ['beitrag'],
      masked_iban: 'DE … 2051',
    });
    expect(await mailsTo(boss.email)).toEqual(['sepa.bank-changed']);
    expect(await mailsTo(`post@betrieb${number}.example`)).toEqual(['sepa.bank-changed']);
    expect((await portal.lastMailTo(boss.email)).text).not.toContain('0000202051');
  });

  it('of two at once is done once', async () => {
    const old = idOf(await give(ada.browser));
    const pages = await Promise.all([changedBank(ada.browser, old), changedBank(ada.browser, old)]);
    const done = await Promise.all(pages.map((page) => ada.browser.submit(page, 'Mandat erteilen')));
    const told = ['Das Mandat ist erteilt', 'lässt sich nicht mehr ändern'];
    expect(told.map((words) => done.filter(({ text }) => text.includes(words)).length)).toEqual([1, 1]);
    expect((await mandates()).filter(({ state }) => state === 'active')).toHaveLength(1);
  });

  it('waits a day after the address of the account was changed; the old one is good until then', async () => {
    const old = idOf(await give(ada.browser));
    await addressChanged(portal, ada);
    const page = await changedBank(ada.browser, old);
    expect(page.text).toContain('Vor Kurzem wurde eine E-Mail-Adresse geändert');
    await ada.browser.submit(page, 'Mandat erteilen');
    await settleMandates(portal);
    expect((await mandates()).map(({ state }) => state)).toEqual(['active', 'held']);
    portal.clock.pass({ hours: 24 });
    await settleMandates(portal);
    expect((await mandates()).map(({ state }) => state)).toEqual(['ended', 'active']);
  });
});

test('a mandate waits too after the office has merged accounts', async () => {
  const old = idOf(await give(ada.browser));
  await portal.write((tx) =>
    leadFormerAddress(tx, `frueher${number}@handwerk.example`, ada.accountId, portal.clock.now()),
  );
  await ada.browser.submit(await changedBank(ada.browser, old), 'Mandat erteilen');
  expect((await mandates()).map(({ state }) => state)).toEqual(['active', 'held']);
});

test('another account after a revocation is told as the change of the bank that it is, by letter where there is no address', async () => {
  const revoke = async () => {
    const running = (await mandates()).find(({ state }) => state === 'active');
    const page = await ada.browser.get(`/sepa/${running?.['id']}/widerrufen`);
    await ada.browser.submit(page, 'Mandat widerrufen');
  };
  const letters = () => portal.read((db) => db.kysely.selectFrom('letters').selectAll().execute());
  const post = `post@betrieb${number}.example`;
  await give(ada.browser);
  await revoke();
  await give(ada.browser);
  expect(await mailsTo(post)).not.toContain('sepa.bank-changed');
  await revoke();
  await give(ada.browser, otherBank);
  expect([await mailsTo(post), await letters()]).toEqual([['sepa.bank-changed'], []]);
  await portal.write((tx) =>
    tx.kysely.updateTable('betriebe').set({ email: null }).where('id', '=', betriebId).execute(),
  );
  await used('2030-01-15');
  await revoke();
  await give(ada.browser);
  const [letter] = await letters();
  expect(letter).toMatchObject({ kind: 'bank-notice', state: 'queued', requested_by: ada.accountId });
  const words = JSON.stringify(letter?.['written']);
  expect(words).toContain('ein neues Konto für Lastschriften angegeben: DE … 3000');
  expect(words).toContain('Vom bisherigen Konto DE … 2051 kann bis zum 15. Januar 2030 noch');
  expect(words).not.toContain('0532013000');
});

describe('the end of a mandate', () => {
  it('comes by revoking, once, and is told', async () => {
    const id = idOf(await give(ada.browser));
    await used('2030-01-15');
    const page = await ada.browser.get(`/sepa/${id}/widerrufen`);
    const coming = (day: string) => `Bis zum ${day} 2030 kann noch eine Abbuchung kommen`;
    expect(page.text).toContain(coming('15. Januar'));
    // the bank's file is being made meanwhile: what holds after it is told
    const revoke = () => ada.browser.submit(page, 'Mandat widerrufen');
    const done = await inSameMoment(portal, (tx) => noteUse(tx, id, '2030-02-15'), [revoke, revoke]);
    expect(done.filter(({ text }) => text.includes('Das Mandat ist widerrufen'))).toHaveLength(1);
    expect(await mandates()).toMatchObject([{ state: 'ended', end_reason: 'revoked' }]);
    expect(await mailsTo(ada.email)).toEqual(['sepa.ended']);
    for (const { text } of [...done, await portal.lastMailTo(ada.email)])
      expect(text).toContain(coming('15. Februar'));
  });

  it('comes after 36 months without a collection, with a warning 60 days before; it is forgotten 14 months later', async () => {
    await give(ada.browser);
    const day = (months: number, more = 0) => {
      const date = new Date(portal.clock.now());
      date.setUTCMonth(date.getUTCMonth() - months);
      date.setUTCDate(date.getUTCDate() + more);
      return date.toISOString().slice(0, 10);
    };
    await used(day(36, 70));
    await settleMandates(portal);
    expect(await mailsTo(ada.email)).toEqual([]);
    await used(day(36, 50));
    await settleMandates(portal);
    await settleMandates(portal);
    expect(await mailsTo(ada.email)).toEqual(['sepa.lapses']);
    expect((await ada.browser.get('/mein-bereich')).text).toContain('SEPA-Mandat erlischt bald');
    await used(day(36, -2));
    await settleMandates(portal);
    expect(await mandates()).toMatchObject([{ state: 'ended', end_reason: 'lapsed' }]);
    portal.clock.pass({ days: 400 });
    await forgetDue(portal, sepaRetention);
    expect(await mandates()).toHaveLength(1);
    portal.clock.pass({ days: 50 });
    await forgetDue(portal, sepaRetention);
    expect(await mandates()).toEqual([]);
  });
});
