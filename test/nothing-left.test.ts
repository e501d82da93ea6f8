import { afterAll, beforeAll, expect, test } from 'vitest';
import { features } from '../src/app/features.ts';
import { allRows } from './all-rows.ts';
import { linkToBetrieb, sent, withdrawn } from './antrag.ts';
import { draftOf } from './bulk-messages.ts';
import { makeAccount, signInAs } from './make-account.ts';
import { registeredBetrieb } from './people.ts';
import { registerAs } from './registration.ts';
import { createTestPortal, type TestPortal } from './test-portal.ts';
import { draftMessage } from '../src/features/bulk-messages/write-message.ts';
import { sendMessage } from '../src/features/bulk-messages/sending/begin-sending.ts';

// rare on purpose: no other row of the database has a word of it
const rare = { firstName: 'Xaveria', lastName: 'Kranewitter' };
const words = ['xaveria', 'kranewitter'];
const email = 'xaveria.kranewitter@handwerk.example';

let portal: TestPortal;
beforeAll(async () => {
  portal = await createTestPortal({
    settings: { allgemeineAntraege: { offered: ['ersatzzeugnis'] }, bulkMessages: { fourEyesAbove: 9 } },
  });
});
afterAll(() => portal.close());

/** All jobs of the house, as the nights go by; the mail server takes every mail. */
async function passNights(days: number): Promise<void> {
  portal.clock.pass({ days });
  for (const job of features.flatMap(({ jobs }) => jobs?.(portal.house) ?? []))
    while (await job.run(portal.chamber, portal.clock.now()));
  const at = portal.clock.now();
  await portal.write(({ kysely }) =>
    kysely.updateTable('mails').set({ sent_at: at }).where('sent_at', 'is', null).execute(),
  );
}

/** Tables of the whole chamber with the name in any column, however it is written. */
async function tablesThatKnow(): Promise<readonly string[]> {
  const all = await allRows(portal.database.pool, [portal.chamber.slug]);
  return Object.entries(all)
    .filter(([, lines]) => lines.some((line) => words.some((word) => line.toLowerCase().includes(word))))
    .map(([name]) => name.split('.').at(-1) ?? name);
}

test('of a deleted account no word is left once its periods are over, not even what the search had learnt', async () => {
  await registerAs(portal.newBrowser(), {
    Vorname: rare.firstName,
    Nachname: rare.lastName,
    'E-Mail-Adresse': `neu-${email}`,
  });
  const account = await makeAccount(portal, { ...rare, email });
  const browser = portal.newBrowser();
  await signInAs(portal.newBrowser(), { email, password: 'not the one' });
  await signInAs(browser, account);
  const betriebId = await registeredBetrieb(portal, { betriebsnummer: '1234567' });
  await linkToBetrieb(portal, { accountId: account.id, email, browser }, betriebId);
  const antrag = await sent(browser);
  await withdrawn(browser, antrag);
  const writer = { staffId: '00000000-0000-4000-8000-000000000005', name: 'A' };
  await portal.write(async (tx) => {
    const id = await draftMessage(tx, draftOf({}), writer, portal.clock.now());
    await sendMessage(tx, id, { staffId: writer.staffId, seen: 1 }, portal.clock.now());
  });
  await passNights(0);
  const before = await tablesThatKnow();
  for (const name of [
    'accounts',
    'accounts_search',
    'accounts_search_words',
    'mails',
    'registrations',
    'antraege',
  ])
    expect(before).toContain(name);

  await signInAs(browser, account);
  const form = await browser.get('/profil/loeschen');
  const asked = await browser.submit(form, 'Konto löschen', { 'Ich habe ein anderes Konto.': true });
  expect(asked.heading).toContain('gelöscht');
  await passNights(15);
  await passNights(2);
  const kept = await tablesThatKnow();
  // what the chamber has decided on, and the record of the last mails, have periods of their own
  expect(kept.filter((name) => !['antraege', 'mails', 'registrations'].includes(name))).toEqual([]);
  expect(kept).toContain('antraege');
  await passNights(400);
  await passNights(1);
  expect(await tablesThatKnow()).toEqual([]);
});

test('words of names that others have stay for the search', async () => {
  const gone = await makeAccount(portal, { firstName: 'Annegret', lastName: 'Seltenheim' });
  const stays = { email: 'b.seltenheim@handwerk.example', firstName: 'Burkhard', lastName: 'Seltenheim' };
  await makeAccount(portal, stays);
  await passNights(1);
  await portal.write(({ kysely }) => kysely.deleteFrom('accounts').where('id', '=', gone.id).execute());
  await passNights(1);
  const rows = await portal.read(({ kysely }) =>
    kysely.selectFrom('accounts_search_words').select('word').orderBy('word').execute(),
  );
  expect(rows).toEqual([{ word: 'burkhard' }, { word: 'seltenheim' }]);
});
