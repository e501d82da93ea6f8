import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from './browser.ts';
import { makeAccount } from './make-account.ts';
import { staffMember } from './staff.ts';
import { createTestPortal, type TestPortal } from './test-portal.ts';
import { features } from '../src/app/features.ts';
import { recordAudit } from '../src/platform/audit/audit.ts';
import { houseCommands } from './staff.ts';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { betriebeSearchIndex } from '../src/features/betriebe/search-index.ts';
import { gatherFinds } from '../src/features/office/search/gather.ts';
import { forgetWords } from '../src/platform/search/forget-words.ts';
import { learnNext } from '../src/platform/search/learn.ts';

const BETRIEBE = `betriebsnummer;filialnummer;art;name;rechtsform;inhaber;strasse;hausnummer;plz;ort;telefon;email;web;gewerke;eingetragen_am;geloescht_am;ba_betriebsnummer;ausbildungsbetrieb
123456;;hauptbetrieb;Schreinerei Müller & Söhne;;Jürgen Groß;;;12345;Musterstadt;;post@mueller.example;;;;;;
123456;2;filiale;Müller Nord;;;;;12345;Neustadt;;;;;;;;
123457;;hauptbetrieb;Metallbau Huber;;;;;12345;Musterstadt;;;;;;2026-01-31;;
${Array.from({ length: 12 }, (_, index) => `20000${index + 10};;hauptbetrieb;Bäckerei Nr ${String.fromCharCode(65 + index)};;;;;12345;Neustadt;;;;;;;;`).join('\n')}
`;
const PERSONEN = `personennummer;art;anrede;vorname;nachname;geburtsdatum;strasse;hausnummer;plz;ort;email
4711001;lehrling;Frau;Ada;Sägebrecht;2008-02-29;;;12345;Musterstadt;ada@saege.example
4711002;lehrling;Frau;Li;Wu;2008-02-29;;;12345;Musterstadt;
`;

let portal: TestPortal;
let browser: Browser;
let accountId: string;
beforeAll(async () => {
  portal = await createTestPortal({ settings: { betriebe: { filialen: 'number-field' } } });
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  for (const [words, content] of [
    ['register import', BETRIEBE],
    ['personen import', PERSONEN],
  ] as const) {
    const file = join(folder, 'file.csv');
    writeFileSync(file, content);
    await houseCommands(portal)(words, { file });
  }
  rmSync(folder, { recursive: true });
  ({ id: accountId } = await makeAccount(portal, { email: 'jana.wiesengrund@handwerk.example' }));
  await portal.write((tx) =>
    tx.kysely.updateTable('accounts').set({ phone: '0931 4711815' }).where('id', '=', accountId).execute(),
  );
  await learnAll();
  ({ browser } = await staffMember(portal, 'auskunft'));
});
afterAll(() => portal.close());

async function learnAll(): Promise<void> {
  for (const { jobs } of features) {
    for (const job of jobs?.(portal.house) ?? []) {
      if (job.name.endsWith('.search')) while (await job.run(portal.chamber, portal.clock.now()));
    }
  }
}

const search = (typed: string, more = '&liste=1') =>
  browser.get(`/verwaltung/suche?q=${encodeURIComponent(typed)}${more}`);
const hitsOf = async (typed: string) =>
  (await search(typed)).root.querySelectorAll('.portal-hits a').map((link) => link.text);

describe('what finds what', () => {
  test.each([
    ['123457', ['Metallbau Huber']],
    ['Mueller', ['Schreinerei Müller & Söhne', 'Müller Nord']],
    ['müler', ['Schreinerei Müller & Söhne', 'Müller Nord']],
    ['Schreinrei Musterstadt', ['Schreinerei Müller & Söhne']],
    ['Metalbau Hubre', ['Metallbau Huber']],
    ['Metallbau Hubermann', []],
    ['post@mueller.example', ['Schreinerei Müller & Söhne']],
    ['saegebrecht', ['Ada Sägebrecht']],
    ['Segebrecht ada', ['Ada Sägebrecht']],
    ['4711001', ['Ada Sägebrecht']],
    ['wiesengrund', ['Erika Muster']],
    ['jana.wiesengrund@handwerk.example', ['Erika Muster']],
    ['JANA.WIESENGRUND@HANDWERK.EXAMPLE', ['Erika Muster']],
    ['wiesengrund@handwerk', ['Erika Muster']],
    ['ada.saegebrect@saege.example', ['Ada Sägebrecht']],
    ['+49 931 4711815', ['Erika Muster']],
    ['0931/4711815', ['Erika Muster']],
    ['11815', ['Erika Muster']],
    ['123458', ['Metallbau Huber', 'Müller Nord', 'Schreinerei Müller & Söhne']],
    ['4711033', []],
    ['4711003', ['Ada Sägebrecht', 'Li Wu']],
    ['9999999', []],
    ['jana.wiesengrund@handwrk.example', ['Erika Muster']],
    ['jana.wiesengrudn@handwerk.example', ['Erika Muster']],
    ['Metallhuber', ['Metallbau Huber']],
    ['Schreinereimueller', ['Schreinerei Müller & Söhne']],
    ['metallsoehne', []],
    ['Li Wu', ['Li Wu']],
    ['wu li', ['Li Wu']],
    ['Wu', ['Li Wu']],
    ['Wi Lu', []],
    ['xylophon', []],
    ['%%%', []],
  ])('%j → %j', async (typed, found) => {
    expect((await hitsOf(typed)).toSorted()).toEqual(found.toSorted());
  });

  test('says what it shows and when there is more', async () => {
    const page = await search('bäckerei');
    expect(page.root.querySelectorAll('.portal-hits a')).toHaveLength(10);
    expect(page.text).toContain('Gezeigt sind die ersten 10');
    expect((await search('huber')).text).toMatch(/Betriebe1 Treffer.*gelöscht zum 31\. Januar 2026/);
  });
});

