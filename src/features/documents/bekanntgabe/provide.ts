import { berlinDate } from '../../../lib/dates.ts';
import type { Db, Tx } from '../../../platform/database/handles.ts';
import type { BoxOwner } from '../box/delivery.ts';
import { documentSettings } from '../settings.ts';
import { happen, lapse } from './happen.ts';
import { selectConsents } from './consent-queries.ts';
import { type HeldBekanntgabe, insertNotice, selectReadable } from './queries.ts';
import { deemedOn, type LapseReason } from './rules.ts';
import { recipientsOfFormal, tellOfFormal } from './tell.ts';

/** The consent of a Betrieb in force; undefined where there is none. A Person has no way to give one: it gets letters. */
export async function consentOf(db: Db, owner: BoxOwner) {
  if (owner.kind !== 'betrieb') return undefined;
  const [newest] = await selectConsents(db, owner.id, 1);
  return newest?.isGiven ? newest : undefined;
}

/** What became of the try to provide one: done, why it goes by post instead, or that it waits for the scanner. */
export type Provision =
  | { readonly outcome: 'provided'; readonly told: number }
  | { readonly outcome: 'lapsed'; readonly lapsed: LapseReason }
  | { readonly outcome: 'waiting' };

/**
 * Provides a formal document that is held, once all of its files can be read: with the consent of the Betrieb those are
 * told who may open it; without, where nobody would get it, or where a file cannot be opened by anybody, it goes by post.
 * @param tells `later` where a Sammelzustellung writes the notice
 */
export async function provide(
  tx: Tx,
  held: HeldBekanntgabe,
  now: Date,
  tells: 'at-once' | 'later' = 'at-once',
): Promise<Provision> {
  const { id, owner, rule, staffId: staff } = held;
  const files = await selectReadable(tx, id);
  const hasConsent = (await consentOf(tx, owner)) !== undefined;
  if (hasConsent && files === 'waiting') return { outcome: 'waiting' };
  const recipients = await recipientsOfFormal(tx, held, now);
  const lapsed = !hasConsent
    ? 'no-consent'
    : files === 'infected' || files === 'unreadable'
      ? files
      : recipients.length === 0
        ? 'nobody-acts'
        : undefined;
  if (lapsed) {
    await lapse(tx, held, lapsed, now, { staff });
    return { outcome: 'lapsed', lapsed };
  }
  const { land } = documentSettings.of(tx.chamber).bekanntgabe;
  const change = {
    provided_at: now,
    deemed_on: deemedOn(rule, { providedOn: berlinDate(now) }, land) ?? null,
  };
  await happen(tx, held, 'provided', { at: now, now, facts: { staff, law: rule.law }, change });
  if (tells === 'later') return { outcome: 'provided', told: 0 };
  const mails = await tellOfFormal(tx, held, 'notice', now);
  for (const mailId of mails) await insertNotice(tx, id, mailId);
  return { outcome: 'provided', told: mails.length };
}
