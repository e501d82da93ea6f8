import { done, refused, type Result } from '../../lib/result.ts';
import type { WriteContext } from '../../platform/http/context.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import { filesSentence, type ReceivedFiles } from '../documents/index.ts';
import type { AntragRecord } from './antrag-record.ts';
import { moveAntrag, type MoveRefusal } from './move-antrag.ts';
import { furtherPapers, keepPaper } from './papers.ts';
import { afterMove } from './rules.ts';
import { antraegeTexts } from './texts.de.ts';

/** Why papers were not taken, or some of them: a sentence to read, or that it is too late. */
export type PapersRefusal =
  | { readonly kind: 'sentence'; readonly sentence: string }
  | { readonly kind: 'too-late'; readonly why: MoveRefusal };

/** Hands papers in after sending. Good files are kept, whatever is wrong with others of the same form. */
export async function addPapers(
  context: WriteContext,
  art: Antragsart,
  antrag: AntragRecord,
  accountId: string,
  received: ReceivedFiles,
): Promise<Result<undefined, PapersRefusal>> {
  const { chamber, locale, now, tx } = context;
  const t = antraegeTexts.for(chamber, locale);
  if (antrag.papersKey === null || !afterMove('add-papers', antrag.state, art.allows)) {
    return refused({ kind: 'too-late', why: 'not-now' });
  }
  const names = received.kept.map(({ name }) => name).join('\n');
  if (received.kept.length > 0) {
    const act = { by: { kind: 'person', accountId }, now, note: names } as const;
    const moved = await moveAntrag(tx, art, antrag.nummer, 'add-papers', act);
    if (!moved.ok) return refused({ kind: 'too-late', why: moved.refusal });
  }
  const { isFull } = await keepPaper(context, antrag.papersKey, furtherPapers, received);
  const why = isFull ? { refused: [], refusal: 'too-many' as const } : received;
  const none = received.kept.length === 0 ? t('papers.missing', { label: t('papers.further') }) : undefined;
  const sentence = filesSentence(chamber, locale, why) ?? none;
  return sentence === undefined ? done(undefined) : refused({ kind: 'sentence', sentence });
}
