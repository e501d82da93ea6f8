import { done, type Result, refused } from '../../../lib/result.ts';

/**
 * Documents that show what somebody is called. Only which one was seen is noted: an identity card or passport may
 * be copied with its holder's consent alone (§ 20 of the law on identity cards, § 18 of the one on passports), and
 * knowing that it was seen is enough.
 */
export const proofDocuments = [
  'personalausweis',
  'reisepass',
  'aufenthaltstitel',
  'heiratsurkunde',
  'melderegister',
  'other-document',
] as const;

/** See {@link proofDocuments}. */
export type ProofDocument = (typeof proofDocuments)[number];

/** Longest words for another document, in characters. */
export const longestProofWords = 100;

/** Which document a case worker has seen. */
export interface Proof {
  readonly document: ProofDocument;
  /** What another document is called; null where it is one of the list. */
  readonly words: string | null;
}

/** Why it is not said yet, by the field that lacks it. */
export type ProofRefusal = 'no-document' | 'no-words' | 'words-too-long';

/** Reads which document was seen; another than those of the list needs its name, which nobody else's does. */
export function readProof(form: Readonly<Record<string, string>>): Result<Proof, ProofRefusal> {
  const document = proofDocuments.find((one) => one === form['document']);
  if (!document) return refused('no-document');
  if (document !== 'other-document') return done({ document, words: null });
  const words = (form['documentWords'] ?? '').replaceAll(/\s+/g, ' ').trim();
  if (words === '') return refused('no-words');
  return [...words].length > longestProofWords ? refused('words-too-long') : done({ document, words });
}
