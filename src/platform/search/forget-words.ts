import type { Tx } from '../database/handles.ts';
import type { RetentionKind } from '../feature/retention.ts';
import type { SearchIndex } from './search-index.ts';
import { deleteUnusedWords } from './search-queries.ts';

/**
 * The kind of record that words of names are: they outlive a record that had them, and go the night after.
 * @param of its id, and its words
 */
export function wordsKind(
  index: SearchIndex,
  of: Pick<RetentionKind, 'id' | 'isTold' | 'words'>,
): RetentionKind {
  return {
    ...of,
    tables: [`${index.source}_search_words`],
    forget: (tx) => forgetWords(tx, index),
  };
}

/** Forgets words of names that are in no record any more. @returns how many */
export function forgetWords(tx: Tx, index: SearchIndex): Promise<number> {
  return deleteUnusedWords(tx, index);
}
