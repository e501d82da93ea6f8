import { z } from 'zod';
import { csvLine } from '../../lib/csv-line.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { DemoRun, House } from '../../platform/feature/feature.ts';
import { importAccounts } from './import-accounts.ts';
import { fileColumns } from './read-account-row.ts';

const demoFacts = z.object({
  olderAccounts: z
    .array(
      z.strictObject({
        email: z.email(),
        firstName: z.string(),
        lastName: z.string(),
        passwordHash: z.string(),
        betriebsnummer: z.string().default(''),
        filialnummer: z.string().default(''),
      }),
    )
    .default([]),
});

/** Takes over the sign-ins that the demo says people had before, by way of a file as operators bring it. */
export async function loadDemoImport(house: House, chamber: Chamber, run: DemoRun): Promise<void> {
  const { olderAccounts } = demoFacts.parse(run.facts);
  if (olderAccounts.length === 0) return;
  const rows = olderAccounts.map((row) => [
    row.email,
    row.firstName,
    row.lastName,
    row.passwordHash,
    row.betriebsnummer,
    row.filialnummer,
  ]);
  const file = Buffer.from([fileColumns, ...rows].map(csvLine).join(''));
  await importAccounts(house.database, chamber, {
    chunks: oneChunk(file),
    now: run.now,
    cameFrom: 'demo',
    isDryRun: false,
    isStrict: true,
    onProgress: () => {},
  });
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
