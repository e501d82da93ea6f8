import { formatDate, formatDateTime } from '../../lib/dates.ts';
import type { NextStep } from '../../platform/feature/feature.ts';
import type { ReadContext } from '../../platform/http/context.ts';
import { type Arten, titleOf } from './arten.ts';
import { antragPath, draftPath } from './paths.ts';
import { nextPage } from './draft-page.ts';
import { isTheirs } from './permissions.ts';
import { toDoWords } from './state-words.ts';
import { antraegeTexts } from './texts.de.ts';
import { listToDo } from './to-do-queries.ts';
import { wordsOf } from './words-of.ts';

/** Questions to answer, what else is to do, and drafts to go on with. */
export async function nextSteps(context: ReadContext, arten: Arten): Promise<readonly NextStep[]> {
  const { actor, chamber, locale, db, now } = context;
  if (actor.kind !== 'account') return [];
  const t = antraegeTexts.for(chamber, locale);
  const subjectIds = actor.mandates.map(({ subjectId }) => subjectId);
  const toDo = await listToDo(db, { accountId: actor.accountId, subjectIds }, now);
  return toDo.flatMap((one): NextStep[] => {
    const art = arten.get(one.art);
    if (!art || !isTheirs(art, actor, one)) return [];
    const subjectId = one.betriebId ?? one.personId ?? undefined;
    if (one.kind === 'question') {
      return [
        {
          rank: 4,
          title: wordsOf(art, chamber, locale)('next.question.title', { nummer: one.nummer }),
          text: t('next.question.text', { day: formatDate(one.dueOn, locale) }),
          action: { label: t('next.question.action'), href: antragPath(one.nummer) },
          subjectId,
        },
      ];
    }
    if (one.kind === 'to-do') {
      const words = toDoWords(art, chamber, locale, one);
      return words === undefined
        ? []
        : [
            {
              rank: 4,
              title: t('next.toDo.title', { nummer: one.nummer, toDo: words }),
              text: t('next.toDo.text'),
              action: { label: t('next.toDo.action'), href: antragPath(one.nummer) },
              subjectId,
            },
          ];
    }
    if (!art.offered(chamber)) return [];
    return [
      {
        rank: 30,
        title: t('next.draft.title', { title: titleOf(art, one, chamber, locale) }),
        text: t('next.draft.text', { at: formatDateTime(one.updatedAt, locale) }),
        action: { label: t('next.draft.action'), href: draftPath(one, nextPage(art, one)) },
        subjectId,
      },
    ];
  });
}
