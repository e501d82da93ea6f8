import { done, type Result, refused } from '../../lib/result.ts';

/** Why a typed text is no Personennummer. */
export type PersonennummerRefusal = 'missing' | 'unreadable' | 'too-short' | 'too-long';

const LONGEST_TYPED = 200;
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const SEPARATORS = /[\s\p{Z}\p{P}\u2212]+/gu;
const LABEL = /^[\s\p{P}]*(?:(?:personen|pers)[\s\p{P}]*)?(?:nummer|num|nr|no)(?!\p{L})[\s\p{P}]*/iu;

/**
 * Reads a Personennummer as people type and copy it: every kind of blank, dash and dot, full-width digits, O for 0,
 * I and l for 1, a leading «Nr.».
 *
 * @param lengths how many digits the chamber's numbers have, at least and at most
 */
export function readNummer(
  lengths: { readonly min: number; readonly max: number },
  typed: string,
): Result<string, PersonennummerRefusal> {
  if (typed.length > LONGEST_TYPED) return refused('unreadable');
  const text = typed.normalize('NFKC').replace(INVISIBLE, '').replace(LABEL, '').replace(SEPARATORS, '');
  if (text === '') return refused('missing');
  const digits = text.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
  if (!/^\d+$/.test(digits)) return refused('unreadable');
  if (digits.length < lengths.min) return refused('too-short');
  return digits.length > lengths.max ? refused('too-long') : done(digits);
}
