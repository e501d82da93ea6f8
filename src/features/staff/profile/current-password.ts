import { formatDateTime } from '../../../lib/dates.ts';
import { type PrepareContext, staffActor, type WriteContext } from '../../../platform/http/context.ts';
import { countTowards, isUsedUp, opensAgain } from '../../../platform/limits/limits.ts';
import { failedCurrentPassword } from '../limits.ts';
import { lockStaff, selectStaff } from '../queries.ts';
import { passwordFits } from '../sign-in/check-password.ts';
import { type StaffText, staffTexts } from '../texts.de.ts';

/** What was found about a typed current password before the transaction opened. */
export type CheckedPassword =
  | { readonly verdict: 'too-many' | 'missing' | 'wrong' }
  /** @property stored the hash that it fitted */
  | { readonly verdict: 'right'; readonly stored: string };

/**
 * Checks the password that whoever is signed in types once more before something sensitive (ASVS 7.5.1). Too many wrong
 * ones from here cost no more hashes.
 */
export async function checkCurrentPassword(context: PrepareContext): Promise<CheckedPassword> {
  const { staffId } = staffActor(context);
  const typed = context.form['currentPassword'] ?? '';
  if (typed === '') return { verdict: 'missing' };
  const { blocked, stored } = await context.reading(async (db) => ({
    blocked: await isUsedUp(db, failedCurrentPassword, staffId, context.now),
    stored: (await selectStaff(db, staffId))?.passwordHash ?? null,
  }));
  if (blocked) return { verdict: 'too-many' };
  const fits = await passwordFits(context.parts.passwords, stored, typed);
  return fits && stored !== null ? { verdict: 'right', stored } : { verdict: 'wrong' };
}

/**
 * Takes the checked password as proof: counts a wrong one, and takes none that was changed meanwhile. The person is held
 * still afterwards.
 * @returns the sentence by field that refuses it; undefined when it is right
 */
export async function refusedPassword(
  context: WriteContext,
  checked: CheckedPassword,
): Promise<Readonly<Record<string, string>> | undefined> {
  const { tx, now, chamber } = context;
  const { staffId } = staffActor(context);
  const t = staffTexts.for(chamber, 'de');
  const held = await lockStaff(tx, staffId);
  switch (checked.verdict) {
    case 'missing':
      return { currentPassword: t('field.password.missing') };
    case 'wrong':
      await countTowards(tx, failedCurrentPassword, staffId, now);
      return { currentPassword: t('field.currentPassword.wrong') };
    case 'too-many':
      return tooMany(t, now);
    case 'right':
      if (await isUsedUp(tx, failedCurrentPassword, staffId, now)) return tooMany(t, now);
      return held?.state === 'active' && held.passwordHash === checked.stored
        ? undefined
        : { currentPassword: t('field.currentPassword.wrong') };
  }
}

function tooMany(t: StaffText, now: Date) {
  return { '': t('tooMany', { until: formatDateTime(opensAgain(failedCurrentPassword, now), 'de') }) };
}
