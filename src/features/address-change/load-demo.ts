import { z } from 'zod';
import { parseEmailAddress } from '../../lib/email-address.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { writing } from '../../platform/database/database.ts';
import type { DemoRun, House } from '../../platform/feature/feature.ts';
import { findAccountByEmail, mayChangeEmail } from '../accounts/index.ts';
import { beginChange } from './begin-change.ts';

const demoFacts = z.object({
  addressChanges: z.array(z.strictObject({ email: z.email(), to: z.email() })).default([]),
});

/**
 * Lets somebody of each demo be in the midst of going on under another address, by a change or a move as the chamber
 * has it; the mails with code and links lie in the mailbox.
 */
export async function loadDemoChanges(house: House, chamber: Chamber, run: DemoRun): Promise<void> {
  const { addressChanges } = demoFacts.parse(run.facts);
  const kind = mayChangeEmail(chamber) ? 'change' : 'move';
  await writing(house.database, chamber, async (tx) => {
    for (const { email, to } of addressChanges) {
      const account = await findAccountByEmail(tx, { folded: email });
      const address = parseEmailAddress(to);
      if (!account || !address.ok)
        throw new Error(`demo.yaml changes no account or to no address: ${email}, ${to}`);
      const asked = { accountId: account.id, email: address.value, kind } as const;
      await beginChange(tx, asked, house.secrets, run.now);
    }
  });
}
