import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

// A checkout in miniature: the scripts as they are, a portal that only lives, and an npm that only notes that it ran.
const scripts = ['run', 'child', 'install', 'lock', 'stop-with-parent', 'build', 'external-packages'];
const portal = `
  process.on('SIGTERM', () => { process.stdout.write('finished'); process.exit(7); });
  process.stdout.write(JSON.stringify({ pid: process.pid, demo: process.env.DEMO, args: process.argv.slice(2) }) + '\\n');
  setInterval(() => {}, 1000);`;
const npm = `
  import { appendFileSync, mkdirSync } from 'node:fs';
  appendFileSync('npm.log', process.argv.slice(2).join(' ') + '\\n');
  mkdirSync('node_modules', { recursive: true });
  setTimeout(() => process.exit(Number(process.env.NPM_FAILS ?? 0)), 400);`;

let root = '';
const started: ChildProcess[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'run-'));
  mkdirSync(join(root, 'scripts'));
  mkdirSync(join(root, 'dist'));
  for (const name of scripts) {
    copyFileSync(new URL(`./${name}.mjs`, import.meta.url), join(root, 'scripts', `${name}.mjs`));
  }
  writeFileSync(join(root, 'package-lock.json'), '{}');
  writeFileSync(join(root, 'dist', 'main.mjs'), portal);
  writeFileSync(join(root, 'npm.mjs'), npm);
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

function run(
  command: string,
  env: Record<string, string> = {},
  through: readonly string[] = [],
): ChildProcess {
  const [file, ...args] = [...through, process.execPath, join(root, 'scripts', 'run.mjs'), command];
  const { DEMO: _, ...inherited } = process.env;
  const own = { npm_node_execpath: process.execPath, npm_execpath: join(root, 'npm.mjs') };
  const child = spawn(file, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited, ...own, ...env },
  });
  started.push(child);
  return child;
}

async function outcome(child: ChildProcess): Promise<{ code: number; output: string }> {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => (output += String(text)));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output };
}

async function firstLine(child: ChildProcess): Promise<{ pid: number; demo?: string; args: string[] }> {
  const [line] = (await once(child.stdout ?? child, 'data')) as [Buffer];
  return JSON.parse(String(line)) as { pid: number; demo?: string; args: string[] };
}

const installations = (): string[] => readFileSync(join(root, 'npm.log'), 'utf8').trim().split('\n');
const isRunning = (pid: number): boolean => existsSync(`/proc/${pid}`);

test('packages are installed once, and again when the lock file changes', async () => {
  expect((await outcome(run('build'))).code).toBe(0);
  expect((await outcome(run('build'))).code).toBe(0);
  expect(installations()).toEqual([expect.stringMatching(/^ci --include=dev --include=optional /)]);
  writeFileSync(join(root, 'package-lock.json'), '{ }');
  expect((await outcome(run('build'))).code).toBe(0);
  expect(installations()).toHaveLength(2);
});

test('an installation that failed is said and begun again', async () => {
  const failed = await outcome(run('build', { NPM_FAILS: '1' }));
  expect(failed).toEqual({ code: 1, output: expect.stringContaining('npm ci ist gescheitert.') as string });
  expect((await outcome(run('build'))).code).toBe(0);
  expect(installations()).toHaveLength(2);
});

test('of two commands at once one installs and the other waits for it', async () => {
  const both = await Promise.all([outcome(run('build')), outcome(run('build'))]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(both.map(({ output }) => output).join('')).toContain(
    'Ein anderer Befehl installiert gerade die Pakete.',
  );
  expect(installations()).toHaveLength(1);
});

test('start serves the demo, passes on the signal that ends it, and ends with its exit code', async () => {
  const start = run('start');
  expect(await firstLine(start)).toMatchObject({ demo: '1' });
  start.kill('SIGTERM');
  expect(await outcome(start)).toEqual({ code: 7, output: expect.stringMatching(/finished$/) as string });
});

test('an unknown command is refused with those that exist', async () => {
  const { code, output } = await outcome(run('strat'));
  expect(code).toBe(2);
  expect(output).toMatch(/Aufruf: node scripts\/run\.mjs <start\|/);
});

test('the portal ends when npm, which started it, is killed', async () => {
  const shell = run('start', {}, ['sh', '-c', '"$@" & wait', 'sh']);
  const { pid } = await firstLine(shell);
  shell.kill('SIGKILL');
  await expect.poll(() => isRunning(pid), { timeout: 5_000 }).toBe(false);
});

test('the portal ends when the script that watches over it is killed', async () => {
  const start = run('start');
  const { pid } = await firstLine(start);
  start.kill('SIGKILL');
  await expect.poll(() => isRunning(pid), { timeout: 5_000 }).toBe(false);
});
