import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BundledProgram, bundleProgram } from '../../../test/bundle-program.ts';
import { madeUpChamber } from '../../../test/made-up-chamber.ts';
import { hasPoppler, readPdfText } from '../../../test/pdf.ts';

let program: BundledProgram;
let folder: string;

beforeAll(async () => {
  program = await bundleProgram('src/cli/main.ts');
  folder = mkdtempSync(join(tmpdir(), 'command-line-'));
  const chamber = join(folder, 'chambers', 'musterland');
  mkdirSync(chamber, { recursive: true });
  const { identity, wording } = madeUpChamber;
  // JSON is YAML
  const profile = {
    identity,
    account: {},
    accounts: { termsVersion: '2026-11-01' },
    betriebe: { nummer: { format: 'digits', lengths: [7] }, example: '1234567', foundOn: ['schreiben'] },
    freischaltung: {},
  };
  writeFileSync(join(chamber, 'chamber.yaml'), JSON.stringify(profile));
  writeFileSync(join(chamber, 'texts.yaml'), JSON.stringify({ terms: wording.terms }));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await program.remove();
});

const path = (name: string) => join(folder, name);

function portal(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program.file, ...words, '--chamber', 'musterland'],
    {
      encoding: 'utf8',
      env: { ...process.env, DATA_DIR: path('data'), CHAMBERS_DIR: path('chambers'), DATABASE_URL: '' },
    },
  );
  return { status, stdout, stderr };
}

const betriebe = `betriebsnummer;filialnummer;art;name;rechtsform;inhaber;strasse;hausnummer;plz;ort;telefon;email;web;gewerke;eingetragen_am;geloescht_am;ba_betriebsnummer;ausbildungsbetrieb
1234567;;hauptbetrieb;Bäckerei Größmann;;;Öläckerweg;3;12345;Musterstadt;;;;A/30;2011-02-01;;;ja
7654321;;hauptbetrieb;Dachbau Beispiel GmbH;;;Firstweg;21;12345;Musterstadt;;;;A/4;2003-08-20;;;nein
`;

it('an operator makes PINs with letters, loads older ones and looks at the queue', () => {
  writeFileSync(path('betriebe.csv'), betriebe);
  expect(portal('register', 'import', '--file', path('betriebe.csv'))).toMatchObject({
    status: 0,
    stderr: '',
  });

  const files = ['--letters', path('briefe.pdf'), '--csv', path('pins.csv')];
  const issued = portal('pin', 'issue', '--all', ...files, '--json');
  expect(issued).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(issued.stdout)).toMatchObject({ pins: 2, letters: 2, skipped: {} });
  const lines = readFileSync(path('pins.csv'), 'utf8').trimEnd().split('\r\n');
  expect(lines[1]).toMatch(
    /^1234567;;Bäckerei Größmann;[0-9A-Z]{5}-[0-9A-Z]{4}-[0-9A-Z]{4};\d{4}-\d\d-\d\d$/,
  );
  if (hasPoppler) {
    const letters = readPdfText(readFileSync(path('briefe.pdf')));
    for (const line of lines.slice(1)) expect(letters).toContain(line.split(';')[3]);
  }

  const refused = portal('pin', 'issue', '--betriebsnummer', '1234567', ...files);
  expect(refused).toMatchObject({ status: 1, stdout: '' });
  expect(refused.stderr.trim()).toContain('wird nicht überschrieben');
  expect(refused.stderr.trim().split('\n')).toHaveLength(1);

  writeFileSync(
    path('alt.csv'),
    'betriebsnummer;filialnummer;pin;gueltig_bis\n7654321;;OIL-4711-ab;2027-06-30\n',
  );
  const loaded = portal('pin', 'import', '--file', path('alt.csv'));
  expect(loaded).toMatchObject({ status: 0, stderr: '' });
  expect(loaded.stdout).toContain('1 neu, 0 geändert, 0 unverändert, 0 nicht übernommen.');

  expect(portal('letters', 'list').stdout.trim()).toBe('Es gibt keine Briefe.');
  expect(portal('letters', 'export', '--out', path('leer.pdf')).stdout).toContain('Es wartet kein Brief');
});
