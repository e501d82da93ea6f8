import { readTypedNumber } from '../../../lib/typed-number.ts';
import type { OfficeSearch } from '../../../platform/feature/office.ts';
import { type Arten, titleOf } from '../arten.ts';
import { officeAntragPath } from './paths.ts';
import { selectLine } from './queue-queries.ts';
import { stateWords } from '../state-words.ts';
import { antraegeOfficeTexts } from './texts.de.ts';
import { whoSent } from './who.ts';

/** Anträge by the number that people quote. */
export function antraegeSearch(arten: Arten): OfficeSearch {
  return {
    right: 'antraege.lesen',
    heading: (chamber) => antraegeOfficeTexts.for(chamber, 'de')('search.heading'),
    async find(db, typed) {
      const t = antraegeOfficeTexts.for(db.chamber, 'de');
      const nummer = readTypedNumber(typed, t('search.word'));
      const line = nummer === undefined ? undefined : await selectLine(db, nummer);
      if (!line) return { hits: [] };
      const art = arten.get(line.art);
      const details = t('search.details', {
        title: art ? titleOf(art, line, db.chamber, 'de') : line.art,
        who: whoSent(t, line),
        state: stateWords(art, db.chamber, 'de', line, t(`state.${line.state}`)),
      });
      const title = t('title.one', { nummer: line.nummer });
      return { hits: [{ title, details, href: officeAntragPath(line.nummer), isExact: true }] };
    },
  };
}
