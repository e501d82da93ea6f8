import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// the shell first: without windows to draw it makes the journeys in three fifths of the time
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** Debian's packages, the first that there is. */
const packages = ['chromium-headless-shell', 'chromium'];

/** The browser of this machine: `CHROMIUM_PATH`, or one that is in the PATH. */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** Finds the browser, and installs Debian's where it is missing and we may. */
export function ensureChromium() {
  const found = findChromium();
  if (found || process.getuid() !== 0) return found;
  console.error('Chromium fehlt und wird installiert (apt-get).');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] }).status === 0;
  if (apt('update', '-q')) {
    packages.find((name) => apt('install', '-q', '-y', '--no-install-recommends', name));
  }
  return findChromium();
}
