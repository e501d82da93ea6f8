import { formatDate } from '../../lib/dates.ts';
import { type PageOfList, readPage, readPageOf } from '../../lib/list-pages.ts';
import type { SignedInActor } from '../../platform/access/actor.ts';
import type { Db } from '../../platform/database/handles.ts';
import type { AntragLine } from '../../platform/feature/antrag.ts';
import type { RequestFacts } from '../../platform/http/context.ts';
import { type Arten, titleOf } from './arten.ts';
import { openQuestions } from './history-queries.ts';
import { givesRight } from './betrieb-right.ts';
import { type AntraegeViewer, listAntraege } from './queries.ts';
import { stateWords, toDoWords } from './state-words.ts';
import { antraegeTexts } from './texts.de.ts';
import { wordsOf } from './words-of.ts';

/** What a person may see of Anträge, judged by kind and by the roles of each link. */
function viewerOf(arten: Arten, { accountId, mandates }: SignedInActor): AntraegeViewer {
  const all = [...arten.values()];
  const actsFor = new Map<string, { readonly subjectIds: string[]; readonly arten: readonly string[] }>();
  for (const mandate of mandates) {
    const allowed = all.filter((art) => givesRight(art, mandate)).map(({ id }) => id);
    const alike = actsFor.get(allowed.join(' '));
    if (alike) alike.subjectIds.push(mandate.subjectId);
    else actsFor.set(allowed.join(' '), { subjectIds: [mandate.subjectId], arten: allowed });
  }
  const toDo = all.flatMap(({ id: art, details = [] }) =>
    details.filter((detail) => detail.toDo).map(({ id: detail }) => ({ art, detail })),
  );
  return { accountId, arten: all.map(({ id }) => id), actsFor: [...actsFor.values()], toDo };
}

/** A page of a person's list: what is to do first, then the newest. */
export async function antragLines(
  db: Db,
  arten: Arten,
  actor: SignedInActor,
  { locale, query }: Pick<RequestFacts, 'locale' | 'query'>,
): Promise<PageOfList<AntragLine>> {
  const t = antraegeTexts.for(db.chamber, locale);
  const viewer = viewerOf(arten, actor);
  const list = await readPageOf(readPage(query.get('seite')), (part) => listAntraege(db, viewer, part));
  const asked = list.lines.filter(({ state }) => state === 'question').map(({ nummer }) => nummer);
  const questions = await openQuestions(db, asked);
  const lines = list.lines.flatMap((antrag): AntragLine[] => {
    const art = arten.get(antrag.art);
    if (!art) return [];
    const question = questions.get(antrag.nummer);
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
  return { ...list, lines };
}