describe('where Enter leads', () => {
  test.each([
    ['123456', 'Schreinerei Müller & Söhne'],
    ['123456-2', 'Müller Nord'],
    ['4711001', 'Ada Sägebrecht'],
  ])('%s is one record alone and opens it', async (typed, heading) => {
    expect((await search(typed, '')).heading).toBe(heading);
  });

  test('part of a number, a name and an empty box list what there is', async () => {
    expect((await search('12345', '')).heading).toBe('Suche nach „12345“');
    expect((await search('huber', '')).heading).toBe('Suche nach „huber“');
    expect((await search('', '')).heading).toBe('Suche');
    expect((await search('mü', '')).text).toContain('wenigstens drei');
  });

  test('the box stands on every page of the office and keeps what was typed', async () => {
    const home = await browser.get('/verwaltung');
    expect(home.root.querySelector('form[role=search] input')?.getAttribute('name')).toBe('q');
    const listed = await search('huber', '');
    expect(listed.root.querySelector('form[role=search] input')?.getAttribute('value')).toBe('huber');
    expect(
      (await portal.newBrowser().get('/verwaltung/anmelden')).root.querySelector('[role=search]'),
    ).toBeNull();
  });
});

test('an account is found by its new name and address, whoever changed them', async () => {
  await portal.write((tx) =>
    tx.kysely
      .updateTable('accounts')
      .set({ last_name: 'Kronleuchter', email: 'neu@handwerk.example' })
      .where('id', '=', accountId)
      .execute(),
  );
  await learnAll();
  expect(await hitsOf('kronleuchter')).toEqual(['Erika Kronleuchter']);
  expect(await hitsOf('wiesengrund')).toEqual([]);
});

test('an error reference says what is on record of that request, or where else it is', async () => {
  const at = portal.clock.now();
  const row = { event: 'freischaltung.pin-redeemed', outcome: 'wrong', at, from: 'test' } as const;
  await portal.write((tx) => recordAudit(tx, { ...row, requestId: 'K7M2P9QX' }));
  // one reference in twelve has no digit
  await portal.write((tx) => recordAudit(tx, { ...row, requestId: 'ABCDEFGH' }));
  for (const typed of ['k7m2 p9qx', 'abcd-efgh']) {
    const closed = (await search(typed, '')).text;
    expect(closed).toContain('steht etwas im Protokoll');
    expect(closed).not.toMatch(/PIN eingegeben|stimmt nicht|pin-redeemed/);
  }
  const { browser: reader } = await staffMember(portal, 'administration', 'protokoll@kammer.example');
  for (const typed of ['K7M2P9QX', 'ABCDEFGH']) {
    const open = (await reader.get(`/verwaltung/suche?q=${typed}`)).text;
    expect(open).toContain('steht im Protokoll: PIN');
    expect(open).not.toContain('pin-redeemed');
  }
  expect((await search('A7M2P9QX', '')).text).toContain('steht nichts im Protokoll');
  expect((await search('HUBERMAX', '')).text).not.toContain('Fehlernummer');
});

test('whoever may not open a record does not find it', async () => {
  const found = await portal.read((db) => gatherFinds(features, ['anfragen.beantworten'], db, 'huber'));
  expect(found).toEqual([]);
  const stranger = await portal.newBrowser().get('/verwaltung/suche?q=huber');
  expect(stranger.text).not.toContain('Metallbau');
});

test('whatever is typed is answered with a page', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (typed) => {
      expect([200, 303]).toContain((await search(typed, '')).status);
    }),
    { numRuns: 60 },
  );
});

test('words that very many have are noted at night, and found with a rare one beside them, slips and all', async () => {
  const names = Array.from({ length: 600 }, (_, index) =>
    index < 300 ? `Malerbetrieb Beispiel ${index}` : `Gartenbau Muster ${index}`,
  );
  const common = await portal.write(async (tx) => {
    await sql`with b as (insert into betriebe (betriebsnummer, art, name, plz, ort)
        select (700000 + n)::text, 'hauptbetrieb', name, '12345', 'Neustadt'
        from unnest(${[...names, 'Malerbetrieb Kruspindel']}::text[]) with ordinality as t (name, n) returning id)
      insert into betriebe_search_pending (from_id, to_id) select id, id from b`.execute(tx.kysely);
    while (await learnNext(tx, betriebeSearchIndex));
    await forgetWords(tx, betriebeSearchIndex);
    return sql<{ word: string }>`select word from betriebe_search_words where is_common
      and word = any('{malerbetrieb,kruspindel,beispiel}') order by word`.execute(tx.kysely);
  });
  expect(common.rows.map(({ word }) => word)).toEqual(['beispiel', 'malerbetrieb']);
  for (const typed of ['Malerbetrieb Kruspindel', 'Kruspindl Malerbetrieb', 'Malerbetreib Kruspindel'])
    expect([typed, await hitsOf(typed)]).toEqual([typed, ['Malerbetrieb Kruspindel']]);
  expect(await hitsOf('Gartenbau Kruspindel')).toEqual([]);
  expect((await hitsOf('Malerbetrieb Beispiel')).length).toBeGreaterThan(5);
});
