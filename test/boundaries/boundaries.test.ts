import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkBoundaries, type Rule } from './check-boundaries.ts';
import { featureEdges } from './feature-edges.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Names and places of the five chambers beside the folder names in `chambers/`. */
const PLACES = [
  'köln',
  'kölner',
  'koelner',
  'trierer',
  'dortmunder',
  'unterfränkisch',
  'unterfränkische',
  'unterfränkischen',
  'würzburg',
  'wuerzburg',
  'ostwestfalen',
  'bielefeld',
];
const SLUGS = ['unterfranken', 'trier', 'koeln', 'owl', 'dortmund'];
/** `.koeln` is a top-level domain that mail addresses may end in; towns are what people take for passwords. */
const NAMESAKES = {
  'src/lib/email-domains.ts': ['koeln'],
  'src/lib/email-address.test.ts': ['koeln'],
  'src/lib/common-passwords-german.ts': [...SLUGS, ...PLACES],
  'src/lib/suggest-email-domain.test.ts': ['koeln'],
};

function textFilesOf(folder: string): Map<string, string> {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter(
      (entry) => entry.isFile() && /\.(?:[cm]?[jt]sx?|json|css|md|sql|typ|ya?ml|txt|csv)$/.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(root, path), readFileSync(path, 'utf8')]));
}

test('the tree keeps to ARCHITECTURE.md', () => {
  const chamberNames = [...SLUGS, ...PLACES];
  const conventions = { edges: featureEdges, chamberNames, namesakes: NAMESAKES };
  const violations = checkBoundaries(textFilesOf('src'), conventions);
  expect(violations.map(({ file, rule, message }) => `${file} [${rule}] ${message}`)).toEqual([]);
});

