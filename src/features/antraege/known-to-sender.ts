import type { Mandate } from '../../platform/access/actor.ts';
import type { Db } from '../../platform/database/handles.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import { whenActedFor } from '../freischaltung/index.ts';
import type { AntragRecord, EventRecord } from './antrag-record.ts';
import { givesRight } from './betrieb-right.ts';
import { lastActOf, listEvents } from './history-queries.ts';
import { isActedFor } from './permissions.ts';

/** As much of an Antrag as is its sender's to know. */
export interface KnownToSender {
  /** As it stood when they could see it last; as it is now where they still can. */
  readonly antrag: AntragRecord;
  /** What happened to it until then, as its person reads it. */
  readonly events: readonly EventRecord[];
  /** False where somebody else has changed the answers since: nothing keeps those that were sent. */
  readonly hasOwnAnswers: boolean;
  /** False where it may have been handed to another department since. */
  readonly hasDepartment: boolean;
  /** Files that came later are not theirs to know; undefined where there is no such end. */
  readonly until: Date | undefined;
}

/**
 * What whoever sent an Antrag may still know of it. Of one for a Betrieb or a Person that they do not act for any more
 * with the right, that is what they sent themselves and what had happened until then: what came later is between the
 * chamber and those who act now.
 */
export async function knownToSender(
  db: Db,
  art: Antragsart | undefined,
  antrag: AntragRecord,
  sender: { readonly accountId: string; readonly mandates: readonly Mandate[] },
): Promise<KnownToSender> {
  const all = await listEvents(db, antrag.nummer);
  const events = all.filter(({ visible }) => visible);
  const subjectId = antrag.betriebId ?? antrag.personId;
  if (subjectId === null || (art && isActedFor(art, sender.mandates, subjectId)))
    return { antrag, events, hasOwnAnswers: true, hasDepartment: true, until: undefined };
  const until = await seenUntil(db, art, antrag, sender.accountId);
  const later = all.filter(({ at }) => at > until);
  const then = events.filter(({ at }) => at <= until);
  const known = {
    events: then,
    hasOwnAnswers: !later.some(({ kind }) => kind === 'correct'),
    hasDepartment: !later.some(({ kind }) => kind === 'hand-over' || kind === 'correct'),
    until,
  };
  const last = all.find(({ at }) => at <= until);
  if (later.length === 0 || !last) return { antrag, ...known };
  const isEnded = antrag.endedAt !== null && antrag.endedAt <= until;
  const standing = {
    state: last.to,
    detail: last.detail ?? null,
    followUp: last.followUp ?? null,
    ...(isEnded ? {} : { endedAt: null, reason: null, said: null }),
  };
  return { antrag: { ...antrag, ...standing }, ...known };
}

/** When they could see it last: when a link that gave the right ended, or when they did something with it. */
async function seenUntil(
  db: Db,
  art: Antragsart | undefined,
  { nummer, sentAt, betriebId, personId }: AntragRecord,
  accountId: string,
): Promise<Date> {
  const kind = betriebId === null ? 'person' : 'betrieb';
  const links = await whenActedFor(db, accountId, { kind, id: betriebId ?? personId ?? '' });
  const ends = links
    .filter(({ roles }) => art && givesRight(art, { kind, roles }))
    .map(({ endedAt }) => endedAt.getTime());
  const acted = (await lastActOf(db, nummer, accountId)) ?? sentAt;
  return new Date(Math.max(sentAt.getTime(), acted.getTime(), ...ends));
}
