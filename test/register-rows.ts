import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { houseCommands } from './staff.ts';
import type { TestPortal } from './test-portal.ts';

/** Columns of a file of Betriebe. */
export const HEAD =
  'betriebsnummer;filialnummer;art;name;rechtsform;inhaber;strasse;hausnummer;plz;ort;telefon;email;web;gewerke;eingetragen_am;geloescht_am;ba_betriebsnummer;ausbildungsbetrieb';
/** A row with what matters to a test. */
export const row = (nummer: string, name: string, more: { plz?: string; geloescht?: string } = {}) =>
  `${nummer};;hauptbetrieb;${name};;;;;${more.plz ?? '12345'};Musterstadt;;;;;;${more.geloescht ?? ''};;`;
/** A whole file. */
export const csv = (...rows: readonly string[]) => [HEAD, ...rows, ''].join('\n');

/** Imports a file by the operators' command. */
export async function importAtTheConsole(portal: TestPortal, content: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'office-import-'));
  const file = join(folder, 'betriebe.csv');
  writeFileSync(file, content);
  await houseCommands(portal)('register import', { file });
  rmSync(folder, { recursive: true });
}
