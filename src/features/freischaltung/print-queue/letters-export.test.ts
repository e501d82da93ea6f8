import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cheapPasswords } from '../../../../test/cheap-passwords.ts';
import { commandRunner, type RunCommand } from '../../../../test/commands.ts';
import { hasPoppler, readPdfText } from '../../../../test/pdf.ts';
import { registeredBetrieb, signedInPerson } from '../../../../test/people.ts';
import { answerPinRequests } from '../../../../test/pin-requests.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { letterCommands } from './commands.ts';
import { printQueuedLetters } from './print-queued-letters.ts';
import { orderBankNotice } from '../order-bank-notice.ts';
import { insertLetter, insertLink } from '../queries.ts';

const printedPin = /[0-9A-Z]{5}-[0-9A-Z]{4}-[0-9A-Z]{4}/g;

let portal: TestPortal;
let folder: string;
let run: RunCommand;

beforeEach(async () => {
  portal = await createTestPortal();
  folder = mkdtempSync(join(tmpdir(), 'letters-'));
  run = commandRunner(portal, letterCommands);
});
afterEach(async () => {
  await portal.close();
  rmSync(folder, { recursive: true });
});

async function requestLetter(betriebsnummer: string, asker = 'pia.probe@handwerk.example') {
  const person = await signedInPerson(portal, asker);
  const form = await person.browser.get('/pin-anfordern');
  await person.browser.submit(form, 'Neue PIN anfordern', { Betriebsnummer: betriebsnummer });
  await answerPinRequests(portal);
  return person;
}

async function register(...nummern: readonly string[]): Promise<readonly string[]> {
  return Promise.all(nummern.map((betriebsnummer) => registeredBetrieb(portal, { betriebsnummer })));
}

const file = (name = 'letters.pdf') => join(folder, name);
const pinsIn = (path: string): readonly string[] => readPdfText(readFileSync(path)).match(printedPin) ?? [];
const letters = () =>
  portal.read((db) => db.kysely.selectFrom('letters').selectAll().orderBy('requested_at').execute());

it('prints of access that only moved what it is, and what another feature wrote, which goes with the posting', async () => {
  const [id = ''] = await register('1234567');
  const { accountId } = await signedInPerson(portal, 'pia.neu@handwerk.example');
  const now = portal.clock.now();
  await portal.write(async (tx) => {
    const ref = { kind: 'betrieb', id } as const;
    const linkId = await insertLink(tx, { ...ref, accountId, method: 'pin', at: now });
    await tx.kysely.updateTable('links').set({ moved_at: now }).where('id', '=', linkId).execute();
    const notice = { letterKind: 'link-notice', state: 'queued', requestedBy: accountId, at: now } as const;
    await insertLetter(tx, { ...ref, ...notice });
    const words = {
      subject: 'Neue Bankverbindung',
      body: [{ kind: 'paragraph', text: 'Neues Konto: DE … 2051' } as const],
    };
    await orderBankNotice(tx, { to: ref, words, requestedBy: null, now: new Date(now.getTime() + 1) });
  });
  const subjects: string[] = [];
  const house = { ...portal.house, passwords: cheapPasswords(portal.house.passwords) };
  await printQueuedLetters(house, portal.chamber, {
    ...{ most: 2, source: { kind: 'queue' }, now, by: 'cli' },
    keep: async (printed) => {
      subjects.push(...printed.map(({ subject }) => subject));
      expect(printed[1]).toMatchObject({
        recipient: ['Muster Metallbau GmbH', 'Erika Muster', 'Beispielgasse 4', '12345 Musterstadt'],
        body: [{ text: 'Guten Tag,' }, { text: 'Neues Konto: DE … 2051' }, { kind: 'paragraph' }],
      });
    },
  });
  expect(subjects).toEqual([
    'Ein Zugang zu Ihrem Betrieb im Kundenportal ist umgezogen',
    'Neue Bankverbindung',
  ]);
  expect((await letters())[1]).toMatchObject({
    state: 'printed',
    written: { subject: 'Neue Bankverbindung' },
  });
  await run('letters export', { out: file(), 'mark-posted': true });
  expect((await letters())[1]).toMatchObject({ state: 'posted', sealed: null, written: null });
});

