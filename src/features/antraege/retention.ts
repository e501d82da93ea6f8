import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { type RetentionKind, type RetentionWords, retentionWords } from '../../platform/feature/retention.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { type Arten, offeredArten } from './arten.ts';
import { asToday } from './as-today.ts';
import { deleteOldDrafts } from './draft-queries.ts';
import { keptDaysOf } from './kept-days.ts';
import { takeForsakenPapers } from './paper-queries.ts';
import { forgetPaper } from './papers.ts';
import { deleteAntraege, deleteOldAntraege, holdOldOf, keepUntil } from './queries.ts';
import { antraegeRetentionTexts } from './retention-texts.de.ts';
import { antraegeSettings } from './settings.ts';

/** Days after which it is asked again whether an Antrag is still needed. */
const askedAgainDays = 30;

/**
 * What is forgotten of Anträge: drafts that nobody goes on with, Anträge whose time after their end is over, and then
 * the papers of both. Drafts and papers go by the hour, since a draft without signing in promises a day.
 */
export function antraegeRetention(arten: Arten): readonly RetentionKind[] {
  return [
    {
      id: 'antraege.drafts',
      tables: ['antragsentwuerfe'],
      isTold: true,
      words: retentionWords(antraegeRetentionTexts, 'drafts', (chamber) => ({
        days: antraegeSettings.of(chamber).draftDays,
      })),
      everyHours: 1,
      forget: (tx, { now, most }) => deleteOldDrafts(tx, now, most),
    },
    {
      id: 'antraege.ended',
      tables: ['antraege'],
      isTold: true,
      words: (chamber, locale) => endedWords(arten, chamber, locale),
      async forget(tx, { now, most }) {
        const asking = [...arten.values()].filter(({ keptWhile }) => keptWhile).map(({ id }) => id);
        const over = await noLongerNeeded(tx, arten, asking, now, most);
        return over + (await deleteOldAntraege(tx, now, most, asking));
      },
    },
    {
      id: 'antraege.papers',
      tables: ['antrag_papers'],
      isTold: true,
      words: retentionWords(antraegeRetentionTexts, 'papers'),
      everyHours: 1,
      async forget(tx, { most }) {
        const papers = await takeForsakenPapers(tx, most);
        for (const { papersKey, paper } of papers) await forgetPaper(tx, papersKey, paper);
        return papers.length;
      },
    },
  ];
}

/** Forgets what nothing needs any more of the kinds that can be needed for longer; the others are asked for again later. */
async function noLongerNeeded(
  tx: Tx,
  arten: Arten,
  asking: readonly string[],
  now: Date,
  most: number,
): Promise<number> {
  const over: number[] = [];
  for (const antrag of await holdOldOf(tx, asking, now, most)) {
    const art = arten.get(antrag.art);
    if (await art?.keptWhile?.(tx, asToday(art, antrag)))
      await keepUntil(tx, antrag.nummer, new Date(now.getTime() + askedAgainDays * 24 * 3_600_000));
    else over.push(antrag.nummer);
  }
  await deleteAntraege(tx, over);
  return over.length;
}

/** Each kind of Antrag has its own period: those with the same one are named together, the shortest first. */
function endedWords(arten: Arten, chamber: Chamber, locale: Locale): RetentionWords {
  const t = antraegeRetentionTexts.for(chamber, locale);
  const offered = offeredArten(arten, chamber);
  // a kind that is offered no more may still have Anträge whose time runs
  const named = offered.length > 0 ? offered : [...arten.values()];
  const byDays = Map.groupBy(named, (art) => keptDaysOf(art, chamber));
  const periods = [...byDays]
    .toSorted(([one], [other]) => one - other)
    .map(([days, same]) =>
      t('ended.onePeriod', {
        days,
        arten: same
          .map(({ texts, keptWhile }) => {
            const title = texts.for(chamber, locale)('title');
            return keptWhile ? t('ended.whileNeeded', { title }) : title;
          })
          .join(', '),
      }),
    );
  return {
    what: t('ended.what'),
    period: t('ended.period', { periods: periods.join('; ') }),
    source: t('ended.source'),
  };
}
