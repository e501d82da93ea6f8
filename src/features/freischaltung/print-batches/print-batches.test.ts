import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  batchOfColleague,
  colleague,
  downloadBy,
  makeLettersOfBatches,
} from '../../../../test/print-batches.ts';
import { hasPoppler, readPdfText } from '../../../../test/pdf.ts';
import { registeredBetrieb, signedInPerson } from '../../../../test/people.ts';
import { type StaffMember, staffMember } from '../../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { sql } from 'kysely';
import { openSecretBox } from '../../../platform/crypto/secret-box.ts';
import { exportLetters } from '../print-queue/export-letters.ts';
import { insertLetter, insertLink } from '../queries.ts';
import { batchPath } from '../office/paths.ts';
import { makeBatchesJob } from './make-batches-job.ts';
import { beginBatch } from './manage-batch.ts';

let portal: TestPortal;
let desk: StaffMember;

beforeEach(async () => {
  portal = await createTestPortal();
  desk = await staffMember(portal, 'handwerksrolle');
});
afterEach(() => portal.close());

const letters = () =>
  portal.read((db) =>
    db.kysely.selectFrom('letters').selectAll().where('kind', '=', 'pin').orderBy('batch_position').execute(),
  );

async function waitingLetters(count: number): Promise<void> {
  const now = portal.clock.now();
  for (let index = 0; index < count; index++) {
    const id = await registeredBetrieb(portal, { betriebsnummer: String(1_000_000 + index) });
    // the last one registered lies nearest
    await portal.write(async (tx) => {
      await tx.kysely
        .updateTable('betriebe')
        .set({ plz: String(97_000 - index), name: `Betrieb ${index}` })
        .where('id', '=', id)
        .execute();
      const letter = { letterKind: 'pin', state: 'queued', requestedBy: null } as const;
      await insertLetter(tx, { kind: 'betrieb', id, ...letter, at: now });
    });
  }
}

const makeAll = () => makeLettersOfBatches(portal);

/** A batch that a colleague has collected, so that the desk may print it. */
async function makeBatch() {
  return desk.browser.get(await batchOfColleague(portal));
}

const download = (path: string, of = desk) => downloadBy(portal, of, path);
/** How often the trail of a Betrieb says that its letter could be read. */
async function downloadsOnTrailOf(betriebsnummer: string): Promise<number> {
  const { rows } = await portal.read((db) =>
    sql`select from audit_entries e join betriebe b on e.subjects @> jsonb_build_object('betrieb', b.id)
      where b.betriebsnummer = ${betriebsnummer} and e.event = 'freischaltung.batch-downloaded'
        and e.outcome = 'done' and e.staff_id is not null`.execute(db.kysely),
  );
  return rows.length;
}

const pinIn = (text: string) => /\b[0-9A-Z]{5}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(text)?.[0] ?? '';

