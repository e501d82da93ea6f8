import { GERMAN_PASSWORDS } from './common-passwords-german.ts';
import { INTERNATIONAL_PASSWORDS } from './common-passwords-international.ts';

/** The offline list of words of which common passwords are made, over 3,000 as ASVS 6.2.4 asks, in `foldWord`'s form. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `${GERMAN_PASSWORDS} ${INTERNATIONAL_PASSWORDS}`.split(/\s+/).filter((word) => word !== ''),
);
