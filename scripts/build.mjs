// Bundles the server and lets build-assets.mjs make what browsers load. Does nothing while the sources are the same,
// so that the operators' commands start at once.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { externalPackages } from './external-packages.mjs';
import { lockFile } from './lock.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const note = join(dist, '.built-from');
const assetsScript = join(root, 'scripts', 'build-assets.mjs');

const programs = {
  main: 'src/main.ts',
  cli: 'src/cli/main.ts',
  'letters-worker': 'src/platform/letters/worker.ts',
  'picture-program': 'src/platform/pdf-views/picture-program.ts',
  bench: 'bench/main.ts',
};

/** What a build depends on; `sources` are those that exist. */
const sources = ['src', 'scripts', 'bench', 'test/round-trips.ts', 'package-lock.json', 'tsconfig.json']
  .map((name) => join(root, name))
  .filter((path) => existsSync(path))
  .flatMap(filesBelow)
  .filter((file) => !/\.test\.tsx?$/.test(file));

const fingerprint = fingerprintOf(sources);
if (process.argv.includes('--afresh') || !isBuiltFrom(fingerprint)) {
  const unlock = lockFile(fileURLToPath(import.meta.url), 'Ein anderer Befehl baut gerade. Bitte warten.');
  try {
    if (process.argv.includes('--afresh') || !isBuiltFrom(fingerprint)) await buildAll();
  } catch (error) {
    // what is wrong with a source, esbuild has shown in its place
    console.error(error.errors ? 'Das Programm ließ sich nicht bauen, siehe oben.' : error);
    process.exitCode = 1;
  } finally {
    unlock();
  }
}

async function buildAll() {
  mkdirSync(dist, { recursive: true });
  await bundlePrograms();
  await buildForBrowsers();
  writeFileSync(note, fingerprint);
}

/** Lets build-assets.mjs make style sheets and scripts aside, and puts them in place whole. */
async function buildForBrowsers() {
  if (!existsSync(assetsScript)) return;
  const { buildAssets } = await import(assetsScript);
  const unfinished = join(dist, `assets.tmp-${process.pid}`);
  await buildAssets(unfinished);
  rmSync(join(dist, 'assets'), { recursive: true, force: true });
  renameSync(unfinished, join(dist, 'assets'));
}

/** Bundles the programs whose source exists, packages included but those that bring binaries or load parts of theirs. */
async function bundlePrograms() {
  const entries = Object.entries(programs).filter(([, source]) => existsSync(join(root, source)));
  if (entries.length === 0) return;
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(entries),
    outdir: dist,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    sourcemap: 'linked',
    sourcesContent: false,
    external: externalPackages,
    // packages in the old module format ask for `require`
    banner: {
      js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
    },
    logLevel: 'warning',
    write: false,
  });
  // moved into place whole, since a portal may be running from here
  for (const { path, contents } of outputFiles) {
    const unfinished = `${path}.tmp-${process.pid}`;
    writeFileSync(unfinished, contents);
    renameSync(unfinished, path);
  }
}

function isBuiltFrom(wanted) {
  return existsSync(note) && readFileSync(note, 'utf8') === wanted;
}

function filesBelow(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function fingerprintOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}