describe('the check itself finds', () => {
  const kept: Readonly<Record<string, string>> = {
    'src/app/features.ts':
      "import { orders } from '../features/orders/index.ts';\nimport { goods } from '../features/goods/index.ts';",
    'src/features/orders/index.ts': "export { orders } from './feature.ts';",
    'src/features/orders/place-order.ts': "import { findGood, type Good } from '../goods/index.ts';",
    'src/features/goods/index.ts': "export type { GoodRow } from './queries.ts';",
    'src/platform/mail/migrations.ts': 'create table mails (id uuid)',
    'src/features/goods/migrations.ts': 'create table goods (m uuid references mails)',
    'src/features/orders/migrations.ts': 'create table orders (g uuid references goods (id))',
    'src/features/goods/rules.ts': "import { done } from '../../lib/result.ts';",
    'src/features/goods/pages/good.tsx': "import { Page } from '../../../platform/ui/page.tsx';",
  };
  const conventions = { edges: { orders: ['goods'] }, chamberNames: ['trier', 'köln'] };

  function rulesBroken(planted: Readonly<Record<string, string>>, edges = conventions.edges): Rule[] {
    const files = new Map(Object.entries({ ...kept, ...planted }));
    return checkBoundaries(files, { ...conventions, edges }).map((violation) => violation.rule);
  }

  test('nothing in a tree that keeps the rules', () => {
    expect(rulesBroken({})).toEqual([]);
  });

  test('that it saw no files', () => {
    expect(checkBoundaries(new Map(), conventions).map(({ rule }) => rule)).toEqual(['nothing-seen']);
    expect(checkBoundaries(new Map([['test/a.ts', '']]), conventions).map(({ rule }) => rule)).toEqual([
      'nothing-seen',
    ]);
  });

  const planted: readonly (readonly [what: string, file: string, source: string, rule: Rule])[] = [
    [
      'a feature made beside the list',
      'src/app/x.ts',
      "import { createGoodsFeature } from '../features/goods/index.ts';",
      'one-list',
    ],
    [
      'SQL beside the queries',
      'src/features/goods/find.ts',
      'await sql`select 1`.execute(tx.kysely);',
      'sql',
    ],
    [
      'a built query beside the queries',
      'src/features/goods/find.ts',
      "db.kysely.selectFrom('goods')",
      'sql',
    ],
    [
      'a foreign key against the edges',
      'src/features/goods/migrations.ts',
      'create table goods (o uuid references orders on delete cascade)',
      'foreign-keys',
    ],
    [
      'a foreign key from the platform',
      'src/platform/mail/migrations.ts',
      'create table m (o uuid references orders)',
      'foreign-keys',
    ],
    [
      'a sentence in a page',
      'src/features/goods/pages/x.tsx',
      'const a = <p class="x">Guten Tag</p>;',
      'inline-text',
    ],
    ['a room that the house does not have', 'src/utils/x.ts', '', 'unknown-room'],
    ['a file beside the features', 'src/features/x.ts', '', 'unknown-room'],
    ['lib using platform', 'src/lib/x.ts', "import { a } from '../platform/ui/a.ts';", 'layers'],
    [
      'platform using a feature',
      'src/platform/ui/x.ts',
      "import { a } from '../../features/goods/index.ts';",
      'layers',
    ],
    [
      'platform using a type of a feature',
      'src/platform/ui/x.ts',
      "import type { A } from '../../features/goods/index.ts';",
      'layers',
    ],
    ['a feature using app', 'src/features/goods/x.ts', "import { a } from '../../app/a.ts';", 'layers'],
    ['a test using app', 'src/features/goods/x.test.ts', "import { a } from '../../app/a.ts';", 'layers'],
    ['app using cli', 'src/app/x.ts', "import { a } from '../cli/a.ts';", 'layers'],
    ['a bare import', 'src/lib/x.ts', "import '../platform/ui/a.ts';", 'layers'],
    ['a dynamic import', 'src/lib/x.ts', "const a = await import('../platform/ui/a.ts');", 'layers'],
    ['an imported type expression', 'src/lib/x.ts', "type A = import('../platform/ui/a.ts').A;", 'layers'],
    [
      'an import over several lines',
      'src/lib/x.ts',
      "import {\n  type A,\n  b,\n} from '../platform/ui/a.ts';",
      'layers',
    ],
    ['a re-export of everything', 'src/lib/x.ts', "export * from '../platform/ui/a.ts';", 'layers'],
    ['a chamber imported', 'src/app/x.ts', "import a from '../../chambers/a/texts.yaml';", 'outside-src'],
    ['a test helper in the program', 'src/app/x.ts', "import { a } from '../../test/a.ts';", 'outside-src'],
    [
      'the inside of another feature',
      'src/features/orders/x.ts',
      "import { a } from '../goods/find.ts';",
      'index-only',
    ],
    [
      'the inside of a feature used by app',
      'src/app/x.ts',
      "import { a } from '../features/goods/find.ts';",
      'index-only',
    ],
    [
      'an edge that the table lacks',
      'src/features/goods/x.ts',
      "import type { A } from '../orders/index.ts';",
      'edges',
    ],
    ['a circle', 'src/features/goods/x.ts', "import type { A } from '../orders/index.ts';", 'circle'],
    [
      'rules with a database',
      'src/features/goods/rules.ts',
      "import type { Tx } from '../../platform/database/handles.ts';",
      'pure-rules',
    ],
    ['rules with a package', 'src/features/goods/pin-rules.ts', "import { z } from 'zod';", 'pure-rules'],
    [
      'rules with texts',
      'src/features/goods/rules.ts',
      "import { texts } from './texts.de.ts';",
      'pure-rules',
    ],
    [
      'a page with queries',
      'src/features/goods/pages/x.tsx',
      "import { find } from '../queries.ts';",
      'pages',
    ],
    [
      'a page with a type of queries',
      'src/features/goods/pages/x.tsx',
      "import type { Row } from '../queries.ts';",
      'pages',
    ],
    [
      'a page with the database',
      'src/features/goods/pages/x.tsx',
      "import type { Tx } from '../../../platform/database/handles.ts';",
      'pages',
    ],
    [
      'queries handed on',
      'src/features/goods/find.ts',
      "export { find, type Row } from './queries.ts';",
      'queries',
    ],
    [
      'a second list of features',
      'src/app/x.ts',
      "import { goods } from '../features/goods/index.ts';",
      'one-list',
    ],
    ['a feature that is not listed', 'src/features/extra/index.ts', '', 'one-list'],
    ['an import that cannot be read', 'src/app/x.ts', 'const a = await import(name);', 'computed-import'],
    ['a default export', 'src/lib/x.ts', 'export default function x() {}', 'default-export'],
    ['a default export by alias', 'src/lib/x.ts', 'export { x as default };', 'default-export'],
    ['a chamber in an identifier', 'src/lib/x.ts', 'const trierRule = 1;', 'chamber-name'],
    ['a chamber in a constant', 'src/lib/x.ts', 'const IN_TRIER = 1;', 'chamber-name'],
    [
      'a chamber in a text',
      'src/features/goods/texts.de.ts',
      "const a = 'Willkommen in Köln';",
      'chamber-name',
    ],
    ['a chamber in a style sheet', 'src/platform/ui/x.css', '.header-Trier {}', 'chamber-name'],
    ['the clock', 'src/features/goods/x.ts', 'const now = new Date();', 'clock'],
    ['the clock in milliseconds', 'src/lib/x.ts', 'const now = Date.now();', 'clock'],
    ['an index of 41 lines', 'src/features/goods/index.ts', 'export {};\n'.repeat(41), 'index-size'],
    [
      'a check switched off without a reason',
      'src/lib/x.ts',
      '// oxlint-disable-next-line no-console',
      'silent-disable',
    ],
  ];
  test.each(planted)('%s', (_what, file, source, rule) => {
    expect(rulesBroken({ [file]: source })).toContain(rule);
  });

  test('a circle in the table, even when no import uses it', () => {
    expect(rulesBroken({}, { orders: ['goods'], goods: ['orders'] } as typeof conventions.edges)).toEqual([
      'circle',
    ]);
  });
});

describe('the check lets pass', () => {
  const fine: readonly (readonly [what: string, file: string, source: string])[] = [
    ['a reason beside unformatted lines', 'src/lib/x.ts', '// biome-ignore format: a table'],
    [
      'a word from the texts',
      'src/features/a/pages/x.tsx',
      'const a = <p>{t("hello")}</p>; const b = f<Of>(1);',
    ],
    [
      'a test with the fixtures of another feature',
      'src/features/a/x.test.ts',
      "import { b } from '../b/fixtures.ts';",
    ],
    ['a test with a helper', 'src/features/a/x.test.ts', "import { b } from '../../../test/database.ts';"],
    [
      'an import that stands in a comment',
      'src/lib/x.ts',
      "// import { a } from '../app/a.ts';\n/** import('./a.ts') */",
    ],
    ['a word that holds a chamber’s name', 'src/lib/x.ts', 'const retrieved = 1; const patriert = 2;'],
    ['a given time', 'src/features/a/x.ts', 'const later = new Date(now.getTime() + 1);'],
    ['an index of 40 lines', 'src/features/a/index.ts', 'export {};\n'.repeat(40)],
    [
      'a reason beside a switched-off check',
      'src/lib/x.ts',
      '// oxlint-disable-next-line no-console -- the CLI prints',
    ],
  ];
  test.each(fine)('%s', (_what, file, source) => {
    expect(checkBoundaries(new Map([[file, source]]), { edges: {}, chamberNames: ['trier'] })).toEqual([]);
  });
});
