/** Rows of German and English keyboards; the nth key touches the nth and the one before in the row below. */
const KEYBOARDS = [
  ['1234567890', 'qwertzuiop+', 'asdfghjkl', 'yxcvbnm,.-'],
  ['1234567890-=', 'qwertyuiop[]', "asdfghjkl;'", 'zxcvbnm,./'],
];

const NEIGHBOURS: ReadonlySet<string> = new Set(KEYBOARDS.flatMap((rows) => neighbouringKeys(rows)));

/**
 * Measures how far fingers that slide over the keyboard get: `qwertz`, `1qay`, `wsx`.
 *
 * @param text in lower case
 * @param start where the walk begins
 * @returns how many characters it goes on, at least 1
 */
export function walkLength(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && NEIGHBOURS.has(text.slice(end - 1, end + 1))) end++;
  return end - start;
}

function neighbouringKeys(rows: readonly string[]): readonly string[] {
  return rows.flatMap((row, index) =>
    [...row].flatMap((key, place) => {
      const below = rows[index + 1] ?? '';
      const others = [row[place + 1], below[place - 1], below[place]].filter((other) => other !== undefined);
      return others.flatMap((other) => [key + other, other + key]);
    }),
  );
}
