import { addDays, berlinDate, type IsoDate } from '../../../lib/dates.ts';
import { done, type Result, refused } from '../../../lib/result.ts';
import { type Land, nextWorkingDay } from '../../../lib/working-days.ts';

/**
 * From what the day counts on which a formal document is deemed served: `retrieval` from when it was got, and not at all
 * where it was not (§ 41 (2a) VwVfG); `notice` from when the notice was sent off (Art. 24 (2) BayDiG); `provision` from
 * when it was put into the box (§ 9 (1) OZG).
 */
export const bekanntgabeWays = ['retrieval', 'notice', 'provision'] as const;

/** See {@link bekanntgabeWays}. */
export type BekanntgabeWay = (typeof bekanntgabeWays)[number];

/** A rule of law as a chamber's profile tells it, from a day on until the next rule begins. */
export interface BekanntgabeRule {
  readonly from: IsoDate;
  readonly way: BekanntgabeWay;
  /** Days after that from which it counts. */
  readonly days: number;
  /** Days after the notice within which it has to be got; after `retrieval` alone. */
  readonly retrieveWithin: number;
  /** Whether a day that is free in the Land moves to the next working day. */
  readonly freeDay: 'stays' | 'moves';
  /** The law, as people read it. */
  readonly law: string;
}

/** The rule in force on a day; undefined where the profile has none that early. */
export function ruleOn(rules: readonly BekanntgabeRule[], date: IsoDate): BekanntgabeRule | undefined {
  return rules
    .filter(({ from }) => from <= date)
    .toSorted((one, other) => (one.from < other.from ? 1 : -1))[0];
}

/** The days of one delivery so far, in Germany. */
export interface BekanntgabeDays {
  readonly providedOn: IsoDate;
  readonly notifiedOn?: IsoDate | undefined;
  readonly retrievedOn?: IsoDate | undefined;
}

/** The days on which it was provided, a notice went off, and somebody got it. */
export function daysOf(times: {
  readonly providedAt: Date;
  readonly notifiedAt: Date | null;
  readonly retrievedAt: Date | null;
}): BekanntgabeDays {
  return {
    providedOn: berlinDate(times.providedAt),
    notifiedOn: times.notifiedAt ? berlinDate(times.notifiedAt) : undefined,
    retrievedOn: times.retrievedAt ? berlinDate(times.retrievedAt) : undefined,
  };
}

/**
 * The day on which a document is deemed served; undefined while nothing has happened from which it would count. Got
 * before a notice went off, it counts as served when it was got: then nothing else can be proven (Art. 24 (2) S. 4 BayDiG).
 */
export function deemedOn(rule: BekanntgabeRule, days: BekanntgabeDays, land: Land): IsoDate | undefined {
  const begin = { retrieval: days.retrievedOn, notice: days.notifiedOn, provision: days.providedOn }[
    rule.way
  ];
  if (begin === undefined) return rule.way === 'notice' ? days.retrievedOn : undefined;
  const day = addDays(begin, rule.days);
  return rule.freeDay === 'moves' ? nextWorkingDay(day, land) : day;
}

/**
 * The day that counting alone gives, where a free day has moved the one on which it is deemed served; undefined otherwise.
 * @param served that day: got before its notice went off it is the day of getting it, which no later notice counts anew
 */
export function movedFrom(
  rule: BekanntgabeRule,
  days: BekanntgabeDays,
  land: Land,
  served: IsoDate | null | undefined,
): IsoDate | undefined {
  const counted = deemedOn({ ...rule, freeDay: 'stays' }, days, land);
  return counted !== served && deemedOn(rule, days, land) === served ? counted : undefined;
}

/**
 * The last day on which it can be got before it goes by post: a period in the sense of § 31 VwVfG, so a free day moves it
 * in any case. Undefined where the law knows no such end.
 */
export function lastDayToRetrieve(
  rule: BekanntgabeRule,
  notifiedOn: IsoDate,
  land: Land,
): IsoDate | undefined {
  if (rule.way !== 'retrieval') return undefined;
  return nextWorkingDay(addDays(notifiedOn, rule.retrieveWithin), land);
}

/**
 * How far a formal document is. Before it stands the consent, without which it goes by post at once. While some of its
 * files are `checking` it is not provided: nobody could open them, so nobody is told, and no day counts.
 */
export const bekanntgabeStates = [
  'checking',
  'provided',
  'notified',
  'retrieved',
  'deemed',
  'lapsed',
  'posted',
] as const;

/** See {@link bekanntgabeStates}. */
export type BekanntgabeState = (typeof bekanntgabeStates)[number];

/** What may happen to it. */
export const bekanntgabeEvents = [
  'provided',
  'notified',
  'reminded',
  'retrieved',
  'deemed',
  'lapsed',
  'posted',
] as const;

/** See {@link bekanntgabeEvents}. */
export type BekanntgabeEvent = (typeof bekanntgabeEvents)[number];

const steps: Readonly<Record<BekanntgabeState, Partial<Record<BekanntgabeEvent, BekanntgabeState>>>> = {
  checking: { provided: 'provided', lapsed: 'lapsed' },
  provided: { notified: 'notified', retrieved: 'retrieved', lapsed: 'lapsed' },
  notified: { reminded: 'notified', retrieved: 'retrieved', deemed: 'deemed', lapsed: 'lapsed' },
  // the notice goes off after somebody has looked by himself: worth noting, and nothing else
  retrieved: { notified: 'retrieved' },
  // got after the day on which it was deemed served: the day stays
  deemed: { reminded: 'deemed', retrieved: 'retrieved' },
  // the provision has ended: what was not got until then is not served, and goes by post
  lapsed: { posted: 'posted' },
  posted: {},
};

/** Where an event leads; refused where it cannot happen in this state. */
export function stepOf(
  state: BekanntgabeState,
  event: BekanntgabeEvent,
): Result<BekanntgabeState, 'impossible'> {
  const next = steps[state][event];
  return next ? done(next) : refused('impossible');
}

/** Why something goes by post instead. */
export const lapseReasons = [
  'no-consent',
  'nobody-acts',
  'not-retrieved',
  'notice-failed',
  'infected',
  'unreadable',
] as const;

/** See {@link lapseReasons}. */
export type LapseReason = (typeof lapseReasons)[number];

/** Whether it waits for somebody to get it, so that getting it is an act by which a period can begin. */
export function waitsForRetrieval(state: BekanntgabeState): boolean {
  return state === 'provided' || state === 'notified';
}

/** Whether the document can be got out of the box: not before all of it can, nor between the end of its provision and its way by post. */
export function isProvided(state: BekanntgabeState): boolean {
  return state !== 'lapsed' && state !== 'checking';
}
