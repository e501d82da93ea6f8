import type { ImportEnding } from '../../../platform/feature/office.ts';
import { countLinksLeft, countPinsLeft } from './deleted-queries.ts';
import { pinOfficeTexts } from '../office/texts.de.ts';

/** What ends with a Betrieb that leaves the register by a file: said before the file is applied. */
export const freischaltungEndings: readonly ImportEnding[] = [
  {
    of: 'betriebe',
    label: (chamber) => pinOfficeTexts.for(chamber, 'de')('ends.links'),
    count: (tx, leaving) => countLinksLeft(tx, leaving),
  },
  {
    of: 'betriebe',
    label: (chamber) => pinOfficeTexts.for(chamber, 'de')('ends.pins'),
    count: countPinsLeft,
  },
];
