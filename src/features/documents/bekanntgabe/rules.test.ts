import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUnbroken, type SealedLine, sealOf } from './log-chain.ts';
import {
  bekanntgabeEvents,
  bekanntgabeStates,
  type BekanntgabeRule,
  deemedOn,
  isProvided,
  lastDayToRetrieve,
  ruleOn,
  stepOf,
} from './rules.ts';

const rule = (change: Partial<BekanntgabeRule>): BekanntgabeRule => ({
  from: '2025-01-01',
  way: 'retrieval',
  days: 1,
  retrieveWithin: 10,
  freeDay: 'moves',
  law: 'Gesetz',
  ...change,
});

describe('the rule in force', () => {
  test('is the newest that has begun', () => {
    const rules = [rule({ from: '2025-01-01', days: 4 }), rule({ from: '2020-01-01', days: 3 })];
    expect(ruleOn(rules, '2024-12-31')?.days).toBe(3);
    expect(ruleOn(rules, '2025-01-01')?.days).toBe(4);
    expect(ruleOn(rules, '2019-12-31')).toBeUndefined();
  });
});

describe('the day of service', () => {
  const notice = rule({ way: 'notice', days: 3 });

  test.each([
    ['on the day after it was got', rule({}), { retrievedOn: '2026-11-23' }, '2026-11-24'],
    ['on no Saturday', rule({}), { retrievedOn: '2026-11-27' }, '2026-11-30'],
    [
      'on that Saturday where the profile lets it stay',
      rule({ freeDay: 'stays' }),
      { retrievedOn: '2026-11-27' },
      '2026-11-28',
    ],
    ['never while nobody has got it', rule({}), { notifiedOn: '2026-11-20' }, undefined],
    ['three days after the notice', notice, { notifiedOn: '2026-11-23' }, '2026-11-26'],
    [
      'three days after the notice, though got before',
      notice,
      { notifiedOn: '2026-11-23', retrievedOn: '2026-11-23' },
      '2026-11-26',
    ],
    ['when it was got, where no notice can be proven', notice, { retrievedOn: '2026-11-23' }, '2026-11-23'],
    ['four days after it was provided', rule({ way: 'provision', days: 4 }), {}, '2026-11-24'],
  ] as const)('%s', (_, by, days, expected) => {
    expect(deemedOn(by, { providedOn: '2026-11-20', ...days }, 'NW')).toBe(expected);
  });

  test('waits for getting it ten days, and not over a weekend or a holiday', () => {
    expect(lastDayToRetrieve(rule({}), '2026-11-16', 'NW')).toBe('2026-11-26');
    expect(lastDayToRetrieve(rule({}), '2026-11-18', 'NW')).toBe('2026-11-30');
    expect(lastDayToRetrieve(rule({}), '2026-12-15', 'NW')).toBe('2026-12-28');
    expect(lastDayToRetrieve(notice, '2026-11-16', 'NW')).toBeUndefined();
  });
});

describe('the states of a formal document', () => {
  test('end in one way: served by the portal or by post, never both', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bekanntgabeEvents), { maxLength: 30 }), (events) => {
        let state: (typeof bekanntgabeStates)[number] = 'provided';
        const happened: string[] = [];
        for (const event of events) {
          // whoever lets it happen looks whether the notice is noted already
          if (event === 'notified' && happened.includes(event)) continue;
          const next = stepOf(state, event);
          if (!next.ok) continue;
          happened.push(event);
          state = next.value;
        }
        const count = (event: string) => happened.filter((one) => one === event).length;
        // nothing but a reminder happens twice
        for (const event of ['notified', 'retrieved', 'deemed', 'lapsed', 'posted'])
          expect(count(event)).toBeLessThanOrEqual(1);
        if (count('lapsed') === 1) expect(count('retrieved') + count('deemed')).toBe(0);
        if (count('posted') === 1) expect(count('lapsed')).toBe(1);
        if (state === 'lapsed') expect(isProvided(state)).toBe(false);
      }),
    );
  });

  test('can all be reached', () => {
    const reached = new Set(bekanntgabeStates.slice(0, 1));
    for (const state of reached)
      for (const event of bekanntgabeEvents) {
        const next = stepOf(state, event);
        if (next.ok) reached.add(next.value);
      }
    expect(reached).toEqual(new Set(bekanntgabeStates));
  });
});

describe('a log', () => {
  const id = '019aa000-0000-7000-8000-000000000041';
  const logs = fc
    .array(
      fc.record({
        at: fc.date({ noInvalidDate: true }),
        event: fc.constantFrom(...bekanntgabeEvents),
        facts: fc.dictionary(fc.constantFrom('account', 'reason'), fc.string()),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((lines) => {
      const sealed: SealedLine[] = [];
      for (const one of lines) {
        const line = { ...one, number: sealed.length + 1 };
        sealed.push({ ...line, hash: sealOf(id, sealed.at(-1)?.hash, line) });
      }
      return sealed;
    });

  test('is whole as it was written, and not once a line is changed, left out or put elsewhere', () => {
    fc.assert(
      fc.property(logs, fc.nat(), (log, pick) => {
        const at = pick % log.length;
        expect(isUnbroken(id, log)).toBe(true);
        const changed = log.map((line, index) =>
          index === at ? { ...line, at: new Date(line.at.getTime() + 1) } : line,
        );
        expect(isUnbroken(id, changed)).toBe(false);
        if (at < log.length - 1) expect(isUnbroken(id, log.toSpliced(at, 1))).toBe(false);
        expect(isUnbroken('019aa000-0000-7000-8000-000000000042', log)).toBe(false);
      }),
    );
  });
});
