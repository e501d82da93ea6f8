import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { lockFile } from './lock.mjs';

const oldestNode = [22, 12];

/**
 * Installs the packages of the lock file if node_modules is not from exactly it. An interrupted installation is begun
 * again, since its note is written last.
 */
export async function installPackages(root) {
  const lock = join(root, 'package-lock.json');
  const note = join(root, 'node_modules', '.lock-hash');
  const wanted = createHash('sha256')
    .update(readFileSync(lock))
    .update(process.platform)
    .update(process.arch)
    .digest('hex');
  const isInstalled = () => existsSync(note) && readFileSync(note, 'utf8').trim() === wanted;
  if (isInstalled()) return;
  const unlock = lockFile(lock, 'Ein anderer Befehl installiert gerade die Pakete. Bitte warten.');
  try {
    if (isInstalled()) return;
    console.error('Die Pakete werden installiert (npm ci).');
    const { npm_node_execpath: node, npm_execpath: npm } = process.env;
    const [program, first] = node && npm ? [node, [npm]] : ['npm', []];
    const flags = [
      'ci',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ];
    // its words belong to stderr: what a command prints may be read by a machine
    const status = await run(program, [...first, ...flags], { cwd: root, stdio: ['ignore', 2, 2] });
    if (status !== 0) throw new Error('npm ci ist gescheitert. Bitte beheben Sie, was es oben meldet.');
    writeFileSync(note, `${wanted}\n`);
  } finally {
    unlock();
  }
}

/** The Node that the lock file pins; where it does not run, the installed one if it is new enough. */
export function pinnedNode(root) {
  const packageName = `node-${process.platform}-${process.arch}`;
  const pinned = join(root, 'node_modules', packageName, 'bin', 'node');
  if (existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0) return pinned;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return process.execPath;
  throw new Error(
    `Auf diesem Rechner läuft das mitgebrachte Node nicht, und das installierte (${process.versions.node}) ist zu alt. ` +
      `Bitte installieren Sie Node ${oldestNode.join('.')} oder neuer.`,
  );
}
