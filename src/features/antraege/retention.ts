import type { Chamber } from '../../platform/chamber/chamber.ts';
import { type RetentionKind, type RetentionWords, retentionWords } from '../../platform/feature/retention.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { type Arten, offeredArten } from './arten.ts';
import { deleteOldDrafts } from './draft-queries.ts';
import { keptDaysOf } from './kept-days.ts';
import { takeForsakenPapers } from './paper-queries.ts';
import { forgetPaper } from './papers.ts';
import { deleteOldAntraege } from './queries.ts';
import { antraegeRetentionTexts } from './retention-texts.de.ts';
import { antraegeSettings } from './settings.ts';

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
      forget: (tx, { now, most }) => deleteOldAntraege(tx, now, most),
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
        arten: same.map(({ texts }) => texts.for(chamber, locale)('title')).join(', '),
      }),
    );
  return {
    what: t('ended.what'),
    period: t('ended.period', { periods: periods.join('; ') }),
    source: t('ended.source'),
  };
}
