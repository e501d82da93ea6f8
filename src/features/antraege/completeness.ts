import { addCalendarMonths, berlinDate, type IsoDate } from '../../lib/dates.ts';
import type { AntragState } from '../../lib/antrag-words.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { Answers, Antragsart } from '../../platform/feature/antrag.ts';
import { papersFor } from './answers.ts';
import type { AntragRecord, DraftRecord } from './antrag-record.ts';
import { insertEvent } from './history-queries.ts';
import { isThere } from './missing-papers.ts';
import { papersOfDraft } from './papers.ts';

/** Since when all papers are there, and until when it is decided then; both null where papers are missing. */
export interface Completeness {
  readonly since: IsoDate | null;
  readonly dueOn: IsoDate | null;
}

/** See {@link Completeness}; undefined for kinds whose period does not begin with complete papers. */
export function completeSince({ decideWithin }: Antragsart, since: IsoDate | null): Completeness | undefined {
  if (!decideWithin) return undefined;
  return { since, dueOn: since === null ? null : addCalendarMonths(since, decideWithin.months) };
}

/**
 * What a correction changes about whether the papers of an Antrag are complete: its period begins with the last paper
 * that was missing, and begins anew where the corrected answers ask for papers that come only now. What the office has
 * judged stays where the correction leads to no other papers.
 * @param held the Antrag as it is before the correction
 * @returns undefined where nothing changes
 */
export async function completeAfterCorrection(
  tx: Tx,
  art: Antragsart,
  draft: Pick<DraftRecord, 'id' | 'corrects'>,
  held: Pick<AntragRecord, 'answers' | 'dueOn'>,
  corrected: { readonly answers: Answers; readonly now: Date },
): Promise<Completeness | undefined> {
  if (!art.decideWithin) return undefined;
  const papers = await papersOfDraft(tx, art, draft, corrected.answers);
  const before = papersFor(art, held.answers).map(({ id }) => id);
  const added = papers.filter(({ id }) => !before.includes(id));
  const isRunning = held.dueOn !== null;
  if (!papers.every(({ files, sent = [] }) => isThere([...sent, ...files]))) {
    const isMissing = added.some(({ files, sent = [] }) => !isThere([...sent, ...files]));
    return isRunning && isMissing ? completeSince(art, null) : undefined;
  }
  const wantsLess = before.some((id) => !papers.some((paper) => paper.id === id));
  const begins = isRunning
    ? added.some(({ sent = [] }) => !isThere(sent))
    : wantsLess || papers.some(({ files }) => isThere(files));
  return begins ? completeSince(art, berlinDate(corrected.now)) : undefined;
}

/**
 * Nothing runs where the only file of a paper that is wanted turned out to be one that nobody will ever open.
 * @param paper that the file was handed in as
 * @returns undefined where nothing changes
 */
export async function completeAfterRejection(
  tx: Tx,
  art: Antragsart,
  { answers, dueOn, papersKey }: Pick<AntragRecord, 'answers' | 'dueOn' | 'papersKey'>,
  paper: string,
): Promise<Completeness | undefined> {
  if (!art.decideWithin || dueOn === null || papersKey === null) return undefined;
  const papers = await papersOfDraft(tx, art, { id: papersKey, corrects: null }, answers);
  const isMissing = papers.some(({ id, files }) => id === paper && !isThere(files));
  return isMissing ? completeSince(art, null) : undefined;
}

/** Writes into the history since when the papers are complete, or that they are not; its person reads it. */
export async function noteCompleteness(
  tx: Tx,
  { nummer, state }: { readonly state: AntragState } & Pick<AntragRecord, 'nummer'>,
  { since, dueOn }: Completeness,
  by: { readonly staffId: string } | { readonly accountId: string } | 'clock',
  now: Date,
): Promise<void> {
  await insertEvent(tx, nummer, {
    at: now,
    ...(by === 'clock'
      ? { by, accountId: null, staffId: null }
      : 'staffId' in by
        ? { by: 'office', accountId: null, staffId: by.staffId }
        : { by: 'person', accountId: by.accountId, staffId: null }),
    kind: dueOn === null ? 'incomplete' : 'complete',
    from: state,
    to: state,
    note: null,
    sinceOn: since,
    dueOn,
    visible: true,
  });
}
