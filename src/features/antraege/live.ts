import { createHash } from 'node:crypto';
import { type AntragLine, antraegeTopic } from '../../platform/feature/antrag.ts';
import type { Watched } from '../../platform/live/streams.ts';
import type { SignedInActor } from '../../platform/access/actor.ts';
import type { AntragRecord, EventRecord } from './antrag-record.ts';

/** What changes with any Antrag of the chamber. */
export const anyAntrag = 'antraege';

/** What changes with one Antrag. */
export const oneAntrag = (nummer: number) => `antrag.${nummer}`;

/** How an Antrag stands, as its person sees it: with what was noted for them and changes nothing, such as a locked paper. */
export function watchedAntrag(
  { nummer, revision }: Pick<AntragRecord, 'nummer' | 'revision'>,
  events: readonly Pick<EventRecord, 'visible'>[],
): Watched {
  const seen = events.filter(({ visible }) => visible).length;
  return { topics: [oneAntrag(nummer)], stand: `${revision}.${seen}` };
}

/** How an Antrag stands, as the office sees it: with the notes that change nothing. */
export function watchedInOffice(antrag: AntragRecord, events: readonly unknown[]): Watched {
  return { topics: [oneAntrag(antrag.nummer)], stand: `${antrag.revision}.${events.length}` };
}

/** How the list of a person's Anträge stands. */
export function watchedList(actor: SignedInActor, lines: readonly AntragLine[]): Watched {
  const owners = [actor.accountId, ...actor.mandates.map(({ subjectId }) => subjectId)];
  const stand = createHash('sha256').update(JSON.stringify(lines)).digest('base64url').slice(0, 16);
  return { topics: owners.map(antraegeTopic), stand };
}
