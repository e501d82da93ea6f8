import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { deemedOn, lastDayToRetrieve, ruleOn } from '../src/features/documents/bekanntgabe/rules.ts';
import { documentSettings } from '../src/features/documents/settings.ts';

/** How formal documents are served in a chamber, read from its profile. */
function bekanntgabeOf(slug: string) {
  const profile = parse(readFileSync(`chambers/${slug}/chamber.yaml`, 'utf8')) as { documents: unknown };
  return documentSettings.schema.parse(profile.documents).bekanntgabe;
}

const byRetrieval = {
  // Monday, got on Tuesday: served on Wednesday
  'got next day': {
    providedOn: '2026-11-23',
    notifiedOn: '2026-11-23',
    retrievedOn: '2026-11-24',
    day: '2026-11-25',
  },
  // got on a Friday
  'got before a weekend': {
    providedOn: '2026-11-23',
    notifiedOn: '2026-11-23',
    retrievedOn: '2026-11-27',
    day: '2026-11-30',
  },
  // got on Christmas Eve, a Thursday: holidays and the weekend lie between
  'got before Christmas': {
    providedOn: '2026-12-21',
    notifiedOn: '2026-12-21',
    retrievedOn: '2026-12-24',
    day: '2026-12-28',
  },
  // got on the eve of All Saints 2027, a Monday here and not everywhere
  'got before All Saints': {
    providedOn: '2027-10-29',
    notifiedOn: '2027-10-29',
    retrievedOn: '2027-10-31',
    day: '2027-11-02',
  },
  'not got': { providedOn: '2026-11-23', notifiedOn: '2026-11-23', day: undefined },
} as const;

const byNotice = {
  'whether got or not': { providedOn: '2026-11-23', notifiedOn: '2026-11-23', day: '2026-11-26' },
  'got at once': {
    providedOn: '2026-11-23',
    notifiedOn: '2026-11-23',
    retrievedOn: '2026-11-23',
    day: '2026-11-26',
  },
  'notice after the provision': { providedOn: '2026-11-23', notifiedOn: '2026-11-24', day: '2026-11-27' },
  'over a weekend': { providedOn: '2026-11-26', notifiedOn: '2026-11-26', day: '2026-11-30' },
  // 3 January 2027 is a Sunday, Epiphany the Wednesday after
  'onto Epiphany': { providedOn: '2027-01-03', notifiedOn: '2027-01-03', day: '2027-01-07' },
  // Assumption 2028 is a Tuesday
  'onto Assumption': { providedOn: '2028-08-12', notifiedOn: '2028-08-12', day: '2028-08-16' },
  'without a proven notice': { providedOn: '2026-11-23', retrievedOn: '2026-11-25', day: '2026-11-25' },
} as const;

const until = { retrieval: '2026-12-03', notice: undefined, provision: undefined };

describe.each([
  ['unterfranken', 'BY', 'Art. 24 BayDiG', byNotice],
  ['trier', 'RP', '§ 1 LVwVfG in Verbindung mit § 41 Abs. 2a VwVfG', byRetrieval],
  ['koeln', 'NW', '§ 41 Abs. 2a VwVfG NRW', byRetrieval],
  ['dortmund', 'NW', '§ 41 Abs. 2a VwVfG NRW', byRetrieval],
  ['owl', 'NW', '§ 41 Abs. 2a VwVfG NRW', byRetrieval],
] as const)('in %s', (slug, land, law, cases) => {
  const settings = bekanntgabeOf(slug);

  test.each(Object.entries(cases))('a formal document, %s, is served on its day', (_, { day, ...days }) => {
    const rule = ruleOn(settings.rules, days.providedOn);
    expect([settings.land, rule?.law]).toEqual([land, law]);
    expect(rule && deemedOn(rule, days, settings.land)).toBe(day);
  });

  test('it can be got as long as the law says', () => {
    const rule = ruleOn(settings.rules, '2026-11-23')!;
    expect(lastDayToRetrieve(rule, '2026-11-23', settings.land)).toBe(until[rule.way]);
  });
});
