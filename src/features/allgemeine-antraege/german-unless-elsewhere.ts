import { isGermanPostcode } from '../../lib/postal-address.ts';
import { fieldCheck } from '../../platform/feature/antrag.ts';

/** Checks a postcode beside a field `country`, which is left empty for an address in Germany. */
export const germanUnlessElsewhere = fieldCheck(['notGerman'], (postcode, { answers }) => {
  const country = (answers['country'] ?? '').trim();
  const inGermany = country === '' || /^(?:deutschland|germany|de|d|brd)$/i.test(country);
  return inGermany && !isGermanPostcode(postcode) ? 'notGerman' : undefined;
});
