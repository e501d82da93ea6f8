import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../platform/config/config.ts';
import { listChambers } from './chambers.ts';
import { configuredChambers } from './open-house.ts';

let dir: string;
const [shipped = ''] = listChambers('chambers');

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'chambers-'));
  cpSync(join('chambers', shipped), join(dir, 'musterland'), { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

const load = (env: Record<string, string> = {}) =>
  configuredChambers(readConfig({ DEMO: '1', CHAMBERS_DIR: dir, ...env }));

function change(file: 'chamber.yaml' | 'texts.yaml', edit: (text: string) => string): void {
  const path = join(dir, 'musterland', file);
  const before = readFileSync(path, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error('the edit changed nothing');
  writeFileSync(path, after);
}

/** What the copied chamber replaces of sentences, to its end. */
const ownSentences = /^sentences:[^]*$/m;

describe('the profile of a chamber', () => {
  it('is read with defaults for what it leaves open', () => {
    const [chamber] = load();
    expect(chamber).toMatchObject({ slug: 'musterland', origin: 'http://musterland.localhost:3000' });
  });

  it('leads to its own hosts first', () => {
    change('chamber.yaml', (text) => `hosts: [portal.hwk-musterland.example, alt.example]\n${text}`);
    expect(load()[0]).toMatchObject({
      origin: 'https://portal.hwk-musterland.example',
      hosts: ['portal.hwk-musterland.example', 'alt.example'],
    });
  });

  it.each([
    [
      'an unknown key',
      'chamber.yaml',
      (text: string) => text.replace('maxBetriebe:', 'maxBetriebee:'),
      /chamber\.yaml:\d+: freischaltung: .*maxBetriebee/,
    ],
    [
      'a value not allowed',
      'chamber.yaml',
      (text: string) => text.replace(/method: \S+/, 'method: brieftaube'),
      /chamber\.yaml:\d+: freischaltung\.method: .*pin.*registered-email/,
    ],
    [
      'an unknown sentence',
      'texts.yaml',
      (text: string) => text.replace(ownSentences, 'sentences: { start: { home.titel: Hallo } }'),
      /texts\.yaml:\d+: sentences\.start: .*home\.titel/,
    ],
    [
      'a value the sentence does not have',
      'texts.yaml',
      (text: string) =>
        text.replace(ownSentences, "sentences: { start: { home.title: { de: 'Hallo {name}', en: Hello } } }"),
      /texts\.yaml:\d+: sentences\.start\.home\.title\.de: erlaubte Platzhalter/,
    ],
    [
      'a missing word',
      'texts.yaml',
      (text: string) => text.replace(/ {2}portal:.*\n/, ''),
      /texts\.yaml:\d+: terms\.portal/,
    ],
  ] as const)(
    'is refused for %s, with file, line, key and what is allowed',
    (_what, file, edit, sentence) => {
      change(file, edit);
      expect(() => load()).toThrow(sentence);
    },
  );

  it('may replace a sentence', () => {
    change('texts.yaml', (text) =>
      text.replace(
        ownSentences,
        "sentences: { start: { home.title: { de: 'Moin {term:portal.im}', en: Hello } } }",
      ),
    );
    expect(load()[0]?.wording.sentences).toEqual({
      start: { 'home.title': { de: 'Moin {term:portal.im}', en: 'Hello' } },
    });
  });

  it.each([
    [
      'partOfBescheidnummer: { from: 9, to: 3 }',
      /chamber\.yaml:\d+: betriebe\.partOfBescheidnummer.*from.*to/,
    ],
    ['kinds: [betrieb, betrieb]', /chamber\.yaml:\d+: freischaltung\.kinds.*nur einmal/],
  ])('is refused for %s', (setting, sentence) => {
    change('chamber.yaml', (text) => {
      const [key = ''] = setting.split(':');
      const section = key === 'kinds' ? 'freischaltung' : 'betriebe';
      const without = text.replace(new RegExp(`^ {2}${key}:.*\\n`, 'm'), '');
      return without.replace(new RegExp(`^${section}:\\n`, 'm'), `${section}:\n  ${setting}\n`);
    });
    expect(() => load()).toThrow(sentence);
  });

  it('is looked for where the configuration says', () => {
    expect(() => load({ CHAMBERS_DIR: join(dir, 'nichts') })).toThrow('gibt es nicht');
  });
});

describe('the chambers of one portal', () => {
  beforeEach(() => cpSync(join('chambers', shipped), join(dir, 'neuland'), { recursive: true }));

  it('may not share a host of their profiles', () => {
    for (const name of ['musterland', 'neuland']) {
      const path = join(dir, name, 'chamber.yaml');
      writeFileSync(path, `hosts: [${name}.example, portal.example]\n${readFileSync(path, 'utf8')}`);
    }
    expect(() => load()).toThrow(/«musterland» und «neuland».*portal\.example/);
  });

  it('may not share an address without {chamber}', () => {
    expect(() => load({ PUBLIC_URL: 'https://portal.example' })).toThrow(
      /«musterland» und «neuland».*portal\.example.*\{chamber\}/,
    );
    expect(load({ PUBLIC_URL: 'https://{chamber}.portal.example' })).toHaveLength(2);
  });
});
