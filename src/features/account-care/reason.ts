import { done, type Result, refused } from '../../lib/result.ts';

/** Longest reason, in characters. */
export const longestReason = 1000;

/** Reads why something is done; its person reads it too. */
export function readReason(form: Readonly<Record<string, string>>): Result<string, 'missing' | 'too-long'> {
  const reason = (form['reason'] ?? '').trim();
  if (reason === '') return refused('missing');
  return [...reason].length > longestReason ? refused('too-long') : done(reason);
}
