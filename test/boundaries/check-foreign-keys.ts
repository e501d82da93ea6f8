import type { Conventions, Violation } from './check-boundaries.ts';
import { withoutComments } from './imports.ts';

/** Who made a table: a feature's name, or null for the platform, whose tables everyone may refer to. */
type Owner = string | null;

/** Checks that foreign keys lead only where imports may lead: along the edges of features, and to the platform. */
export function* checkForeignKeys(
  files: ReadonlyMap<string, string>,
  { edges }: Conventions,
): Generator<Violation> {
  const owners = new Map<string, Owner>();
  const sources = [...files].filter(([file]) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  for (const [file, source] of sources) {
    for (const [, table] of source.matchAll(/\bcreate table (?:if not exists )?(\w+)/g)) {
      if (table !== undefined) owners.set(table, ownerOf(file));
    }
  }
  for (const [file, source] of sources) {
    const from = ownerOf(file);
    for (const [, table = ''] of withoutComments(source).matchAll(/\breferences (\w+)/g)) {
      const to = owners.get(table);
      if (to === undefined || to === null || to === from) continue;
      if (from !== null && edges[from]?.includes(to)) continue;
      yield {
        file,
        rule: 'foreign-keys',
        message: `${from ?? 'The platform'} may not refer to ${table}, a table of ${to}: keep its id without a key.`,
      };
    }
  }
}

function ownerOf(file: string): Owner {
  return /^src\/features\/([^/]+)\//.exec(file)?.[1] ?? null;
}
