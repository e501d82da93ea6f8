import { z } from 'zod';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { writing } from '../../platform/database/database.ts';
import { setUpTotp } from '../../platform/factors/index.ts';
import type { DemoRun, House } from '../../platform/feature/feature.ts';
import { findAccountByEmail } from '../accounts/index.ts';
import { accountKeeping } from './account-keeping.ts';

const demoFacts = z.object({
  authenticatorApps: z
    .array(z.strictObject({ email: z.email(), key: z.string().regex(/^[A-Z2-7]{16,64}$/, 'base32') }))
    .default([]),
});

/** Gives accounts of the demo an authenticator app whose key stands in `demo.yaml`, so that anybody can read it in. */
export async function loadDemoApps(house: House, chamber: Chamber, run: DemoRun): Promise<void> {
  const { authenticatorApps } = demoFacts.parse(run.facts);
  const { secrets } = house;
  await writing(house.database, chamber, async (tx) => {
    for (const { email, key } of authenticatorApps) {
      const account = await findAccountByEmail(tx, { folded: email });
      if (!account) throw new Error(`demo.yaml gives an app to an account that it does not open: ${email}`);
      // no code of it was used yet; ten recovery codes would cost ten hashes, and nobody could be told them
      const app = { secret: key, step: 0, codes: undefined };
      await setUpTotp(tx, accountKeeping, { now: run.now, secrets }, account.id, app);
    }
  });
}
