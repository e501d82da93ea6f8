import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { externalPackages } from '../scripts/external-packages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A program of its own, ready to be started by Node. */
export interface BundledProgram {
  readonly file: string;
  remove(): Promise<void>;
}

/**
 * Bundles a program as the product's own are bundled, with the thread that sets letters beside it.
 * @param source its file, from the root of the repository
 */
export async function bundleProgram(source: string): Promise<BundledProgram> {
  // packages that are left out of the bundle are looked for from here
  const folder = join(root, 'node_modules', '.cache', `kundenportal-test-${randomBytes(6).toString('hex')}`);
  await build({
    absWorkingDir: root,
    entryPoints: {
      program: source,
      'letters-worker': 'src/platform/letters/worker.ts',
    },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    external: externalPackages,
    banner: {
      js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return { file: join(folder, 'program.mjs'), remove: () => rm(folder, { recursive: true, force: true }) };
}
