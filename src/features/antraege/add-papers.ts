import { done, refused, type Result } from '../../lib/result.ts';
import type { WriteContext } from '../../platform/http/context.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import { filesSentence, type ReceivedFiles } from '../documents/index.ts';
import { endQuestion, openQuestions } from './history-queries.ts';
import { type MoveAct, moveAntrag, type MoveRefusal } from './move-antrag.ts';
import { furtherPapers, keepPaper, notYetThere, roomFor } from './papers.ts';
import { holdAntragOf } from './as-today.ts';
import { afterMove } from './rules.ts';
import { antraegeTexts } from './texts.de.ts';

/** What became of papers that were handed in. */
export interface AddedPapers {
  /** How many were kept. */
  readonly added: number;
  /** True where others were there already and were not kept once more. */
  readonly hadSome: boolean;
}

/** Why papers were not taken, or some of them: a sentence to read, or that it is too late. */
export type PapersRefusal =
  | { readonly kind: 'sentence'; readonly sentence: string; readonly added: number }
  | { readonly kind: 'too-late'; readonly why: MoveRefusal };

/**
 * Hands papers in after sending. Good files are kept, whatever is wrong with others of the same form, which the sentence
 * about those says; the very same ones sent again within the hour are not kept twice. Nothing is taken off that is there.
 * While a question is open what its person hands in is the answer to it, also what was there before: the office goes on,
 * and nobody is reminded. What the office puts with it, such as the scan of what came by post, answers nothing.
 */
export async function addPapers(
  context: Pick<WriteContext, 'chamber' | 'locale' | 'now' | 'parts' | 'tx'>,
  art: Antragsart,
  nummer: number,
  by: Extract<MoveAct['by'], { kind: 'person' | 'office' }>,
  received: ReceivedFiles,
): Promise<Result<AddedPapers, PapersRefusal>> {
  const { chamber, locale, now, tx } = context;
  const t = antraegeTexts.for(chamber, locale);
  const antrag = await holdAntragOf(tx, art, nummer);
  const papersKey = antrag?.papersKey ?? null;
  const move = by.kind === 'office' ? 'file-papers' : 'add-papers';
  if (!antrag || papersKey === null || !afterMove(move, antrag.state, art.allows)) {
    return refused({ kind: 'too-late', why: 'not-now' });
  }
  const question = move === 'add-papers' ? (await openQuestions(tx, [nummer])).get(nummer) : undefined;
  const fresh = await notYetThere(context, papersKey, furtherPapers, received.kept, question?.askedAt);
  const { taken, sentence } = await fitting(context, papersKey, { ...received, kept: fresh });
  if (taken.length > 0) {
    const note = taken.map(({ name }) => name).join('\n');
    const moved = await moveAntrag(tx, art, nummer, move, { by, now, note });
    if (!moved.ok) return refused({ kind: 'too-late', why: moved.refusal });
    if (move === 'add-papers') await endQuestion(tx, nummer, { answer: null, now });
    await keepPaper({ ...context, form: {} }, papersKey, furtherPapers, { kept: taken, refused: [] });
  }
  const none = received.kept.length === 0 ? t('papers.missing', { label: t('papers.further') }) : undefined;
  const why = sentence ?? none;
  const added = taken.length;
  if (why === undefined) return done({ added, hadSome: fresh.length < received.kept.length });
  const names = received.kept
    .filter((file) => taken.includes(file) || !fresh.includes(file))
    .map(({ name }) => t('papers.arrived.name', { name }))
    .join(', ');
  const arrived = names === '' ? [] : [t('papers.arrived', { names })];
  return refused({ kind: 'sentence', sentence: [...arrived, why].join('\n'), added });
}

/** Those of some files that there is room for, and what is to be said of the others. */
async function fitting(
  { chamber, locale, tx }: Pick<WriteContext, 'chamber' | 'locale' | 'tx'>,
  papersKey: string,
  received: ReceivedFiles,
): Promise<{ readonly taken: ReceivedFiles['kept']; readonly sentence: string | undefined }> {
  const room = Math.max(0, await roomFor(tx, papersKey, furtherPapers));
  const isFull = received.kept.length > room;
  const why = isFull ? { refused: [], refusal: 'too-many' as const } : received;
  return { taken: received.kept.slice(0, room), sentence: filesSentence(chamber, locale, why) };
}
