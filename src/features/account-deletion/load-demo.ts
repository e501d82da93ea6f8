import { z } from 'zod';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { writing } from '../../platform/database/database.ts';
import type { DemoRun, House } from '../../platform/feature/feature.ts';
import { addMonths } from '../../lib/dates.ts';
import { markInactive } from './inactive/queries.ts';
import { deletionAfterFirst } from './inactive/rules.ts';
import { markDeleting } from './queries.ts';
import { deletionTime } from './rules.ts';
import { retentionSettings } from './settings.ts';

const demoFacts = z.object({
  deleting: z.array(z.email()).default([]),
  inactive: z.array(z.email()).default([]),
});

/** Lets accounts of the demo wait for their deletion, as if their people had asked for it just now, or had not come for long. */
export async function loadDemoDeletions(house: House, chamber: Chamber, run: DemoRun): Promise<void> {
  const { deleting, inactive } = demoFacts.parse(run.facts);
  const deletesAt = deletionTime(run.now, retentionSettings.of(chamber).graceDays);
  await writing(house.database, chamber, async (tx) => {
    for (const email of deleting) {
      if (!(await markDeleting(tx, email.toLowerCase(), deletesAt)))
        throw new Error(`demo.yaml deletes an account that it does not open: ${email}`);
    }
    const { inactiveAfterMonths } = retentionSettings.of(chamber);
    const lastSignedInAt = addMonths(run.now, -inactiveAfterMonths);
    for (const email of inactive) {
      const times = { lastSignedInAt, warnedAt: run.now, deletesAt: deletionAfterFirst(run.now) };
      if (!(await markInactive(tx, email.toLowerCase(), times)))
        throw new Error(`demo.yaml has an account unused that it does not open: ${email}`);
    }
  });
}
