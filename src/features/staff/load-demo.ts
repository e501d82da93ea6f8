import { z } from 'zod';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { writing } from '../../platform/database/database.ts';
import { setUpTotp } from '../../platform/factors/index.ts';
import type { DemoRun, House } from '../../platform/feature/feature.ts';
import { activate, insertStaff, updatePassword } from './queries.ts';
import { roles } from '../office/index.ts';
import { staffKeeping } from './tell-staff.ts';

const demoFacts = z.object({
  hint: z.object({ password: z.string() }),
  staff: z
    .array(
      z.strictObject({
        email: z.email(),
        name: z.string(),
        roles: z.array(z.enum(roles)),
        key: z.string().regex(/^[A-Z2-7]{16,64}$/, 'base32'),
      }),
    )
    .default([]),
});

/** Opens the office of the demo for its people; they share the password of the hint, the app's keys are no secret. */
export async function loadDemoStaff(house: House, chamber: Chamber, run: DemoRun): Promise<void> {
  const { hint, staff } = demoFacts.parse(run.facts);
  if (staff.length === 0) return;
  const passwordHash = await house.passwords.hash(hint.password);
  const attempt = { now: run.now, secrets: house.secrets };
  await writing(house.database, chamber, async (tx) => {
    for (const { email, name, roles: held, key } of staff) {
      const person = { email, emailFolded: email.toLowerCase(), name, roles: held };
      const id = await insertStaff(tx, person, run.now);
      if (id === undefined) throw new Error(`demo.yaml names somebody of the office twice: ${email}`);
      await updatePassword(tx, id, passwordHash, run.now);
      await setUpTotp(tx, staffKeeping, attempt, id, { secret: key, step: 0, codes: undefined });
      await activate(tx, id);
    }
  });
}
