import { makePassphrase } from '../../lib/passphrase.ts';
import { offerField } from './pages/new-password-field.tsx';
import type { Posted } from './registration-rules.ts';

const fourWords = /^\p{L}{2,20}(?:[ -]\p{L}{2,20}){3}$/u;

/** The passphrase to offer: the same again when a form comes back, so that whoever noted it down can use it. */
export function offerPassphrase(posted: Posted = {}): string {
  const offered = posted[offerField];
  return offered !== undefined && fourWords.test(offered) ? offered : makePassphrase();
}
