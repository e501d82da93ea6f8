import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** What a visitor of the demo needs to try a chamber. */
export interface DemoHint {
  readonly email: string;
  readonly password: string;
  readonly betriebsnummer: string;
  /** Absent where the chamber links by a code to the registered address. */
  readonly pin?: string | undefined;
  /** People of the chamber's office, with the keys of their authenticator apps. */
  readonly staff: readonly {
    readonly email: string;
    readonly key: string;
    readonly roles: readonly string[];
  }[];
}

const hintSchema = z.object({
  hint: z.strictObject({
    email: z.email(),
    password: z.string(),
    betriebsnummer: z.string(),
    pin: z.string().optional(),
  }),
  staff: z.array(z.object({ email: z.email(), key: z.string(), roles: z.array(z.string()) })).default([]),
});

/** The whole `demo.yaml` of a chamber, for the features that read their parts of it. */
export function readDemoFacts(chambersDir: string, slug: string): unknown {
  return parse(readFileSync(join(chambersDir, slug, 'demo.yaml'), 'utf8'));
}

/** Sign-ins and unused PIN of a chamber, as its `demo.yaml` promises them under `hint` and `staff`. */
export function demoHint(chambersDir: string, slug: string): DemoHint {
  const { hint, staff } = hintSchema.parse(readDemoFacts(chambersDir, slug));
  return { ...hint, staff };
}
