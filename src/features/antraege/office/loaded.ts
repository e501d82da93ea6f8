import type { VNode } from 'preact';
import { berlinDate, type IsoDate } from '../../../lib/dates.ts';
import type { Db } from '../../../platform/database/handles.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';
import { type RequestFacts, staffActor } from '../../../platform/http/context.ts';
import { type Colleague, listColleagues } from '../../staff/index.ts';
import type { AntragRecord, EventRecord, QuestionRecord } from '../antrag-record.ts';
import type { Arten } from '../arten.ts';
import { asToday } from '../as-today.ts';
import type { Asked } from '../asked.ts';
import { type Bescheid, selectBescheid } from '../bescheid/queries.ts';
import { askedOf } from '../drafts.ts';
import { listEvents, openQuestions } from '../history-queries.ts';
import { type KeptPaper, papersOfAntrag } from '../papers.ts';
import { findAntrag } from '../queries.ts';
import { postalAddressOf } from '../postal-address.ts';
import { type Reach, reachOf } from '../reach.ts';
import { subjectName } from '../subject-name.ts';
import { readRightOf, workRightOf, worksOn } from './may-work.ts';

/** An Antrag with all that the office's pages show of it. */
export interface Loaded {
  readonly art: Antragsart;
  readonly antrag: AntragRecord;
  /** What is known of whoever applies, as it is today. */
  readonly asked: Asked;
  readonly events: readonly EventRecord[];
  /** The open one. */
  readonly question: QuestionRecord | undefined;
  /** The files that came with it. */
  readonly papers: readonly KeptPaper[];
  readonly forWhom: string | null;
  /** Whom its news reach. */
  readonly reach: Reach;
  /** The written decision; absent where there is none, or it is no formal one. */
  readonly bescheid?: Bescheid | undefined;
  /** Name and address in its window, line by line. */
  readonly recipient?: readonly string[];
  /** See `Antragsart.comparesWith`. */
  readonly record: { readonly label: string; readonly href: string } | undefined;
  /** The Betrieb or Person that it is about, where it is for neither. */
  readonly about?: string | null;
  /** What its definition shows besides. */
  readonly part?: VNode | undefined;
  readonly colleagues: readonly Colleague[];
  readonly staffId: string;
  /** Whether who looks may read answers and papers of its kind. */
  readonly mayRead?: boolean;
  /** Whether who looks works on Anträge of its department at all. */
  readonly mayWork: boolean;
  readonly today: IsoDate;
}

/** The Antrag that an address of the office names; undefined where there is none of a known kind. */
export async function loadAntrag(context: RequestFacts, db: Db, arten: Arten): Promise<Loaded | undefined> {
  const typed = context.params['nummer'] ?? '';
  const found = /^\d{1,12}$/.test(typed) ? await findAntrag(db, Number(typed)) : undefined;
  const art = found && arten.get(found.art);
  if (!art) return undefined;
  const antrag = asToday(art, found);
  const { staffId, rights } = staffActor(context);
  const colleagues = await listColleagues(db);
  const roles = colleagues.find(({ id }) => id === staffId)?.roles ?? [];
  const mayRead = (rights as readonly string[]).includes(readRightOf(art));
  const bescheid = art.isBescheid ? await selectBescheid(db, antrag.nummer) : undefined;
  return {
    art,
    antrag,
    asked: await askedOf(db, art, antrag, { locale: 'de', now: context.now }),
    events: await listEvents(db, antrag.nummer),
    question: (await openQuestions(db, [antrag.nummer])).get(antrag.nummer),
    papers: await papersOfAntrag(db, art, antrag),
    forWhom: await subjectName(db, antrag),
    reach: await reachOf(db, art, antrag, context.now),
    bescheid,
    recipient: bescheid?.recipient?.split('\n') ?? (await postalAddressOf(db, art, antrag)),
    record: await art.comparesWith?.(db, antrag),
    about: await subjectName(db, {
      betriebId: antrag.aboutBetriebId ?? null,
      personId: antrag.aboutPersonId ?? null,
    }),
    part: await art.parts?.office?.({ antrag, db, view: context.view, now: context.now }),
    colleagues,
    staffId,
    mayRead,
    mayWork: mayRead && rights.includes(workRightOf(art)) && worksOn(roles, antrag.department),
    today: berlinDate(context.now),
  };
}

/** The line of the history that belongs to the state of an Antrag that somebody has seen, and what came after it. */
export function eventsSince(
  { antrag, events }: Pick<Loaded, 'antrag' | 'events'>,
  revision: number,
): readonly EventRecord[] {
  // every line but notes has counted the revision up by one
  const moves = events.filter(({ kind }) => kind !== 'note');
  return moves.slice(0, Math.max(0, antrag.revision - revision));
}
