import { berlinDate } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { Db, Tx } from '../../../platform/database/handles.ts';
import type { BoxOwner } from '../box/delivery.ts';
import { documentSettings } from '../settings.ts';
import { addLine } from './log.ts';
import { holdBekanntgabe, insertBekanntgabe, insertNotice, selectConsents } from './queries.ts';
import { type BekanntgabeRule, deemedOn, type LapseReason, ruleOn } from './rules.ts';
import { recipientsOfFormal, tellOfFormal } from './tell.ts';

/** The rule by which a chamber serves today; its profile has one from the beginning. */
export function ruleToday(chamber: Chamber, now: Date): BekanntgabeRule {
  const { rules } = documentSettings.of(chamber).bekanntgabe;
  const rule = ruleOn(rules, berlinDate(now)) ?? rules[0];
  if (!rule) throw new Error('the profile names no rule of service');
  return rule;
}

/** The consent of a Betrieb in force; undefined where there is none. A Person has no way to give one: it gets letters. */
export async function consentOf(db: Db, owner: BoxOwner) {
  if (owner.kind !== 'betrieb') return undefined;
  const [newest] = await selectConsents(db, owner.id, 1);
  return newest?.isGiven ? newest : undefined;
}

/**
 * Begins to serve a formal document that lies in the box: with the consent of the Betrieb those are told who may open it;
 * without, or where nobody would get it, it goes by post. The notice is written now, or `later` by a Sammelzustellung.
 * @returns why it goes by post, and how many were told where it does not
 */
export async function beginBekanntgabe(
  tx: Tx,
  deliveryId: string,
  owner: BoxOwner,
  by: { readonly staffId: string; readonly now: Date; readonly tells: 'at-once' | 'later' },
): Promise<{ readonly lapsed?: LapseReason; readonly told: number }> {
  const { now, staffId } = by;
  const { land } = documentSettings.of(tx.chamber).bekanntgabe;
  const rule = ruleToday(tx.chamber, now);
  const consent = await consentOf(tx, owner);
  const recipients = await recipientsOfFormal(tx, deliveryId, now);
  const lapsed = consent ? (recipients.length === 0 ? 'nobody-acts' : undefined) : 'no-consent';
  await insertBekanntgabe(tx, {
    id: deliveryId,
    state: lapsed ? 'lapsed' : 'provided',
    rule,
    providedAt: now,
    deemedOn: lapsed ? null : (deemedOn(rule, { providedOn: berlinDate(now) }, land) ?? null),
    lapseReason: lapsed ?? null,
  });
  if (consent)
    await addLine(tx, deliveryId, {
      event: 'consent',
      at: consent.at,
      now,
      facts: { law: consent.law, since: consent.at.toISOString() },
    });
  if (lapsed) {
    await addLine(tx, deliveryId, {
      event: 'lapsed',
      at: now,
      now,
      facts: { staff: staffId, reason: lapsed },
    });
    return { lapsed, told: 0 };
  }
  await addLine(tx, deliveryId, {
    event: 'provided',
    at: now,
    now,
    facts: { staff: staffId, law: rule.law },
  });
  if (by.tells === 'later') return { told: 0 };
  const held = await holdBekanntgabe(tx, deliveryId);
  if (!held) throw new Error('what was just begun is there');
  const mails = await tellOfFormal(tx, held, 'notice', now);
  for (const mailId of mails) await insertNotice(tx, deliveryId, mailId);
  return { told: mails.length };
}
