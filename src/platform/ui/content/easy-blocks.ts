/** What a text in Leichte Sprache consists of: lines of one sentence each, alone or as points of a list. */
export type EasyBlock =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'list' | 'steps'; readonly points: readonly (readonly string[])[] };

/**
 * Reads the notation of texts in Leichte Sprache. A line is a sentence; an empty one ends a paragraph. `- ` begins a
 * point of a list, `# ` one of numbered steps, two blanks go on with the point before.
 */
export function easyBlocks(text: string): readonly EasyBlock[] {
  const blocks: Draft[] = [];
  for (const line of text.split('\n')) {
    const last = blocks.at(-1);
    if (line.trim() === '') {
      if (last?.kind === 'lines') blocks.push({ kind: 'lines', lines: [] });
    } else if (line.startsWith('- ')) point(blocks, 'list', line.slice(2));
    else if (line.startsWith('# ')) point(blocks, 'steps', line.slice(2));
    else if (line.startsWith('  ') && last && last.kind !== 'lines') last.points.at(-1)?.push(line.trim());
    else if (last?.kind === 'lines') last.lines.push(line.trim());
    else blocks.push({ kind: 'lines', lines: [line.trim()] });
  }
  return blocks.filter((block) => block.kind !== 'lines' || block.lines.length > 0);
}

type Draft = { kind: 'lines'; lines: string[] } | { kind: 'list' | 'steps'; points: string[][] };

function point(blocks: Draft[], kind: 'list' | 'steps', line: string): void {
  const last = blocks.at(-1);
  if (last?.kind === kind) last.points.push([line]);
  else blocks.push({ kind, points: [[line]] });
}

/** A line's pieces; those between `**` are words as they stand on the page, such as the name of a button. */
export function easyPieces(line: string): readonly { readonly words: string; readonly strong: boolean }[] {
  return line
    .split('**')
    .map((words, index) => ({ words, strong: index % 2 === 1 }))
    .filter(({ words }) => words !== '');
}
