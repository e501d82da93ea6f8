import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const page = 'docs/asvs.md';
const states = new Set(['met', 'partly', 'open', 'operator', 'n/a']);

interface Requirement {
  readonly ids: string;
  readonly state: string;
  readonly how: string;
  readonly shownBy: string;
}

interface Evidence {
  readonly file: string;
  /** Titles of tests that must stand in the file. */
  readonly tests: readonly string[];
}

function requirementsIn(text: string): readonly Requirement[] {
  return text
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => {
      const [, ids = '', , state = '', how = '', shownBy = ''] = line.split('|').map((cell) => cell.trim());
      return { ids, state, how, shownBy };
    });
}

/** Files in backticks that look like paths, each with the quoted names of tests behind it. */
function evidenceIn(text: string): readonly Evidence[] {
  return [...text.matchAll(/`([\w./-]+\.(?:tsx?|md|json))`((?:,? "[^"\n]+")*)/g)].map(
    ([, file = '', names = '']) => ({
      file,
      tests: [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name),
    }),
  );
}

/** Where the title of a test or of a group stands: first in its call, or in the one that follows a table of cases. */
const title =
  /(?:\b(?:test|it|describe)(?:\.\w+)*|\))\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`]*)`)/g;

/** The titles of all tests and groups in a file, as they are written there. */
function titlesIn(source: string): ReadonlySet<string> {
  const titles = [...source.matchAll(title)].map(
    ([, single, double, template]) => single ?? double ?? template,
  );
  return new Set(titles.map((written) => (written ?? '').replace(/\\(.)/g, '$1')));
}

/** What a page claims that is not so. */
function falseClaims(text: string): readonly string[] {
  const requirements = requirementsIn(text);
  const doubled = requirements.map(({ ids }) => ids).filter((ids, at, all) => all.indexOf(ids) !== at);
  const files = evidenceIn(text).flatMap(({ file, tests }) => {
    if (!existsSync(file)) return [`${file} does not exist`];
    const titles = titlesIn(readFileSync(file, 'utf8'));
    return tests.filter((name) => !titles.has(name)).map((name) => `${file} has no test "${name}"`);
  });
  return [
    ...doubled.map((ids) => `${ids} stands twice`),
    ...requirements.flatMap(({ ids, state, how, shownBy }) => [
      ...(states.has(state) ? [] : [`${ids} has the unknown state «${state}»`]),
      ...(state === 'met' && evidenceIn(shownBy).length === 0 ? [`${ids} is shown by nothing`] : []),
      ...(state !== 'met' && how === '' ? [`${ids} is ${state} without a reason`] : []),
    ]),
    ...files,
  ];
}

test('what docs/asvs.md says is there is there', () => {
  const text = readFileSync(page, 'utf8');
  expect(requirementsIn(text).length).toBeGreaterThan(100);
  expect(falseClaims(text)).toEqual([]);
});

describe('the check finds', () => {
  const row = (id: string, rest: string) => `| ${id} | asks | ${rest} |`;

  test.each([
    ['a file that does not exist', row('1.1.1', 'met | so | `src/nowhere.test.ts` "x"'), 'does not exist'],
    [
      'a test that does not exist',
      row('1.1.1', 'met | so | `test/made-up-chamber.ts` "flies"'),
      'has no test',
    ],
    [
      'a part of a title',
      row('1.1.1', 'met | so | `test/asvs.test.ts` "what docs/asvs.md says is"'),
      'has no test',
    ],
    [
      'a comment',
      row('1.1.1', 'met | so | `test/asvs.test.ts` "What a page claims that is not so."'),
      'has no test',
    ],
    ['what is shown by nothing', row('1.1.1', 'met | so | '), 'shown by nothing'],
    ['a state that is none', row('1.1.1', 'done | so | `README.md`'), 'unknown state'],
    ['what is open without a reason', row('1.1.1', 'open |  | '), 'without a reason'],
    ['a row that stands twice', `${row('1.1.1', 'open | a | ')}\n${row('1.1.1', 'open | b | ')}`, 'twice'],
  ])('%s', (_what, text, finding) => {
    expect(falseClaims(text).join('\n')).toContain(finding);
  });

  test('nothing in what is so', () => {
    expect(falseClaims(row('1.1.1', 'met | so | `test/asvs.test.ts` "nothing in what is so"'))).toEqual([]);
  });
});
