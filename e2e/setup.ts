import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { servePortal } from './served-portal.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The portal that all journeys share. */
    portal: { readonly port: number; readonly dataDir: string };
  }
}

/** Builds the portal and serves it for all tests in the browser. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const { port, dataDir, stop } = await servePortal();
  project.provide('portal', { port, dataDir });
  return stop;
}
