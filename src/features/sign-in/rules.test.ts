import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownPath, passwordReadings } from './rules.ts';

const portal = 'https://portal.hwk-musterland.example';

describe('where signing in leads', () => {
  test.each([
    ['/profil', '/profil'],
    ['/antraege/12?seite=2', '/antraege/12?seite=2'],
    ['/hilfe?frage=wo ist meine Nummer', '/hilfe?frage=wo%20ist%20meine%20Nummer'],
    ['/mein-betrieb/zugänge', '/mein-betrieb/zug%C3%A4nge'],
    ['/', '/'],
  ])('to a page of the portal: %s', (typed, path) => {
    expect(ownPath(typed)).toBe(path);
  });

  test.each([
    undefined,
    '',
    'profil',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/profil\\..\\evil',
    '/.//evil.example',
    '/profil/..//evil.example',
    'https://evil.example/profil',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/\n/evil.example',
    '/profil\r\nset-cookie: session=x',
    ' /profil',
    `/${'a'.repeat(2001)}`,
    '/\ud800',
  ])('nowhere else: %j', (typed) => {
    expect(ownPath(typed)).toBeNull();
  });

  test.each([
    '/anmelden',
    '/anmelden?weiter=/profil',
    '/abmelden',
    '/passwort-vergessen',
    '/passwort-neu?token=x',
  ])('not in a circle: %s', (typed) => {
    expect(ownPath(typed)).toBeNull();
  });

  test('never leaves the portal, whatever stands in the link', () => {
    const pieces = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      ':',
      '@',
      '%2f',
      '%5c',
      '\t',
      '\n',
      '\0',
      '?',
      '#',
      'evil.example',
      'https:',
    );
    const links = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }).map((text) => `/${text}`),
      fc.array(fc.oneof(pieces, fc.string())).map((parts) => `/${parts.join('')}`),
      fc.webUrl({ withQueryParameters: true, withFragments: true }).map((url) => `/${url}`),
    );
    fc.assert(
      fc.property(links, (link) => {
        const path = ownPath(link);
        if (path === null) return;
        const url = new URL(path, portal);
        expect(url.origin).toBe(portal);
        expect(path).toMatch(/^\/(?!\/)[\x21-\x7e]*$/);
        expect(ownPath(path)).toBe(path);
      }),
      { numRuns: 500 },
    );
  });

  test('reaches every ordinary page with every query', () => {
    const segments = fc.array(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { minLength: 1, maxLength: 4 });
    const queries = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ unit: 'grapheme' }), {
      maxKeys: 3,
    });
    fc.assert(
      fc.property(segments, queries, (parts, values) => {
        const query = new URLSearchParams(values).toString();
        const link = `/mein-betrieb/${parts.join('/')}${query ? `?${query}` : ''}`;
        expect(ownPath(link)).toBe(new URL(link, portal).href.slice(portal.length));
      }),
    );
  });
});

describe('what a typed password may mean', () => {
  test('a password of one’s own is compared exactly, then without the blanks around it', () => {
    expect(passwordReadings('Leiter im Regen', 'own')).toEqual(['Leiter im Regen']);
    expect(passwordReadings(' Leiter im Regen\u00a0\n', 'own')).toEqual([
      ' Leiter im Regen\u00a0\n',
      'Leiter im Regen',
    ]);
  });

  test('a provisional one is read like a code', () => {
    expect(passwordReadings('k7qm2 xd4rp–9tvho', 'provisional')[0]).toBe('K7QM2XD4RP9TVH0');
    expect(passwordReadings('k7qm2-xd4rp-9tvhl ', 'provisional')[0]).toBe('K7QM2XD4RP9TVH1');
  });

  test('costs at most two tries, and as many for every kind of account', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const own = passwordReadings(typed, 'own');
        expect(own.length).toBeLessThanOrEqual(2);
        expect(passwordReadings(typed, 'provisional')).toHaveLength(own.length);
      }),
    );
  });
});
