// Builds what browsers load: one style sheet, one script, fonts and icon, each under a name that carries its hash,
// and `manifest.json`, which maps plain names to those.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { Features, transform } from 'lightningcss';
import { PurgeCSS } from 'purgecss';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const ui = join(root, 'src/platform/ui');
const fonts = ['latin-400', 'latin-600', 'latin-ext-400'];
const styles = ['base', 'page', 'forms', 'content', 'print'];
// Safari 16.4, Chrome 111 and Firefox 113 are the oldest browsers that know the design system's colour functions
const targets = { chrome: 111 << 16, firefox: 113 << 16, safari: (16 << 16) | (4 << 8) };
// the purge does not look into `:is()` and would drop the tokens that every component reads
const tokensOfBody = /:is\(body[^{]*\{/;

/**
 * Builds all assets.
 * @param {string} [folder] where to; emptied first
 * @returns {Promise<Record<string, string>>} file name by plain name, as in `manifest.json`
 */
export async function buildAssets(folder = join(root, 'dist/assets')) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const manifest = {};
  const put = async (name, content) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
    const dot = name.lastIndexOf('.');
    manifest[name] = `${name.slice(0, dot)}-${hash}${name.slice(dot)}`;
    await writeFile(join(folder, manifest[name]), content);
  };
  for (const font of fonts) {
    const file = join(root, `node_modules/@fontsource/fira-sans/files/fira-sans-${font}-normal.woff2`);
    await put(`fira-sans-${font}.woff2`, await readFile(file));
  }
  await put('favicon.svg', (await readFile(join(ui, 'styles/favicon.svg'), 'utf8')).trim());
  await put('enhance.js', await script(join(ui, 'browser/enhance.ts')));
  await put('passkey.js', await script(join(ui, 'browser/passkey.ts')));
  await put('live.js', await script(join(ui, 'browser/live.ts')));
  await put('upload.js', await script(join(ui, 'browser/upload.ts')));
  await put('search.js', await script(join(ui, 'browser/search.ts')));
  await put('portal.css', await stylesheet(manifest));
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

async function script(file) {
  const result = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return result.outputFiles[0].contents;
}

async function stylesheet(manifest) {
  const kern = (await readFile(join(root, 'node_modules/@kern-ux/native/dist/kern.css'), 'utf8')).replace(
    tokensOfBody,
    'body {',
  );
  const [purged] = await new PurgeCSS().purge({
    content: (await sources(join(root, 'src'))).filter((file) => file.endsWith('.tsx')),
    css: [{ raw: kern }],
    defaultExtractor: (text) => text.match(/[\w-]+/g) ?? [],
  });
  const own = await Promise.all(styles.map((name) => readFile(join(ui, `styles/${name}.css`), 'utf8')));
  let css = [purged.css, ...own]
    .join('\n')
    .replace(/url\('font:([\w-]+)'\)/g, (_, font) => `url('/assets/${manifest[`fira-sans-${font}.woff2`]}')`);
  for (let before = Number.POSITIVE_INFINITY; css.length < before; ) {
    before = css.length;
    css = withoutUnusedProperties(css);
  }
  return css;
}

/** Minifies and leaves out custom properties that nothing reads; KERN declares hundreds. */
function withoutUnusedProperties(css) {
  const used = new Set(Array.from(css.matchAll(/var\(\s*(--[\w-]+)/g), (match) => match[1]));
  const { code } = transform({
    filename: 'portal.css',
    code: Buffer.from(css),
    minify: true,
    targets,
    // nothing uses `light-dark()`, for which it would add properties beside every `color-scheme`
    exclude: Features.LightDark,
    visitor: {
      Declaration: { custom: ({ name }) => (name.startsWith('--') && !used.has(name) ? [] : undefined) },
    },
  });
  return code.toString();
}

async function sources(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const started = performance.now();
  const manifest = await buildAssets(process.argv[2]);
  console.log(`${Object.keys(manifest).length} assets in ${Math.round(performance.now() - started)} ms`);
}
