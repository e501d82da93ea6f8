import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type UnpackedFont, unpackWoff } from './woff.ts';

/** The subsets of Fira Sans in the order in which a character is looked for. */
const subsets = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'];
const weights = [400, 600];

/** All that letters are set in. */
export interface LetterFonts {
  readonly files: readonly Buffer[];
  readonly families: readonly string[];
  /** What each family covers, in the order of `families`. */
  readonly coverage: readonly ReadonlySet<number>[];
}

/** Reads Fira Sans from its npm package, where it lies in the web's packing. */
export function loadLetterFonts(): LetterFonts {
  const { resolve } = createRequire(import.meta.url);
  const load = (subset: string, weight: number): UnpackedFont =>
    unpackWoff(
      readFileSync(resolve(`@fontsource/fira-sans/files/fira-sans-${subset}-${weight}-normal.woff`)),
      {
        family: familyOf(subset),
        postScript: `FiraSans-${subset}-${weight}`,
      },
    );
  const families = subsets.map((subset) => weights.map((weight) => load(subset, weight)));
  return {
    files: families.flat().map((font) => font.bytes),
    families: subsets.map(familyOf),
    coverage: families.map(([first, ...others]) => {
      const points = first?.covers ?? new Set<number>();
      return new Set([...points].filter((point) => others.every((font) => font.covers.has(point))));
    }),
  };
}

function familyOf(subset: string): string {
  return `Fira Sans ${subset}`;
}
