import { storableText } from '../../platform/http/read-body.ts';

const LONGEST = 100;

/** The name of a file as people know it again: without folders, never empty, not long. */
export function tidyFileName(name: string): string {
  const last = storableText(name).split(/[\\/]/).at(-1)?.replace(/\s+/g, ' ').trim() ?? '';
  return last === '' ? 'Datei.csv' : [...last].slice(0, LONGEST).join('');
}
