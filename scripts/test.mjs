// `npm test`: the checks, then every test on the embedded server, those of features on Debian's PostgreSQL 15 where it is
// installed, the oldest that is supported.
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './child.mjs';
import { ensureChromium } from './chromium.mjs';

const [first, ...others] = process.argv.slice(2);
const long = first === '--long';
const filters = long ? others : process.argv.slice(2);

const chromium = ensureChromium();
if (!chromium) {
  console.error(
    'Achtung: Es gibt keinen Chromium, die Tests im Browser werden scheitern. Bitte installieren Sie ihn: sudo apt-get install chromium',
  );
}

const databases = ['embedded'];
if (process.env.DATABASE_URL_PG15 || existsSync('/usr/lib/postgresql/15/bin/postgres'))
  databases.push('debian15');
else {
  console.error(
    'Achtung: PostgreSQL 15 ist nicht installiert, die Tests laufen nur auf dem mitgelieferten Server. Abhilfe: sudo apt-get install postgresql-15, oder DATABASE_URL_PG15 setzen.',
  );
}

const vitest = join('node_modules', 'vitest', 'vitest.mjs');
let checked = 0;
if (filters.length === 0) checked = await run(process.execPath, [...process.execArgv, 'scripts/check.mjs']);
else console.error('Nur die genannten Tests laufen, ohne die Prüfungen von npm run check.');

const begin = Date.now();
const figures = join(mkdtempSync(join(tmpdir(), 'kundenportal-figures-')), 'figures.jsonl');
const tested = await run(process.execPath, [...process.execArgv, vitest, 'run', ...filters], {
  env: {
    ...process.env,
    TEST_DATABASE: databases.join(','),
    ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
    ...(long ? { TEST_LONG: '1', FIGURES_FILE: figures } : {}),
  },
});
let proven = 0;
if (long && filters.length === 0) {
  proven = await run(process.execPath, [...process.execArgv, 'dist/bench.mjs', '--proof', figures]);
  const minutes = Math.round((Date.now() - begin) / 60_000);
  await run(process.execPath, ['scripts/write-performance.mjs', figures, String(minutes)]);
}
if (checked !== 0) console.log('Die Prüfungen (npm run check) sind gescheitert, siehe oben vor den Tests.');
process.exitCode = tested || checked || proven;
