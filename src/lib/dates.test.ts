import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  berlinDate,
  endOfBerlinDay,
  formatDate,
  formatDateTime,
  formatDateTimeWithSeconds,
  isIsoDate,
  startOfBerlinDay,
} from './dates.ts';

const instant = fc.date({
  min: new Date('1980-01-02T00:00:00Z'),
  max: new Date('2099-12-30T00:00:00Z'),
  noInvalidDate: true,
});
const day = instant.map(berlinDate);

test.each(['2026-11-21', '2024-02-29', '2000-02-29', '1999-12-31', '9999-12-31', '1000-01-01'])(
  '%s is a day',
  (text) => {
    expect(isIsoDate(text)).toBe(true);
  },
);

test.each([
  '',
  '2026-02-29',
  '1900-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-01-00',
  '21.11.2026',
  '2026-1-1',
  '2026-11-21 ',
  '2026-11-21T00:00',
  '0000-01-01',
  '0999-01-01',
  '12026-01-01',
  '２０２６-11-21',
  '2026-11-21\n',
])('%j is no day', (text) => {
  expect(isIsoDate(text)).toBe(false);
});

describe('the day in Germany', () => {
  test.each([
    ['2026-11-21T22:59:59.999Z', '2026-11-21'],
    ['2026-11-21T23:00:00.000Z', '2026-11-22'],
    ['2026-07-01T21:59:59.999Z', '2026-07-01'],
    ['2026-07-01T22:00:00.000Z', '2026-07-02'],
    ['2026-12-31T23:30:00.000Z', '2027-01-01'],
  ])('at %s it is %s', (at, date) => {
    expect(berlinDate(new Date(at))).toBe(date);
  });

  test.each([
    ['2026-11-21', '2026-11-21T22:59:59.999Z'],
    ['2026-07-01', '2026-07-01T21:59:59.999Z'],
    ['2026-03-28', '2026-03-28T22:59:59.999Z'],
    ['2026-03-29', '2026-03-29T21:59:59.999Z'],
    ['2026-10-24', '2026-10-24T21:59:59.999Z'],
    ['2026-10-25', '2026-10-25T22:59:59.999Z'],
    ['2026-12-31', '2026-12-31T22:59:59.999Z'],
  ])('%s ends at %s', (date, at) => {
    expect(endOfBerlinDay(date).toISOString()).toBe(at);
  });

  test('a day ends on itself, and a millisecond later it is the next', () => {
    fc.assert(
      fc.property(day, (date) => {
        const end = endOfBerlinDay(date);
        expect(berlinDate(end)).toBe(date);
        expect(berlinDate(new Date(end.getTime() + 1))).toBe(addDays(date, 1));
      }),
    );
  });
});

describe('moving a day', () => {
  test.each([
    ['2026-11-21', 30, '2026-12-21'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('%s and %i days: %s', (date, days, moved) => {
    expect(addDays(date, days)).toBe(moved);
  });

  test('there and back is the same day, and forward is later', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 20_000 }), (date, days) => {
        const later = addDays(date, days);
        expect(addDays(later, -days)).toBe(date);
        expect(later > date && isIsoDate(later)).toBe(true);
      }),
    );
  });
});

describe('as people read it', () => {
  test.each([
    ['2026-11-21', '21. November 2026', '21 November 2026'],
    ['2024-03-01', '1. März 2024', '1 March 2024'],
    [new Date('2026-12-31T23:00:00Z'), '1. Januar 2027', '1 January 2027'],
  ])('%s is written %s, in English %s', (when, german, english) => {
    expect(formatDate(when, 'de')).toBe(german);
    expect(formatDate(when, 'en')).toBe(english);
  });

  test('an instant is written in German time, winter and summer', () => {
    const winter = new Date('2026-11-21T21:09:59Z');
    const second = new Date('2024-01-12T06:23:17.900Z');
    expect(formatDateTime(winter, 'de')).toBe('21.11.2026, 22:09 Uhr');
    expect(formatDateTime(winter, 'en')).toBe('21 November 2026, 22:09');
    expect(formatDateTime(new Date('2026-07-01T22:05:00Z'), 'de')).toBe('02.07.2026, 00:05 Uhr');
    expect(formatDateTimeWithSeconds(second, 'de')).toBe('12.01.2024, 07:23:17');
    expect(formatDateTimeWithSeconds(second, 'en')).toBe('12 January 2024, 07:23:17');
  });

  test('all forms name the same day', () => {
    fc.assert(
      fc.property(instant, (when) => {
        const [year, month, date] = berlinDate(when).split('-');
        expect(formatDateTime(when, 'de')).toMatch(`${date}.${month}.${year}, `);
        expect(formatDateTime(when, 'en')).toContain(`${formatDate(when, 'en')}, `);
        expect(formatDateTimeWithSeconds(when, 'de').slice(0, 17)).toBe(
          formatDateTime(when, 'de').slice(0, 17),
        );
        expect(formatDate(when, 'de')).toBe(formatDate(berlinDate(when), 'de'));
      }),
    );
  });
});

test.each([
  ['2026-01-31T10:00:00Z', 1, '2026-02-28T10:00:00.000Z'],
  ['2024-02-29T10:00:00Z', -12, '2023-02-28T10:00:00.000Z'],
  ['2026-11-26T10:00:00Z', -48, '2022-11-26T10:00:00.000Z'],
])('%s moved by %i months is %s', (from, months, to) => {
  expect(addMonths(new Date(from), months).toISOString()).toBe(to);
});

test.each([
  ['2026-03-29', '2026-03-28T23:00:00.000Z'],
  ['2026-07-01', '2026-06-30T22:00:00.000Z'],
])('%s begins in Germany at %s', (date, begins) => {
  expect(startOfBerlinDay(date).toISOString()).toBe(begins);
});
