import { afterAll, beforeAll, expect, test } from 'vitest';
import { chanceFor } from './chance.ts';
import { chamber, type FaultyHouse, openFaultyHouse } from './house.ts';
import { type MailPeer, openMailPeer } from './mail-peer.ts';

// Two workers share a file that somebody has applied in the browser; both are killed again and again while they are at
// it. In the end it is applied once and as a whole.
const ROWS = 20_000;
const PIECE = 1024 * 1024;
const columns =
  'betriebsnummer;filialnummer;art;name;rechtsform;inhaber;strasse;hausnummer;plz;ort;telefon;email;web;gewerke;eingetragen_am;geloescht_am;ba_betriebsnummer;ausbildungsbetrieb';

let house: FaultyHouse;
let peer: MailPeer;
beforeAll(async () => {
  peer = await openMailPeer();
  house = await openFaultyHouse(peer.url);
});
afterAll(async () => {
  await house.close();
  await peer.close();
});

async function storeFile(): Promise<string> {
  const rows = Array.from(
    { length: ROWS },
    (_, index) => `${9_900_000 + index};;hauptbetrieb;Betrieb ${index};;;;;12345;Musterstadt;;;;;;;;`,
  );
  const bytes = Buffer.from(`${[columns, ...rows].join('\n')}\n`);
  const pieces = Math.ceil(bytes.byteLength / PIECE);
  const { rows: made } = await house.pool.query<{ id: string }>(
    `insert into ${chamber}.office_imports (kind, state, file_name, file_bytes, pieces, sent_at, sent_by_name)
      values ('betriebe', 'applying', 'betriebe.csv', $1, $2, now(), 'Vera Verwaltung') returning id`,
    [bytes.byteLength, pieces],
  );
  const id = made[0]?.id ?? '';
  for (let number = 0; number < pieces; number += 1)
    await house.pool.query(`insert into ${chamber}.office_import_pieces values ($1, $2, $3)`, [
      id,
      number,
      bytes.subarray(number * PIECE, (number + 1) * PIECE),
    ]);
  return id;
}

const count = async (statement: string) =>
  Number((await house.pool.query<{ count: string }>(statement)).rows[0]?.count);

test('an import that is killed in the middle is applied once and as a whole', {
  timeout: 240_000,
}, async () => {
  const id = await storeFile();
  const before = await count(`select count(*) from ${chamber}.betriebe`);
  const workers = [await house.start('worker'), await house.start('worker')];
  const seen = new Set<number>();
  const chance = chanceFor('kills');
  for (let kill = 0; kill < 4; kill += 1) {
    await new Promise((goOn) => setTimeout(goOn, 300 + chance() * 900));
    for (const worker of workers) worker.kill();
    seen.add((await count(`select count(*) from ${chamber}.betriebe`)) - before);
  }
  let state = '';
  for (let tries = 0; tries < 400 && state !== 'applied'; tries += 1) {
    await new Promise((goOn) => setTimeout(goOn, 500));
    const { rows } = await house.pool.query(`select state from ${chamber}.office_imports where id = $1`, [
      id,
    ]);
    state = rows[0]?.state;
  }
  expect(state).toBe('applied');
  expect((await count(`select count(*) from ${chamber}.betriebe`)) - before).toBe(ROWS);
  // nobody ever saw a part of it
  expect([...seen].filter((added) => added !== 0 && added !== ROWS)).toEqual([]);
  expect(
    await count(
      `select count(*) from ${chamber}.audit_entries where event = 'betriebe.imported' and came_from = 'worker'`,
    ),
  ).toBe(1);
  expect(await count(`select count(*) from ${chamber}.office_import_changes where import_id = '${id}'`)).toBe(
    ROWS,
  );
  expect(await count(`select count(*) from ${chamber}.office_import_pieces`)).toBe(0);
});
