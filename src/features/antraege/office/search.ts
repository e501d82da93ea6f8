import { readTypedNumber } from '../../../lib/typed-number.ts';
import type { OfficeSearch } from '../../../platform/feature/office.ts';
import { type Arten, titleOf } from '../arten.ts';
import { officeAntragPath } from './paths.ts';
import { selectLine } from './queue-queries.ts';
import { stateWords } from '../state-words.ts';
import { antraegeOfficeTexts } from './texts.de.ts';
import { whoSent } from './who.ts';
import { officeWordsOf } from '../words-of.ts';

/** Anträge by the number that people quote. */
export function antraegeSearch(arten: Arten): OfficeSearch {
  return {
    right: 'antraege.lesen',
    heading: (chamber) => antraegeOfficeTexts.for(chamber, 'de')('search.heading'),
    async find(db, typed) {
      const t = antraegeOfficeTexts.for(db.chamber, 'de');
      const words = [t, ...[...arten.values()].map((one) => officeWordsOf(one, db.chamber))];
      const [nummer] = words.flatMap((say) => readTypedNumber(typed, say('search.word')) ?? []);
      const line = nummer === undefined ? undefined : await selectLine(db, nummer);
      if (!line) return { hits: [] };
      const art = arten.get(line.art);
      const own = officeWordsOf(art, db.chamber);
      const details = t('search.details', {
        title: art ? titleOf(art, line, db.chamber, 'de') : line.art,
        who: whoSent(t, line),
        state: stateWords(art, db.chamber, 'de', line, own(`state.${line.state}`)),
      });
      const title = own('title.one', { nummer: line.nummer });
      return { hits: [{ title, details, href: officeAntragPath(line.nummer), isExact: true }] };
    },
  };
}
