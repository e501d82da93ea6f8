import { formatDate } from '../../lib/dates.ts';
import type { SignedInActor } from '../../platform/access/actor.ts';
import type { Db } from '../../platform/database/handles.ts';
import type { AntragLine } from '../../platform/feature/antrag.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import type { AntragRecord, QuestionRecord } from './antrag-record.ts';
import { type Arten, titleOf } from './arten.ts';
import { openQuestions } from './history-queries.ts';
import { isTheirs } from './permissions.ts';
import { listAntraege } from './queries.ts';
import { stateWords, toDoWords } from './state-words.ts';
import { antraegeTexts } from './texts.de.ts';
import { wordsOf } from './words-of.ts';

/** The Anträge that a person may see, with what is asked of them. */
export async function theirAntraege(
  db: Db,
  arten: Arten,
  actor: SignedInActor,
): Promise<readonly { readonly antrag: AntragRecord; readonly question: QuestionRecord | undefined }[]> {
  const subjectIds = actor.mandates.map(({ subjectId }) => subjectId);
  const all = await listAntraege(db, { accountId: actor.accountId, subjectIds });
  const theirs = all.filter((antrag) => {
    const art = arten.get(antrag.art);
    return art !== undefined && isTheirs(art, actor, antrag);
  });
  const asked = theirs.filter(({ state }) => state === 'question').map(({ nummer }) => nummer);
  const questions = await openQuestions(db, asked);
  return theirs.map((antrag) => ({ antrag, question: questions.get(antrag.nummer) }));
}

/** The whole list of a person: what is to do first, then the newest. */
export async function antragLines(
  db: Db,
  arten: Arten,
  actor: SignedInActor,
  locale: Locale,
): Promise<readonly AntragLine[]> {
  const t = antraegeTexts.for(db.chamber, locale);
  const lines = (await theirAntraege(db, arten, actor)).flatMap(({ antrag, question }): AntragLine[] => {
    const art = arten.get(antrag.art);
    if (!art) return [];
    return [
      {
        nummer: antrag.nummer,
        called: wordsOf(art, db.chamber, locale)('antrag.title', { nummer: antrag.nummer }),
        title: titleOf(art, antrag, db.chamber, locale),
        sentAt: antrag.sentAt,
        state: stateWords(art, db.chamber, locale, antrag),
        toDo: question
          ? t('list.toDo.question', { day: formatDate(question.dueOn, locale) })
          : toDoWords(art, db.chamber, locale, antrag),
      },
    ];
  });
  return lines.toSorted(
    (a, b) => Number(b.toDo !== undefined) - Number(a.toDo !== undefined) || b.nummer - a.nummer,
  );
}
