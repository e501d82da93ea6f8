import { parseArgs } from 'node:util';

/** Groups of figures, in the order in which they are measured. */
export const groups = [
  'pages',
  'register',
  'accounts',
  'backup',
  'office',
  'office import',
  'office lists',
  'letters',
  'PIN run',
  'print batch',
  'uploads',
] as const;
/** Groups of the long run. */
export const proofs = ['crowd', 'telling apart'] as const;

export type Group = (typeof groups)[number];
export type Proof = (typeof proofs)[number];

/** What is to be measured. */
export type Order =
  /** @property rows Betriebe in the register */
  | { readonly kind: 'figures'; readonly rows: number; readonly only: readonly Group[] }
  /** @property isShort only a look whether it works */
  | {
      readonly kind: 'proof';
      readonly file: string;
      readonly isShort: boolean;
      readonly only: readonly Proof[];
    }
  /** What the bench runs in a process of its own. */
  | { readonly kind: 'load'; readonly load: string }
  | { readonly kind: 'uploads'; readonly uploads: string }
  | { readonly kind: 'crowd' };

/** How the bench is asked. */
export const usage = `npm run bench [-- [--rows 1000000] [--only GROUP]]
  all figures, with 100,000 Betriebe where no other number is given, on the embedded server or on DATABASE_URL
  GROUP: ${groups.join(', ')}
node dist/bench.mjs --proof FILE [--short] [--only GROUP]
  the figures of the long run, added to the file; --short: only a look whether it works
  GROUP: ${proofs.join(', ')}
`;

/**
 * Reads what is to be measured.
 * @returns undefined for what cannot be understood: hours of measuring something else help nobody
 */
export function readArguments(given: readonly string[]): Order | undefined {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      args: [...given],
      options: {
        rows: text,
        only: { type: 'string', multiple: true },
        proof: text,
        short: { type: 'boolean' },
        load: text,
        uploads: text,
        crowd: { type: 'boolean' },
      },
    });
    const { rows, only = [], proof, short, load, uploads, crowd } = values;
    if (load !== undefined || uploads !== undefined || crowd) {
      if (Object.keys(values).length > 1) return undefined;
      if (uploads !== undefined) return { kind: 'uploads', uploads };
      return load === undefined ? { kind: 'crowd' } : { kind: 'load', load };
    }
    if (proof !== undefined) {
      const chosen = chosenFrom(proofs, only);
      if (rows !== undefined || proof === '' || !chosen) return undefined;
      return { kind: 'proof', file: proof, isShort: short ?? false, only: chosen };
    }
    const chosen = chosenFrom(groups, only);
    const count = Number(rows ?? 100_000);
    if (short || !chosen || !Number.isSafeInteger(count) || count < 1_000) return undefined;
    return { kind: 'figures', rows: count, only: chosen };
  } catch {
    return undefined;
  }
}

/** The chosen ones in their own order; all where none is named, undefined where one is unknown. */
function chosenFrom<Name extends string>(
  all: readonly Name[],
  named: readonly string[],
): readonly Name[] | undefined {
  if (named.some((name) => !all.some((known) => known === name))) return undefined;
  return named.length === 0 ? all : all.filter((known) => named.includes(known));
}
