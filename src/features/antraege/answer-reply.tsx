import { type WriteContext, signedInActor } from '../../platform/http/context.ts';
import { keepInput } from '../../platform/http/keep-input.ts';
import { redirect, refusedPage, type Reply } from '../../platform/http/reply.ts';
import { countTowards } from '../../platform/limits/limits.ts';
import {
  type DocumentRecord,
  type DocumentRef,
  documentsOf,
  filesSentence,
  keepOnForm,
  type ReceivedFiles,
} from '../documents/index.ts';
import { answerFormRef } from './answer-form.ts';
import { answerTexts } from './answer-texts.de.ts';
import { endQuestion } from './history-queries.ts';
import { papersFromRange } from './limits.ts';
import { moveAntrag, type MoveRefusal } from './move-antrag.ts';
import { antragPageOf, type Own } from './own-page.tsx';
import { furtherPapers, hangFromForm, mayAddPapers, paperField, roomFor } from './papers.ts';
import { questionField } from './pages/open-question.tsx';
import { antragPath } from './paths.ts';
import { answerQuestion, longestAnswer } from './person-acts.ts';
import { holdAntragOf } from './as-today.ts';
import { antraegeTexts } from './texts.de.ts';
import { tooLate } from './too-late.ts';

/**
 * Takes the answer to a question, in words, in papers or both. While a file is refused nothing of it is sent: the good
 * ones wait on the form, and what was typed stands in it. What was typed and cannot be taken any more is shown to copy.
 */
export async function answerReply(context: WriteContext, own: Own, received: ReceivedFiles): Promise<Reply> {
  const { chamber, form, locale, now, tx } = context;
  const { nummer } = own.antrag;
  const { accountId } = signedInActor(context);
  const t = antraegeTexts.for(chamber, locale);
  const say = answerTexts.for(chamber, locale);
  const field = paperField(furtherPapers);
  const audit = { subjects: { antrag: String(nummer) }, facts: { files: received.kept.length } };
  const boxes = Object.keys(form).filter((name) => name.startsWith('ohne-'));
  const again = async (
    errors: Readonly<Record<string, string>>,
    outcome: string,
    status: 409 | 422 | 429 = 422,
  ) => {
    // others may have been faster: the page shows how it stands by now
    const stands = { ...own, antrag: (await holdAntragOf(tx, own.art, nummer)) ?? own.antrag };
    return refusedPage(await antragPageOf(context, tx, stands, keepInput(form, errors, boxes)), outcome, {
      audit,
      status,
    });
  };
  if (received.kept.length > 0 && !(await countTowards(tx, papersFromRange, accountId, now)))
    return again({ [field]: t('papers.tooMany') }, 'too-many', 429);
  const { ref, files, sentence } = await waiting(context, own, received);
  if (sentence !== undefined) return again({ '': t('question.notSent'), [field]: sentence }, 'wrong-input');
  const typed = form['antwort'] ?? '';
  if (typed.trim() === '' && files.length === 0) {
    const missing = mayAddPapers(own.art, own.antrag) ? t('question.missingBoth') : t('question.missing');
    return again({ antwort: missing }, 'missing');
  }
  if (typed.trim() !== '') {
    const answered = await answerQuestion(
      tx,
      own.art,
      nummer,
      { accountId, now },
      typed,
      form[questionField],
    );
    if (!answered.ok) {
      const { refusal } = answered;
      if (refusal === 'missing' || refusal === 'too-long')
        return again({ antwort: t('question.tooLong', { most: longestAnswer }) }, refusal);
      if (refusal === 'other-question') return again({ antwort: say('other') }, refusal);
      return again({ '': say('unsent') }, refusal, 409);
    }
  }
  const refusal = ref && files.length > 0 ? await handIn(context, own, ref, files) : undefined;
  return refusal === undefined
    ? redirect(`${antragPath(nummer)}?hinweis=beantwortet`, { audit })
    : tooLate(nummer, refusal);
}

/** The files that wait on the form, with those that came now; and why some cannot go. */
async function waiting(
  context: WriteContext,
  { antrag }: Own,
  received: ReceivedFiles,
): Promise<{
  readonly ref: DocumentRef | undefined;
  readonly files: readonly DocumentRecord[];
  readonly sentence: string | undefined;
}> {
  const { chamber, locale, tx } = context;
  const ref = answerFormRef(context);
  const hasFiles = received.kept.length + received.refused.length > 0 || received.refusal !== undefined;
  if (!ref) {
    const gone = { refused: [], refusal: 'gone' } as const;
    return { ref, files: [], sentence: hasFiles ? filesSentence(chamber, locale, gone) : undefined };
  }
  const { sentence } = await keepOnForm(context, ref.id, received);
  const files = await documentsOf(tx, ref);
  const room = antrag.papersKey === null ? 0 : await roomFor(tx, antrag.papersKey, furtherPapers);
  const full = { refused: [], refusal: 'too-many' } as const;
  return {
    ref,
    files,
    sentence: sentence ?? (files.length > room ? filesSentence(chamber, locale, full) : undefined),
  };
}

/** Hangs the files of the form on the Antrag; with them alone they are the answer. @returns why not, where it is too late */
async function handIn(
  context: WriteContext,
  { art, antrag }: Own,
  ref: DocumentRef,
  files: readonly DocumentRecord[],
): Promise<MoveRefusal | undefined> {
  const { now, tx } = context;
  const by = { kind: 'person', accountId: signedInActor(context).accountId } as const;
  const note = files.map(({ name }) => name).join('\n');
  const moved = await moveAntrag(tx, art, antrag.nummer, 'add-papers', { by, now, note });
  if (!moved.ok) return moved.refusal;
  await endQuestion(tx, antrag.nummer, { answer: null, now });
  if (antrag.papersKey !== null) await hangFromForm(tx, ref, antrag.papersKey, now);
  return undefined;
}
