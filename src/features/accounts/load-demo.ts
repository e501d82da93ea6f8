import { z } from 'zod';
import { isIsoDate, startOfBerlinDay } from '../../lib/dates.ts';
import { readProvisionalPassword } from '../../lib/provisional-password.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { hashToken, makeToken } from '../../platform/crypto/tokens.ts';
import { writing } from '../../platform/database/database.ts';
import type { DemoRun, House } from '../../platform/feature/feature.ts';
import { insertAccount, updateProfile } from './account-queries.ts';
import { insertRegistration } from './registration-queries.ts';
import { accountSettings } from './settings.ts';

const demoFacts = z.object({
  hint: z.object({ password: z.string() }),
  accounts: z.array(
    z.strictObject({
      email: z.email(),
      firstName: z.string(),
      lastName: z.string(),
      phone: z.string().optional(),
      state: z.enum(['active', 'provisional', 'locked', 'unconfirmed']),
    }),
  ),
});

/** Opens the demo's accounts, one for every state an account can be in; all share the password of the hint. */
export async function loadDemoAccounts(house: House, chamber: Chamber, run: DemoRun): Promise<void> {
  const { hint, accounts } = demoFacts.parse(run.facts);
  const ownHash = await house.passwords.hash(hint.password);
  const provisionalHash = await house.passwords.hash(readProvisionalPassword(hint.password));
  const { termsVersion } = accountSettings.of(chamber);
  await writing(house.database, chamber, async (tx) => {
    for (const { email, firstName, lastName, phone, state } of accounts) {
      // those who just wait to get in have registered today, the others before they did anything else in the demo
      const isNew = state === 'unconfirmed' || state === 'provisional';
      const at = isNew ? run.now : new Date(run.now.getTime() - 160 * 24 * 3_600_000);
      const person = {
        email,
        emailFolded: email.toLowerCase(),
        firstName,
        lastName,
        termsVersion,
        termsAcceptedAt: acceptanceOf(termsVersion, at, run.now),
      };
      if (state === 'unconfirmed') {
        const browserHash = hashToken(makeToken());
        await insertRegistration(tx, { ...person, passwordHash: null, browserHash, locale: 'de' }, at);
        continue;
      }
      const isProvisional = state === 'provisional';
      const provisionalUntil = isProvisional ? new Date(run.now.getTime() + 24 * 3_600_000) : null;
      const passwordKind = isProvisional ? 'provisional' : 'own';
      const passwordHash = isProvisional ? provisionalHash : ownHash;
      const accountState = state === 'locked' ? 'locked' : 'active';
      const account = {
        ...person,
        passwordHash,
        passwordKind,
        provisionalUntil,
        state: accountState,
      } as const;
      const opened = await insertAccount(tx, account, at);
      if (opened && phone) await updateProfile(tx, opened.id, { firstName, lastName, phone });
    }
  });
}

/** Terms that are newer than the account were accepted when they came. */
function acceptanceOf(version: string, registeredAt: Date, now: Date): Date {
  const came = isIsoDate(version) ? startOfBerlinDay(version) : registeredAt;
  return new Date(Math.min(now.getTime(), Math.max(registeredAt.getTime(), came.getTime())));
}