describe('letters export', () => {
  it.runIf(hasPoppler)('prints what was asked for; the PIN in the letter links the account', async () => {
    await register('1234567');
    const pia = await requestLetter('1234567');
    const { json } = await run('letters export', { out: file() });
    expect(json).toMatchObject({ letters: 1, fresh: 1, pages: 1, posted: 0, file: file() });
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    const [pin = ''] = pinsIn(file());
    const form = await pia.browser.get('/freischalten/betrieb');
    const page = await pia.browser.submit(form, 'Freischalten', { Betriebsnummer: '1234567', PIN: pin });
    expect(page.path).toContain('betrieb-verbunden');
    expect(readdirSync(folder)).toEqual(['letters.pdf']);
  });

  it.runIf(hasPoppler)(
    'prints the same letters again, with the same PIN, until they are posted',
    async () => {
      await register('1234567', '7654321');
      await requestLetter('1234567');
      await run('letters export', { out: file('a.pdf') });
      await requestLetter('7654321', 'otto.ohne@handwerk.example');
      const second = await run('letters export', { out: file('b.pdf'), 'mark-posted': true });
      expect(second.json).toMatchObject({ letters: 2, fresh: 1, posted: 2 });
      expect(second.text).toContain('2 Briefe als versandt vermerkt');
      expect(pinsIn(file('b.pdf'))[0]).toBe(pinsIn(file('a.pdf'))[0]);
      expect(new Set(pinsIn(file('b.pdf'))).size).toBe(2);
      const third = await run('letters export', { out: file('c.pdf') });
      expect(third.json).toMatchObject({ letters: 0, file: null });
      expect(third.text).toContain('Es wartet kein Brief');
      expect(existsSync(file('c.pdf'))).toBe(false);
    },
  );

  it('keeps the content sealed until the letter is posted, and not longer', async () => {
    const [id] = await register('1234567');
    await requestLetter('1234567');
    await run('letters export', { out: file() });
    const [printed] = await letters();
    expect(printed).toMatchObject({ state: 'printed', betrieb_id: id });
    expect(printed?.['pin_id']).not.toBeNull();
    expect(printed?.['sealed'].toString('latin1')).not.toMatch(/PIN|Betrieb/);
    await run('letters export', { out: file(), 'mark-posted': true });
    expect(await letters()).toMatchObject([{ state: 'posted', sealed: null }]);
    expect(await portal.auditTrail()).toEqual(
      expect.arrayContaining(['freischaltung.letters-printed: done', 'freischaltung.letters-posted: done']),
    );
  });

  it('names letters that another key has sealed, and prints the others', async () => {
    await register('1234567', '7654321');
    await requestLetter('1234567');
    await run('letters export', { out: file() });
    const [lost] = await letters();
    await portal.write((tx) =>
      tx.kysely
        .updateTable('letters')
        .set({ sealed: Buffer.alloc(80) })
        .execute(),
    );
    await requestLetter('7654321', 'otto.ohne@handwerk.example');
    const { json, text } = await run('letters export', { out: file(), 'mark-posted': true });
    expect(json).toMatchObject({ letters: 1, posted: 1, unreadable: [lost?.['id']] });
    expect(text).toContain('SECRET_KEY_FILE');
    await run('letters release', { id: lost?.['id'] as string });
    expect((await run('letters export', { out: file() })).json).toMatchObject({ letters: 1, fresh: 1 });
  });

  it('sends nothing to a Betrieb that has left the register meanwhile but the news of another account', async () => {
    const [id = ''] = await register('1234567');
    await requestLetter('1234567');
    const words = { subject: 'Neue Bankverbindung', body: [] };
    const order = { to: { kind: 'betrieb', id }, words, requestedBy: null, now: portal.clock.now() } as const;
    await portal.write((tx) => orderBankNotice(tx, order));
    await portal.write((tx) =>
      tx.kysely.updateTable('betriebe').set({ geloescht_am: '2026-11-20' }).execute(),
    );
    const { json } = await run('letters export', { out: file() });
    expect(json).toMatchObject({ letters: 1, removed: 1 });
    expect(await letters()).toMatchObject([{ kind: 'bank-notice', state: 'printed' }]);
    expect(await portal.auditTrail()).toContain('freischaltung.letter-removed: betrieb-gone');
  });

  it('prints each letter once where two export at the same moment, and leaves nothing out', async () => {
    const nummern = ['1000001', '1000002', '1000003', '1000004', '1000005'];
    await register(...nummern);
    for (const [index, nummer] of nummern.entries())
      await requestLetter(nummer, `p${index}@handwerk.example`);
    const both = await Promise.all(
      ['a.pdf', 'b.pdf'].map((name) => run('letters export', { out: file(name), 'mark-posted': true })),
    );
    const counts = both.map(({ json }) => (json as { letters: number }).letters);
    expect(new Set(counts)).toEqual(new Set([0, 5]));
    const pins = await portal.read((db) => db.kysely.selectFrom('pins').select('id').execute());
    expect(pins).toHaveLength(5);
  });

  it('refuses a folder that is not there', async () => {
    await expect(run('letters export', { out: file('none/letters.pdf') })).rejects.toThrow('gibt es nicht');
  });
});

