import { posix } from 'node:path';

/** One import, export-from, dynamic import or `import('…')` type in a source file. */
export interface Import {
  /** What stands between the quotes; null where it is computed and cannot be read. */
  readonly specifier: string | null;
  /** Path from the root of the tree for relative specifiers, else null (a package or a Node module). */
  readonly path: string | null;
  /** True where only types cross: nothing of it is left at run time. */
  readonly typeOnly: boolean;
  /** Names taken from it, before any `as`; `*` for all of it. */
  readonly names: readonly string[];
  /** True for `export … from`. */
  readonly reExport: boolean;
}

// The formatter puts every static import and re-export at the beginning of a line, so that a pattern sees all of
// them, type imports too (which a bundler would drop). A sentence that merely looks like one errs on the strict side.
const STATIC = /^(import|export)\s+(type\s+)?([\w$*{][^'"`;()=]*?\sfrom\s+)?['"]([^'"\n]+)['"]/gm;
const BARE = /^import\s*['"]([^'"\n]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*(?:['"]([^'"\n]+)['"])?/g;

/** Every import of one TypeScript file. */
export function importsOf(file: string, source: string): Import[] {
  const found: Import[] = [];
  for (const [, keyword, type, clause, specifier] of source.matchAll(STATIC)) {
    if (clause === undefined) continue;
    const { names, allTypes } = namesOf(clause);
    found.push(make(file, specifier ?? null, type !== undefined || allTypes, names, keyword === 'export'));
  }
  for (const [, specifier] of source.matchAll(BARE))
    found.push(make(file, specifier ?? null, false, [], false));
  for (const [, specifier] of withoutComments(source).matchAll(DYNAMIC)) {
    found.push(make(file, specifier ?? null, false, ['*'], false));
  }
  return found;
}

/** The source without its comments; a `//` or `/*` inside a string on the same line may take more with it. */
export function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<![:'"`\\/])\/\/.*$/gm, '');
}

function make(
  file: string,
  specifier: string | null,
  typeOnly: boolean,
  names: readonly string[],
  reExport: boolean,
): Import {
  const relative = specifier?.startsWith('.') === true;
  const path = relative ? posix.normalize(posix.join(posix.dirname(file), specifier)) : null;
  return { specifier, path, typeOnly, names, reExport };
}

function namesOf(clause: string): { names: readonly string[]; allTypes: boolean } {
  const braces = /\{([^}]*)\}/.exec(clause);
  const outside = clause.replace(/\{[^}]*\}/, '').replace(/\sfrom\s+$/, '');
  const listed = (braces?.[1] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const names = listed.map((name) => name.replace(/^type\s+/, '').replace(/\s+as\s+.*$/, ''));
  const alone = outside
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const allTypes =
    alone.length === 0 && listed.length > 0 && listed.every((name) => name.startsWith('type '));
  return { names: [...names, ...alone.map((name) => (name.startsWith('*') ? '*' : 'default'))], allTypes };
}
