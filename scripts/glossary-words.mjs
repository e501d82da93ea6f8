import { readFileSync } from 'node:fs';

const WRITTEN_OUT = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * The German words that code and docs may use: the columns "Term" and "In code" of every table in
 * docs/glossary.md, each also in the spelling of identifiers (ae for ä), all in lower case. Throws when it
 * finds no table, so that a moved column cannot silently switch the spell check off.
 *
 * @returns {Set<string>}
 */
export function glossaryWords(
  markdown = readFileSync(new URL('../docs/glossary.md', import.meta.url), 'utf8'),
) {
  const words = new Set();
  let columns = [];
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('|')) {
      columns = [];
      continue;
    }
    const cells = line.split('|').slice(1, -1);
    if (columns.length === 0) {
      columns = cells.flatMap((cell, at) => (['Term', 'In code'].includes(cell.trim()) ? [at] : []));
      continue;
    }
    for (const column of columns) {
      for (const word of (cells[column] ?? '').match(/\p{L}{2,}/gu) ?? []) {
        const lower = word.toLowerCase();
        words.add(lower).add(lower.replace(/[^a-z]/g, (letter) => WRITTEN_OUT[letter] ?? letter));
      }
    }
  }
  if (words.size === 0)
    throw new Error('docs/glossary.md: no table with the columns "Term" and "In code" was found');
  return words;
}