describe('two printers without regard for each other', () => {
  it('share the queue: no letter is printed twice, none is left', async () => {
    const nummern = Array.from({ length: 6 }, (_, index) => String(1_000_001 + index));
    await register(...nummern);
    for (const [index, nummer] of nummern.entries())
      await requestLetter(nummer, `p${index}@handwerk.example`);
    const seen: string[] = [];
    const bothPrint = Promise.withResolvers<void>();
    let printing = 0;
    const printer = () =>
      printQueuedLetters(portal.house, portal.chamber, {
        most: 3,
        source: { kind: 'queue' },
        now: portal.clock.now(),
        by: 'worker',
        async keep(batch) {
          seen.push(...batch.map((letter) => letter.id));
          if (++printing === 2) bothPrint.resolve();
          await bothPrint.promise;
        },
      });
    await Promise.all([printer(), printer()]);
    expect(seen).toHaveLength(6);
    expect(new Set(seen).size).toBe(6);
  });

  it('makes no PIN valid whose letter could not be written', async () => {
    await register('1234567');
    await requestLetter('1234567');
    const broken = printQueuedLetters(portal.house, portal.chamber, {
      most: 3,
      source: { kind: 'queue' },
      now: portal.clock.now(),
      by: 'cli',
      keep: () => Promise.reject(new Error('disk full')),
    });
    await expect(broken).rejects.toThrow('disk full');
    expect(await letters()).toMatchObject([{ state: 'queued', pin_id: null }]);
    expect(await portal.read((db) => db.kysely.selectFrom('pins').selectAll().execute())).toEqual([]);
  });
});

describe('letters list and release', () => {
  async function overdoIt(): Promise<string> {
    await register('1234567');
    for (const name of ['a', 'b', 'c', 'd']) await requestLetter('1234567', `${name}@handwerk.example`);
    const { json } = await run('letters list');
    const { needsDecision } = json as { needsDecision: readonly { id: string }[] };
    return needsDecision[0]?.id ?? '';
  }

  it('shows what waits, and releases what a case worker has decided', async () => {
    const id = await overdoIt();
    const before = await run('letters list');
    expect(before.text).toContain('PIN-Briefe: 3 in der Warteschlange');
    expect(before.text).toContain(`${id}  1234567  Muster Metallbau GmbH`);
    expect((await run('letters release', { id })).text).toContain('freigegeben');
    expect((await run('letters list')).json).toMatchObject({
      counts: [{ kind: 'pin', state: 'queued', count: 4 }],
      needsDecision: [],
    });
    expect(await portal.auditTrail()).toContain('freischaltung.letter-released: done');
  });

  it('puts a printed letter back with a new PIN, and the one that lies in a file somewhere is void', async () => {
    await register('1234567');
    await requestLetter('1234567');
    await run('letters export', { out: file() });
    const [printed] = await letters();
    await run('letters release', { id: printed?.['id'] as string });
    await run('letters export', { out: file() });
    const pins = await portal.read((db) =>
      db.kysely.selectFrom('pins').select('revoked_at').orderBy('revoked_at').execute(),
    );
    expect(pins).toEqual([{ revoked_at: portal.clock.now() }, { revoked_at: null }]);
  });

  it.each(['4711', '00000000-0000-4000-8000-000000000000'])('refuses an id that is none: %s', async (id) => {
    await expect(run('letters release', { id })).rejects.toThrow('Es gibt keinen Brief');
  });

  it('says so when there are no letters', async () => {
    expect((await run('letters list')).text).toBe('Es gibt keine Briefe.');
  });
});
