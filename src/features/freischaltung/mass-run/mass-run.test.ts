import fc from 'fast-check';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cheapPasswords } from '../../../../test/cheap-passwords.ts';
import { registeredBetrieb, signedInPerson } from '../../../../test/people.ts';
import { type StaffMember, staffMember, waitingRequest } from '../../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { makeBatchesJob } from '../print-batches/make-batches-job.ts';
import { insertLink } from '../queries.ts';
import { readSelection } from './read-selection.ts';

let portal: TestPortal;
let anna: StaffMember;
let second: StaffMember;

beforeEach(async () => {
  portal = await createTestPortal();
  anna = await staffMember(portal, 'finanzen', 'anna@kammer.example');
  second = await staffMember(portal, 'administration', 'second@kammer.example');
});
afterEach(() => portal.close());

const change = (id: string, values: Record<string, string | null>) =>
  portal.write((tx) => tx.kysely.updateTable('betriebe').set(values).where('id', '=', id).execute());

/** Five Betriebe, of which two can get a letter: the others have left, have no street, or somebody acts for them. */
async function register(): Promise<void> {
  const [first = '', gone = '', third = '', , fifth = ''] = await Promise.all(
    ['1000001', '1000002', '1000003', '1000004', '1000005'].map((betriebsnummer) =>
      registeredBetrieb(portal, { betriebsnummer }),
    ),
  );
  // its last day is to come
  const leaves = { geloescht_am: '2027-12-31' };
  await change(first, { gewerke: 'A/13|B1/33', plz: '97070', eingetragen_am: '2026-10-01', ...leaves });
  await change(gone, { geloescht_am: '2026-11-21' });
  await change(third, { strasse: null });
  const erika = await signedInPerson(portal, 'erika.muster@handwerk.example');
  await portal.write((tx) =>
    insertLink(tx, {
      kind: 'betrieb',
      id: fifth,
      accountId: erika.accountId,
      method: 'pin',
      at: portal.clock.now(),
    }),
  );
}

async function draft(fields: Readonly<Record<string, string | boolean>> = {}, files: readonly File[] = []) {
  const form = await anna.browser.get('/verwaltung/pins/massenlauf');
  return anna.browser.submit(form, 'Weiter zur Vorschau', fields, {
    'Oder eine Datei mit Betriebsnummern': files,
  });
}

const letters = () => portal.read((db) => db.kysely.selectFrom('letters').selectAll().execute());

async function makeAll(): Promise<void> {
  const house = { ...portal.house, passwords: cheapPasswords(portal.house.passwords) };
  while (await makeBatchesJob(house).run(portal.chamber, portal.clock.now()));
}

