import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { type EmbeddedProcess, startProcess } from '../../../../test/embedded-process.ts';
import { findPostmaster } from './postmaster-file.ts';

// many processes: a busy machine takes its time
vi.setConfig({ testTimeout: 60_000 });

const root = mkdtempSync(join(tmpdir(), 'embedded-'));
// longer than the 107 bytes that the path of a socket may have
const dataDir = join(root, 'a'.repeat(60), 'b'.repeat(60));
const databaseDir = join(dataDir, 'postgres');
const running: EmbeddedProcess[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.stop()));
  expect(findPostmaster(databaseDir)).toBeUndefined();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function start(role: 'portal' | 'command'): EmbeddedProcess {
  const started = startProcess(role, dataDir);
  running.push(started);
  return started;
}

test('of two first starts at once one serves, and the other says that the Kundenportal is running', async () => {
  const portals = [start('portal'), start('portal')];
  const answers = await Promise.all(portals.map((portal) => portal.ready()));
  expect(answers.toSorted()).toEqual([
    expect.stringMatching(
      new RegExp(`^Das Kundenportal läuft bereits auf dem Datenordner ${dataDir} \\(Prozess \\d+\\)\\. `),
    ),
    'started',
  ]);
  expect(statSync(databaseDir).mode & 0o777).toBe(0o700);
});

test('the second start keeps the data, and German words are sorted as in a dictionary', async () => {
  const first = start('portal');
  await first.ready();
  await first.query(
    "create table ort as select unnest(array['Zebra', 'Öl', 'Äpfel', 'Ofen', 'apfel']) as name",
  );
  await first.stop();
  const second = start('portal');
  await second.ready();
  expect(await second.query("select string_agg(name, ' ' order by name) from ort")).toBe(
    '[["apfel Äpfel Ofen Öl Zebra"]]',
  );
});

test('after kill -9 of the portal its server is ended and what was committed is there', async () => {
  const killed = start('portal');
  await killed.ready();
  await killed.query('create table quittung as select 1 as nummer');
  const orphan = findPostmaster(databaseDir);
  await killed.kill();
  expect(findPostmaster(databaseDir)).toBe(orphan);

  const next = start('portal');
  expect(await next.ready()).toBe('started');
  expect(next.log).toEqual(['Eine Datenbank, deren Kundenportal abgebrochen war, wurde ordentlich beendet.']);
  expect(await next.query('select nummer from quittung')).toBe('[[1]]');
  expect(findPostmaster(databaseDir)).not.toBe(orphan);
});

test('a command works beside the portal, and whoever leaves last ends the server', async () => {
  const portal = start('portal');
  await portal.ready();
  const command = start('command');
  expect(await command.ready()).toBe('adopted');
  await portal.stop();
  expect(await command.query('select 1')).toBe('[[1]]');
  const portalAgain = start('portal');
  expect(await portalAgain.ready()).toBe('adopted');
  await command.stop();
  expect(await portalAgain.query('select 2')).toBe('[[2]]');
});

test('commands without a portal share the server that the first of them started', async () => {
  const commands = [start('command'), start('command'), start('command')];
  const answers = await Promise.all(commands.map((command) => command.ready()));
  expect(answers.toSorted()).toEqual(['adopted', 'adopted', 'started']);
});

test('a server that ends unexpectedly is started again', async () => {
  const portal = start('portal');
  await portal.ready();
  const pid = findPostmaster(databaseDir);
  process.kill(pid ?? 0, 'SIGKILL');
  await expect.poll(() => portal.query('select 1'), { timeout: 10_000, interval: 100 }).toBe('[[1]]');
  expect(findPostmaster(databaseDir)).not.toBe(pid);
  expect(portal.log).toContain(
    'Die Datenbank hat sich unerwartet beendet (SIGKILL). Sie wird neu gestartet.',
  );
});

test('errors of statements, which can carry what people typed, do not reach the log', async () => {
  const portal = start('portal');
  await portal.ready();
  expect(await portal.query("select 'Erika Mustermann'::int")).toMatch('invalid input syntax');
  await portal.stop();
  expect(portal.log).toEqual([]);
});

test('a number left by a crash that now belongs to another process does not hinder the start', async () => {
  const { uid, gid } = statSync(databaseDir);
  const stranger = spawn('sleep', ['60'], { cwd: '/', ...(process.getuid?.() === 0 ? { uid, gid } : {}) });
  writeFileSync(
    join(databaseDir, 'postmaster.pid'),
    `${stranger.pid}\n/proc/self/fd/3\n1790000000\n5432\n\n\n\n`,
  );
  const portal = start('portal');
  expect(await portal.ready()).toBe('started');
  expect(stranger.exitCode).toBe(null);
  stranger.kill();
});

test('a server that cannot start says why in its own words', async () => {
  const settings = join(databaseDir, 'postgresql.auto.conf');
  const before = readFileSync(settings);
  writeFileSync(settings, 'work_mem = zuviel\n');
  const portal = start('portal');
  expect(await portal.ready()).toMatch(
    /^Die Datenbank unter .* startet nicht\. Sie meldet: .*invalid value for parameter "work_mem": "zuviel"/,
  );
  writeFileSync(settings, before);
});

test('an interrupted first start is begun again and leaves nothing behind', async () => {
  const fresh = join(root, 'interrupted');
  const killed = startProcess('portal', fresh);
  while (!existsSync(join(fresh, 'turn.lock')) || killed.log.length === 0) await sleep(20);
  await sleep(200);
  await killed.kill();
  expect(existsSync(join(fresh, 'postgres'))).toBe(false);
  const portal = startProcess('portal', fresh);
  expect(await portal.ready()).toBe('started');
  expect(readdirSync(fresh).toSorted()).toEqual(['portal.lock', 'postgres', 'turn.lock', 'users.lock']);
  await portal.stop();
});

test('a data folder that is a file is refused with a sentence', async () => {
  const file = join(root, 'datei');
  writeFileSync(file, '');
  expect(await startProcess('portal', file).ready()).toBe(
    `${file} ist kein Ordner. Setzen Sie DATA_DIR auf einen Ordner für die Daten des Kundenportals.`,
  );
});
