import { z } from 'zod';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { writing } from '../../platform/database/database.ts';
import type { DemoRun, House } from '../../platform/feature/feature.ts';
import { madeArts } from './made/made.ts';
import { makeAccountFor } from './made/make-accounts.ts';

const demoFacts = z.object({
  madeAccounts: z
    .array(
      z.strictObject({
        email: z.email(),
        firstName: z.string(),
        lastName: z.string(),
        art: z.enum(madeArts),
      }),
    )
    .default([]),
});

/** Makes the demo's accounts of course participants and lecturers; their mails lie in the mailbox. */
export async function loadDemoMade(house: House, chamber: Chamber, run: DemoRun): Promise<void> {
  const { madeAccounts } = demoFacts.parse(run.facts);
  await writing(house.database, chamber, async (tx) => {
    for (const { email, firstName, lastName, art } of madeAccounts) {
      const emailFolded = email.toLowerCase();
      await makeAccountFor(tx, { email, emailFolded, firstName, lastName, art, personId: null }, run.now);
    }
  });
}