describe('a batch', () => {
  test('holds every letter that waits, by post code, under a sheet, until it is posted', async () => {
    await waitingLetters(3);
    const made = await makeBatch();
    expect(made.text).toContain('fertig, noch nicht gedruckt');
    expect(await letters()).toMatchObject([1, 2, 3].map(() => ({ state: 'printed' })));
    const path = made.link('Briefe herunterladen (PDF)');
    for (const step of ['gedruckt', 'versandt']) {
      const early = await desk.browser.post(`${made.path}/${step}`, { allPosted: 'ja' });
      expect([early.status, early.text]).toEqual([422, expect.stringContaining('Niemand hat diesen Stapel')]);
    }
    expect(await letters()).toMatchObject([1, 2, 3].map(() => ({ state: 'printed' })));
    const twice = [await download(path), await download(path)];
    if (hasPoppler) {
      const [first = '', again = ''] = twice.map((pdf) => readPdfText(pdf));
      expect(first).toMatch(/Begleitblatt zum Stapel 1[\s\S]*Betrieb 2[\s\S]*Betrieb 1[\s\S]*Betrieb 0/);
      expect(pinIn(again)).toBe(pinIn(first));
      const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
      const form = await pia.browser.get('/freischalten/betrieb');
      const pin = pinIn(first.slice(first.indexOf('Betrieb 0')));
      const linked = await pia.browser.submit(form, 'Freischalten', { Betriebsnummer: '1000000', PIN: pin });
      expect(linked.path).toContain('betrieb-verbunden');
    }
    const printed = await desk.browser.submit(made, 'Als gedruckt vermerken');
    expect(printed.text).toContain('gedruckt, noch nicht versandt');
    const unsure = await desk.browser.submit(printed, 'Als versandt vermerken');
    const box = 'Alle Briefe dieses Stapels sind bei der Post';
    expect([unsure.status, unsure.fieldError(box)]).toEqual([422, expect.stringContaining('alle Briefe')]);
    const posted = await desk.browser.submit(printed, 'Als versandt vermerken', { [box]: true });
    expect(posted.text).toContain('Seine Briefe sind hier gelöscht');
    // one for the batch, one in the trail of each who gets a letter
    const rows = (await portal.auditTrail()).filter((row) => row === 'freischaltung.batch-posted: done');
    expect(rows).toHaveLength(4);
    expect(await letters()).toMatchObject([1, 2, 3].map(() => ({ state: 'posted', sealed: null })));
    const gone = await desk.browser.get(path);
    expect(gone.heading).toBe('Stapel 1');
    const late = await desk.browser.submit(printed, 'Als versandt vermerken', { [box]: true });
    expect([late.status, late.text]).toEqual([422, expect.stringContaining('Jemand war schneller')]);
    expect(await portal.auditTrail()).toContain('freischaltung.batch-downloaded: done');
    expect(await downloadsOnTrailOf('1000001')).toBe(2);
  });

  test('is one person’s: of two who begin at once, the second is told that nothing waits', async () => {
    await waitingLetters(4);
    const begin = () => portal.write((tx) => beginBatch(tx, colleague, portal.clock.now()));
    const results = await Promise.all([begin(), begin(), begin()]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const batches = await portal.read((db) => db.kysely.selectFrom('print_batches').selectAll().execute());
    expect(batches).toMatchObject([{ letters: 4 }]);
    const said = await desk.browser.post('/verwaltung/pins/stapel', {});
    expect([said.status, said.text]).toEqual([422, expect.stringContaining('Es wartet kein Brief')]);
  });

  test('is left alone by the command and by the demo’s tray, and made once by workers side by side', async () => {
    await waitingLetters(5);
    await portal.write((tx) => beginBatch(tx, colleague, portal.clock.now()));
    const exported = await exportLetters(portal.house, portal.chamber, {
      file: '/tmp/never-written.pdf',
      markPosted: true,
      now: portal.clock.now(),
      onProgress: () => {},
      onWaiting: () => {},
    });
    expect(exported).toMatchObject({ letters: 0, posted: 0 });
    await Promise.all([makeAll(), makeAll(), makeAll()]);
    await makeAll();
    const pins = await portal.read((db) => db.kysely.selectFrom('pins').select('betrieb_id').execute());
    expect(new Set(pins.map((pin) => pin['betrieb_id'])).size).toBe(5);
    expect(pins).toHaveLength(5);
  });

  test('that is stopped keeps what is made and gives the others back', async () => {
    await waitingLetters(2);
    const page = await desk.browser.submit(await desk.browser.get('/verwaltung/pins'), 'Druckstapel machen');
    expect((await desk.browser.submit(page, 'Anhalten')).text).toContain('Der Stapel wird angehalten');
    await makeAll();
    expect((await desk.browser.get(page.path)).text).toContain('aufgelöst');
    expect(await letters()).toMatchObject([
      { state: 'queued', batch_id: null },
      { state: 'queued', batch_id: null },
    ]);
  });

  test('that is lost is taken apart: its PINs are void, who asked gets a new one', async () => {
    await waitingLetters(1);
    const made = await makeBatch();
    const unsure = await desk.browser.submit(made, 'Stapel auflösen');
    expect(unsure.status).toBe(422);
    const sure = { 'Kein Brief dieses Stapels ist bei der Post': true };
    expect((await desk.browser.submit(unsure, 'Stapel auflösen', sure)).text).toContain('ist aufgelöst');
    const pins = await portal.read((db) => db.kysely.selectFrom('pins').selectAll().execute());
    expect(pins).toMatchObject([{ revoked_at: portal.clock.now() }]);
    expect(await letters()).toMatchObject([{ state: 'queued', batch_id: null, pin_id: null, sealed: null }]);
  });

  test('sealed with another key says so and offers no broken file', async () => {
    await waitingLetters(1);
    const begun = await portal.write((tx) => beginBatch(tx, colleague, portal.clock.now()));
    const house = { ...portal.house, secrets: openSecretBox(randomBytes(32)) };
    while (await makeBatchesJob(house).run(portal.chamber, portal.clock.now()));
    const made = await desk.browser.get(batchPath('queue', 'page', begun.ok ? begun.value.id : ''));
    const refused = await desk.browser.get(made.link('Briefe herunterladen (PDF)'));
    expect(refused.text).toContain('mit einem anderen Schlüssel verschlossen');
  });
});

const undecidedLetter = (id: string, requestedBy: string | null, askerKnows: boolean) =>
  portal.write((tx) =>
    insertLetter(tx, {
      kind: 'betrieb',
      id,
      letterKind: 'pin',
      state: 'needs-decision',
      requestedBy,
      askerKnows,
      at: portal.clock.now(),
    }),
  );

const linkTo = (accountId: string, id: string) =>
  portal.write((tx) =>
    insertLink(tx, { kind: 'betrieb', id, accountId, method: 'pin', at: portal.clock.now() }),
  );

describe('a letter that somebody decides about', () => {
  const undecided = async (asker: string | null, askerKnows = false) => {
    const betriebId = await registeredBetrieb(portal, { betriebsnummer: '7654321' });
    await undecidedLetter(betriebId, asker, askerKnows);
    const home = await desk.browser.get('/verwaltung');
    expect(home.text).toContain('Muster Metallbau GmbH');
    return desk.browser.get(home.link('Brief mit PIN: freigeben?'));
  };

  test('waits for the printer once it is released, also from the demo’s tray', async () => {
    const page = await undecided(null);
    expect(page.text).toContain('Beispielgasse 4');
    const done = await desk.browser.submit(page, 'Freigeben');
    expect(done.text).toContain('Der Brief ist freigegeben');
    expect(done.text).toContain('Es wartet ein Brief');
    expect(await letters()).toMatchObject([{ state: 'queued', decided_at: portal.clock.now() }]);
    // back, or the link of a colleague
    const seen = await desk.browser.get(page.path);
    expect([seen.status, seen.text]).toEqual([
      200,
      expect.stringContaining('Freigegeben von Sabine Beispiel'),
    ]);
    const late = await desk.browser.submit(page, 'Ablehnen', { Grund: 'zu spät' });
    expect(late.text).toContain('Über diesen Brief ist schon entschieden');
  });

  test.each(['acts for the Betrieb', 'has named it'])(
    'is refused with a reason, which a person who %s is told in the own language',
    async (why) => {
      const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
      await portal.write((tx) => tx.kysely.updateTable('accounts').set({ locale: 'en' }).execute());
      const page = await undecided(pia.accountId, why === 'has named it');
      const [{ betrieb_id: id } = {}] = await letters();
      if (why === 'acts for the Betrieb') await linkTo(pia.accountId, String(id));
      const empty = await desk.browser.submit(page, 'Ablehnen', { Grund: '  ' });
      expect([empty.status, empty.fieldError('Grund')]).toEqual([
        422,
        'Fehler: Bitte geben Sie den Grund an.',
      ]);
      await desk.browser.submit(empty, 'Ablehnen', { Grund: 'Der Betrieb hat nicht gefragt.' });
      expect(await letters()).toMatchObject([{ state: 'refused', note: 'Der Betrieb hat nicht gefragt.' }]);
      const record = await desk.browser.get(`/verwaltung/betriebe/${id}`);
      expect(record.text).toContain('abgelehnt von Sabine Beispiel: Der Betrieb hat nicht gefragt.');
      const { text } = await portal.lastMailTo('pia.probe@handwerk.example');
      expect(text).toMatch(/We are not sending it[\s\S]*The reason: Der Betrieb hat nicht gefragt\./);
    },
  );
});

describe('on the page of a Betrieb', () => {
  test('a new PIN goes by letter with the next batch, older ones are withdrawn, and none is shown', async () => {
    await waitingLetters(1);
    const made = await makeBatch();
    const [{ betrieb_id: id } = {}] = await letters();
    const record = await desk.browser.get(`/verwaltung/betriebe/${id}`);
    const form = await desk.browser.get(record.link('Neue PIN per Brief'));
    const empty = await desk.browser.submit(form, 'Brief in Auftrag geben');
    const revoked = { Grund: 'Brief kam zurück', 'PINs zurückziehen, die noch gelten': true };
    const done = await desk.browser.submit(empty, 'Brief in Auftrag geben', revoked);
    expect([empty.status, done.text]).toEqual([422, expect.stringContaining('wartet auf den Druck')]);
    expect(done.text).toContain('zurückgezogen am');
    expect(done.text).toContain('der Kammer (Sabine Beispiel): Brief kam zurück');
    const rows = await letters();
    expect(rows.map((row) => String(row['state'])).toSorted()).toEqual(['queued', 'withdrawn']);
    const twice = await desk.browser.submit(form, 'Brief in Auftrag geben', { Grund: 'noch einmal' });
    expect([twice.status, twice.text]).toEqual([422, expect.stringContaining('wartet schon ein Brief')]);
    // its letter was all that the first batch held
    expect((await desk.browser.get(made.link('Briefe herunterladen (PDF)'))).heading).toBe('Stapel 1');
    const second = await makeBatch();
    if (hasPoppler) {
      const printer = await staffMember(portal, 'kurse', 'druck@kammer.example');
      const pdf = await download(`${second.path}/briefe`, printer);
      const printed = readPdfText(pdf);
      expect(printed).not.toContain('früheren Brief');
      const pin = pinIn(printed);
      expect(pin).not.toBe('');
      const pages = [second, done, await desk.browser.get(`/verwaltung/betriebe/${id}`)];
      for (const page of pages) expect(page.html).not.toContain(pin);
      await desk.browser.submit(form, 'Brief in Auftrag geben', { Grund: 'noch eine Person' });
      const third = await download(`${await batchOfColleague(portal)}/briefe`, printer);
      expect(readPdfText(third)).toContain('früheren Brief bleibt gültig');
      const pins = await portal.read((db) => db.kysely.selectFrom('pins').select('revoked_at').execute());
      expect(pins.filter((row) => row['revoked_at'] !== null)).toHaveLength(1);
    }
  });

  test('one PIN is withdrawn with a reason, and the registered address is told', async () => {
    await waitingLetters(1);
    await makeBatch();
    await portal.write((tx) =>
      tx.kysely.updateTable('betriebe').set({ email: 'buero@muster.example' }).execute(),
    );
    const [{ betrieb_id: id } = {}] = await letters();
    const record = await desk.browser.get(`/verwaltung/betriebe/${id}`);
    const form = await desk.browser.get(record.link('Zurückziehen'));
    const done = await desk.browser.submit(form, 'PIN zurückziehen', { Grund: 'Brief geöffnet zurück' });
    expect(done.text).toContain('Die PIN ist zurückgezogen');
    expect(done.text).toMatch(/zurückgezogen am .* von Sabine Beispiel: Brief geöffnet zurück/);
    expect((await portal.lastMailTo('buero@muster.example')).text).toContain(
      'Der Grund: Brief geöffnet zurück',
    );
    const late = await desk.browser.submit(form, 'PIN zurückziehen', { Grund: 'noch einmal' });
    expect(late.text).toContain('Diese PIN gilt schon nicht mehr');
  });
});
