/** Longest name that every mail program and file system takes, umlauts included. */
const longestStem = 100;
const UNUSABLE = /[/\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]+/gu;
/** Names that Windows keeps for its devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * Makes a name under which a file can be stored and mailed whatever it was called: no folders, no control or
 * invisible characters, not too long, and with the ending that belongs to what is really in it.
 * @param endings of the file's kind, the usual one first
 */
export function tidyFileName(given: string, endings: readonly string[], fallback: string): string {
  const name = readableName(given);
  const ending = endings.find((known) => name.toLowerCase().endsWith(`.${known}`));
  const whole = ending === undefined ? name : name.slice(0, -ending.length - 1);
  const stem = [...whole]
    .slice(0, longestStem)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  const usable = stem === '' ? fallback : DEVICE.test(stem) ? `_${stem}` : stem;
  return `${usable}.${ending ?? endings[0]}`;
}

/**
 * What a file is called while nobody has looked into it, on pages and in rows: without folders, what nobody sees or endless
 * length, and with the ending that it came with. Tidied later it is called as if it had been tidied at once.
 */
export function shownFileName(given: string): string {
  const name = readableName(given);
  const [ending = ''] = /\.[a-z0-9]{1,8}$/i.exec(name) ?? [];
  return [...name.slice(0, name.length - ending.length)].slice(0, longestStem).join('') + ending;
}

function readableName(given: string): string {
  return given
    .toWellFormed()
    .normalize('NFC')
    .split(/[/\\]/)
    .at(-1)!
    .replace(UNUSABLE, ' ')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(/[. ]+$/, '');
}
