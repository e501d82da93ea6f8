import { checkContents } from './check-contents.ts';
import { checkForeignKeys } from './check-foreign-keys.ts';
import { importsOf, type Import } from './imports.ts';
import { roomOf, type Room } from './rooms.ts';

/** A rule of ARCHITECTURE.md that a file breaks, with what to do instead. */
export interface Violation {
  readonly file: string;
  readonly rule: Rule;
  readonly message: string;
}

export type Rule =
  | 'nothing-seen'
  | 'unknown-room'
  | 'layers'
  | 'outside-src'
  | 'index-only'
  | 'edges'
  | 'circle'
  | 'pure-rules'
  | 'pages'
  | 'queries'
  | 'sql'
  | 'foreign-keys'
  | 'one-list'
  | 'computed-import'
  | 'default-export'
  | 'chamber-name'
  | 'inline-text'
  | 'clock'
  | 'index-size'
  | 'silent-disable';

export interface Conventions {
  /** Feature → the features that it may use. */
  readonly edges: Readonly<Record<string, readonly string[]>>;
  /** Words that would tie the code to one chamber, in lower case. */
  readonly chamberNames: readonly string[];
  /** File → chamber names that mean something else there. */
  readonly namesakes?: Readonly<Record<string, readonly string[]>>;
}

const MAY_USE: Readonly<Record<Room['layer'], readonly Room['layer'][]>> = {
  lib: ['lib'],
  platform: ['platform', 'lib'],
  features: ['features', 'platform', 'lib'],
  app: ['app', 'features', 'platform', 'lib'],
  entry: ['entry', 'app', 'features', 'platform', 'lib'],
};

const NOT_FOR_PAGES = ['database', 'jobs', 'mail', 'letters', 'audit'].map((room) => `src/platform/${room}/`);

/**
 * Checks who imports whom, and what stands in the files, against ARCHITECTURE.md.
 * @param files all text files below `src/`, path from the root of the tree → content
 */
export function checkBoundaries(files: ReadonlyMap<string, string>, conventions: Conventions): Violation[] {
  const sources = [...files].filter(([file]) => /^src\/.*\.tsx?$/.test(file));
  if (sources.length === 0) {
    return [
      { file: 'src', rule: 'nothing-seen', message: 'No source file was seen: the check itself is broken.' },
    ];
  }
  const violations: Violation[] = [
    ...checkContents(files, conventions),
    ...checkForeignKeys(files, conventions),
  ];
  const used = new Map<string, Set<string>>();
  for (const [file, source] of sources) {
    const room = roomOf(file);
    if (room === null) {
      violations.push({
        file,
        rule: 'unknown-room',
        message: 'Belongs to lib, platform, features, app or cli.',
      });
      continue;
    }
    for (const imported of importsOf(file, source)) {
      for (const [rule, message] of judge(file, room, imported, conventions))
        violations.push({ file, rule, message });
      const target = imported.path === null ? null : roomOf(imported.path);
      if (room.feature && target?.feature && room.feature !== target.feature && !room.test) {
        used.set(room.feature, (used.get(room.feature) ?? new Set()).add(target.feature));
      }
    }
  }
  violations.push(...findCircles(used, 'src'));
  const table = new Map(Object.entries(conventions.edges).map(([from, to]) => [from, new Set(to)]));
  violations.push(...findCircles(table, 'test/boundaries/feature-edges.ts'));
  violations.push(...unlistedFeatures(files));
  return violations;
}

function* judge(
  file: string,
  room: Room,
  imported: Import,
  conventions: Conventions,
): Generator<[Rule, string]> {
  const { path, specifier } = imported;
  if (specifier === null) {
    yield ['computed-import', 'Write the path of an import out, so that this check can read it.'];
    return;
  }
  if (room.rules && path === null)
    yield ['pure-rules', `Rules import only lib and other rules, not ${specifier}.`];
  if (path === null) return;
  if (!path.startsWith('src/')) {
    if (!(room.test && path.startsWith('test/')))
      yield ['outside-src', `${path} is not part of the program.`];
    return;
  }
  const target = roomOf(path);
  if (target === null) return;
  if (!MAY_USE[room.layer].includes(target.layer)) {
    yield [
      'layers',
      `${room.layer} may use ${MAY_USE[room.layer].join(', ')}, not ${target.layer} (${path}).`,
    ];
    return;
  }
  yield* judgeFeatures(file, room, imported, path, target, conventions);
  if (room.rules && target.layer !== 'lib' && !target.rules) {
    yield ['pure-rules', `Rules import only lib and other rules, not ${path}.`];
  }
  if (room.page && (target.queries || NOT_FOR_PAGES.some((place) => path.startsWith(place)))) {
    yield ['pages', `Pages get what they show as a parameter; they do not import ${path}.`];
  }
  if (target.queries && imported.reExport && !imported.typeOnly) {
    yield ['queries', `Queries stay inside their feature: export a use case instead of ${path}.`];
  }
}

function* judgeFeatures(
  file: string,
  room: Room,
  imported: Import,
  path: string,
  target: Room,
  conventions: Conventions,
): Generator<[Rule, string]> {
  if (target.feature === null) return;
  const name = camelCase(target.feature);
  const maker = `create${name.charAt(0).toUpperCase()}${name.slice(1)}Feature`;
  const objects = [name, `${name}Feature`, maker, 'feature', '*'];
  if (room.feature === null && file !== 'src/app/features.ts' && !room.test) {
    if (
      path === target.index &&
      !imported.typeOnly &&
      imported.names.some((taken) => objects.includes(taken))
    ) {
      yield ['one-list', `Only src/app/features.ts lists features; take ${target.feature} from there.`];
    }
  }
  if (room.feature === target.feature) return;
  const sharedRules = room.rules && target.rules;
  const fixtures = room.test && path.endsWith('/fixtures.ts');
  if (path !== target.index && !sharedRules && !fixtures) {
    yield ['index-only', `Use ${target.feature} through ${target.index}, not ${path}.`];
  }
  if (room.feature === null || room.test) return;
  if (!(conventions.edges[room.feature] ?? []).includes(target.feature)) {
    yield ['edges', `${room.feature} → ${target.feature} is not in test/boundaries/feature-edges.ts.`];
  }
}

function unlistedFeatures(files: ReadonlyMap<string, string>): Violation[] {
  const list = files.get('src/app/features.ts');
  if (list === undefined) return [];
  const listed = new Set(importsOf('src/app/features.ts', list).map((imported) => imported.path));
  return [...files.keys()]
    .filter((file) => /^src\/features\/[^/]+\/index\.ts$/.test(file) && !listed.has(file))
    .map((file) => ({ file, rule: 'one-list', message: 'This feature is missing in src/app/features.ts.' }));
}

function findCircles(edges: ReadonlyMap<string, ReadonlySet<string>>, file: string): Violation[] {
  const done = new Set<string>();
  const circles: Violation[] = [];
  const visit = (feature: string, way: readonly string[]): void => {
    const at = way.indexOf(feature);
    if (at >= 0) {
      const circle = [...way.slice(at), feature].join(' → ');
      circles.push({ file, rule: 'circle', message: `Features may not form a circle: ${circle}.` });
      return;
    }
    if (done.has(feature)) return;
    for (const next of edges.get(feature) ?? []) visit(next, [...way, feature]);
    done.add(feature);
  };
  for (const feature of edges.keys()) visit(feature, []);
  return circles;
}

function camelCase(folder: string): string {
  return folder.replace(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());
}