describe('a mass run', () => {
  test('shows first who gets a letter and who does not, needs two people, and ends in letters and a table', async () => {
    await register();
    const preview = await draft();
    expect(preview.text).toContain('Briefe mit PIN2');
    for (const why of ['nicht mehr im Register', 'keine Straße im Register', 'jemand handelt schon'])
      expect(preview.text).toContain(why);
    const asked = await anna.browser.submit(preview, 'Zur Bestätigung vorlegen');
    expect(asked.text).toContain('wartet auf eine zweite Person');
    expect(await letters()).toEqual([]);

    const own = await waitingRequest(anna);
    expect(own.text).toContain('PINs für 2 Betriebe machen');
    expect(own.hasButton('Bestätigen und ausführen')).toBe(false);
    await second.browser.submit(await waitingRequest(second), 'Bestätigen und ausführen');
    expect((await anna.browser.get(asked.path)).text).toContain('Fertige Briefe: 0 von 2');
    await makeAll();
    const made = await anna.browser.get(asked.path);
    expect(made.text).toContain('fertig, noch nicht gedruckt');
    // whoever has prepared it sees no PIN of it
    expect(made.text).toContain('Diesen Stapel haben Sie angelegt');
    const path = made.path.replace(/\?.*/, '');
    for (const file of ['csv', 'briefe'])
      expect((await anna.browser.get(`${path}/${file}`)).status).toBe(403);
    const shown = await second.browser.get(path);
    const csv = await second.browser.get(shown.link('PINs für die Druckerei herunterladen (CSV)'));
    expect(csv.html).toMatch(
      /^betriebsnummer;filialnummer;name;pin;gueltig_bis\r\n1000004;;[^\r]*;[0-9A-Z-]{15};2027-12-26\r\n1000001;/,
    );
    const pins = await portal.read((db) => db.kysely.selectFrom('pins').selectAll().execute());
    expect(pins).toMatchObject([{ origin: 'bulk' }, { origin: 'bulk' }]);
  });

  test('that a second person declines says by whom and why, and tells who asked; who cannot confirm does not decline', async () => {
    await register();
    const asked = await anna.browser.submit(await draft(), 'Zur Bestätigung vorlegen');
    const page = await waitingRequest(second);
    // what is to be confirmed stands beside the button
    expect(page.text).toContain('Briefe mit PIN2');
    expect(page.link('Worum es geht')).toBe(asked.path.replace(/\?.*/, ''));
    await portal.write((tx) =>
      sql`update staff set on_word_of = array(select id from staff where email like 'anna%')
      where email like 'second%'`.execute(tx.kysely),
    );
    const barred = await second.browser.post(page.path, { decision: 'decline', reason: 'Nein.' });
    expect([barred.status, barred.hasButton('Ablehnen')]).toEqual([422, false]);
    await portal.write((tx) => sql`update staff set on_word_of = '{}'`.execute(tx.kysely));
    const empty = await second.browser.submit(page, 'Ablehnen');
    expect([empty.status, empty.fieldError('Grund')]).toEqual([422, expect.stringContaining('den Grund')]);
    await second.browser.submit(empty, 'Ablehnen', { Grund: 'Die Liste ist vom Vorjahr.' });
    const run = await anna.browser.get(asked.path);
    expect(run.text).toMatch(/Abgelehnt am .* von Sabine Beispiel\. Grund: Die Liste ist vom Vorjahr\./);
    expect(run.text).not.toContain('wartet auf eine zweite Person');
    const home = await anna.browser.get('/verwaltung');
    expect(home.text).toContain('Ihr Vier-Augen-Antrag ist abgelehnt');
    const mail = await portal.lastMailTo('anna@kammer.example');
    expect([mail.kind, mail.text]).toEqual([
      'staff.request-declined',
      expect.stringContaining('Die Liste ist vom Vorjahr.'),
    ]);
    const again = await anna.browser.submit(run, 'Zur Bestätigung vorlegen');
    expect(again.text).toContain('wartet auf eine zweite Person');
  });

  test('leaves out who has a PIN from the last one', async () => {
    await register();
    await anna.browser.submit(await draft(), 'Zur Bestätigung vorlegen');
    await second.browser.submit(await waitingRequest(second), 'Bestätigen und ausführen');
    await makeAll();
    const again = await draft();
    expect(again.text).toContain('hat eine gültige PIN oder einen wartenden Brief2');
    expect(again.text).toContain('bekommt niemand einen Brief');
    expect(again.hasButton('Zur Bestätigung vorlegen')).toBe(false);
    const refused = await anna.browser.post(`${again.path}/vorlegen`, {});
    expect(refused.status).toBe(422);
  });

  test('is for a trade, post codes, a day, or a list, of which unknown numbers are told', async () => {
    await register();
    const some = await draft({
      Gewerk: 'b1/33',
      'Postleitzahl von': '97000',
      'Eingetragen seit': '1.10.2026',
    });
    expect(some.text).toContain('Briefe mit PIN1');
    const list = new File(['betriebsnummer;filialnummer\r\n1000004;\r\n1000004\r\n7777777'], 'liste.csv');
    const listed = await draft({ 'Nur diese Betriebsnummern': '1000001' }, [list]);
    expect(listed.text).toContain('Liste mit 3 Nummern');
    expect(listed.text).toContain('Briefe mit PIN2');
    expect(listed.text).toContain('die es im Register nicht gibt1');
    expect(listed.text).toContain('Im Register gibt es nicht: 7777777');
  });

  test('says what is wrong in a form, and keeps what was typed', async () => {
    const refused = await draft({
      Gewerk: 'Maurer',
      'Postleitzahl von': '97',
      'Gültig für wie viele Tage': '0',
      'Nur diese Betriebsnummern': '1000001\nabc',
    });
    expect(refused.status).toBe(422);
    expect(refused.fieldError('Gewerk')).toContain('A/13');
    expect(refused.fieldError('Nur diese Betriebsnummern')).toContain('Zeile 2');
    expect(refused.fieldValue('Gewerk')).toBe('Maurer');
    const picture = await draft({}, [new File([new Uint8Array([0, 1, 2])], 'bild.png')]);
    expect(picture.fieldError('Oder eine Datei mit Betriebsnummern')).toContain('kein Text');
  });

  test('is stopped with what is made, the others get no letter', async () => {
    await register();
    const asked = await anna.browser.submit(await draft(), 'Zur Bestätigung vorlegen');
    await second.browser.submit(await waitingRequest(second), 'Bestätigen und ausführen');
    await anna.browser.submit(await anna.browser.get(asked.path), 'Anhalten');
    await makeAll();
    expect(await letters()).toEqual([]);
    const stopped = await anna.browser.get(asked.path);
    expect(stopped.text).toContain('aufgelöst');
    expect(stopped.text).toContain('2 von 2 Betrieben');
    expect(stopped.text).toContain('der Lauf wurde vorher angehalten2');
    expect(stopped.text).not.toContain('Alle Betriebe der Auswahl bekommen einen Brief');
    const rest = await anna.browser.submit(stopped, 'Neuen Lauf für die übrigen vorbereiten');
    expect(rest.text).toContain('Briefe mit PIN2');
    expect(rest.hasButton('Zur Bestätigung vorlegen')).toBe(true);
  });

  test('for the rest of a stopped one leaves out who has a letter of it, whatever else was chosen', async () => {
    await register();
    const anyPin = { 'Nur Betriebe ohne gültige PIN und ohne wartenden Brief': false };
    const asked = await anna.browser.submit(await draft(anyPin), 'Zur Bestätigung vorlegen');
    await second.browser.submit(await waitingRequest(second), 'Bestätigen und ausführen');
    // as if the worker had made one of the two before it was stopped
    const [first] = await letters();
    await portal.write((tx) =>
      tx.kysely.updateTable('letters').set({ state: 'printed' }).where('id', '=', first?.['id']).execute(),
    );
    await anna.browser.submit(await anna.browser.get(asked.path), 'Anhalten');
    await makeAll();
    const stopped = await anna.browser.get(asked.path);
    expect(stopped.text).toContain('1 von 2 Betrieben');
    const rest = await anna.browser.submit(stopped, 'Neuen Lauf für die übrigen vorbereiten');
    expect(rest.text).toContain('Briefe mit PIN1');
    expect(rest.text).toContain('hat einen Brief aus dem angehaltenen Lauf1');
  });

  test('that was discarded is no longer there to be confirmed', async () => {
    await register();
    const asked = await anna.browser.submit(await draft(), 'Zur Bestätigung vorlegen');
    await anna.browser.submit(asked, 'Verwerfen');
    expect((await waitingRequest(second)).hasButton('Bestätigen und ausführen')).toBe(false);
    expect(asked.hasButton('Noch einmal zur Bestätigung vorlegen')).toBe(false);
    const late = await anna.browser.post(`${asked.path.replace(/\?.*/, '')}/vorlegen`, {});
    expect(late.status).toBe(422);
  });
});

test('whatever is typed as a list is read or refused, never lost without a word', () => {
  const line = fc.oneof(
    fc.stringMatching(/^\d{6,7}$/),
    fc.stringMatching(/^ ?\d{7} ?; ?$/),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const read = readSelection(portal.chamber, {}, lines.join('\n'));
      const meant = lines
        .flatMap((one) => one.split(/\r\n|[\r\n]/))
        .filter((one) => one.trim() !== '' && !/^betriebsnummer\b/i.test(one.trim()));
      if (!read.ok) expect(read.refusal['numbers']).toMatch(/^Zeile \d+: /);
      else expect(read.value.numbers === null).toBe(meant.length === 0);
    }),
  );
});
