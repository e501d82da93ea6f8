import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A program of its own, ready to be started by Node. */
export interface BundledProgram {
  readonly file: string;
  remove(): Promise<void>;
}

/**
 * Bundles a program of this folder as the product's own are bundled, with the thread that sets letters beside it.
 * @param name file name without ending
 */
export async function bundleProgram(name: string): Promise<BundledProgram> {
  // packages that are left out of the bundle are looked for from here
  const folder = join(root, 'node_modules', '.cache', `kundenportal-test-${randomBytes(6).toString('hex')}`);
  await build({
    absWorkingDir: root,
    entryPoints: {
      [name]: `test/${name}.ts`,
      'letters-worker': 'src/platform/letters/worker.ts',
    },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    external: ['@node-rs/argon2', '@myriaddreamin/typst-ts-node-compiler', 'pg-native', 'pino'],
    banner: {
      js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return { file: join(folder, `${name}.mjs`), remove: () => rm(folder, { recursive: true, force: true }) };
}
