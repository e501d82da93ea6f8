import { berlinDate } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { BoxOwner } from '../box/delivery.ts';
import { documentSettings } from '../settings.ts';
import { addLine } from './log.ts';
import { consentOf, provide } from './provide.ts';
import { holdBekanntgabe, insertBekanntgabe } from './queries.ts';
import { type BekanntgabeRule, type LapseReason, ruleOn } from './rules.ts';

/** The rule by which a chamber serves today; its profile has one from the beginning. */
export function ruleToday(chamber: Chamber, now: Date): BekanntgabeRule {
  const { rules } = documentSettings.of(chamber).bekanntgabe;
  const rule = ruleOn(rules, berlinDate(now)) ?? rules[0];
  if (!rule) throw new Error('the profile names no rule of service');
  return rule;
}

/**
 * Begins to serve a formal document that lies in the box. Where the virus scanner has yet to look at some of its files,
 * nobody is told before it has, and no day counts from now. The notice is written at once, or `later` by a Sammelzustellung.
 * @returns why it goes by post, and how many were told where it does not
 */
export async function beginBekanntgabe(
  tx: Tx,
  deliveryId: string,
  owner: BoxOwner,
  by: { readonly now: Date; readonly tells: 'at-once' | 'later' },
): Promise<{ readonly lapsed?: LapseReason; readonly told: number }> {
  const { now } = by;
  const consent = await consentOf(tx, owner);
  await insertBekanntgabe(tx, deliveryId, { rule: ruleToday(tx.chamber, now), deliveredAt: now });
  if (consent)
    await addLine(tx, deliveryId, {
      event: 'consent',
      at: consent.at,
      now,
      facts: { law: consent.law, since: consent.at.toISOString() },
    });
  const held = await holdBekanntgabe(tx, deliveryId);
  if (!held) throw new Error('what was just begun is there');
  const provision = await provide(tx, held, now, by.tells);
  if (provision.outcome === 'lapsed') return { lapsed: provision.lapsed, told: 0 };
  return { told: provision.outcome === 'provided' ? provision.told : 0 };
}
