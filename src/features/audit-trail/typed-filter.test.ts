import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterAddress, readTypedFilter } from './typed-filter.ts';

const read = (query: string) => readTypedFilter(new URLSearchParams(query));

describe('what stands in the address', () => {
  test('is a period of whole days in Germany', () => {
    expect(read('von=25.11.2026&bis=26.11.2026').period).toEqual({
      from: new Date('2026-11-24T23:00:00Z'),
      before: new Date('2026-11-26T23:00:00Z'),
    });
  });

  test.each([
    ['von=gestern', { von: 'date' }],
    ['bis=31.11.2026', { bis: 'date' }],
    ['von=26.11.2026&bis=25.11.2026', { bis: 'order' }],
    ['von=&bis=', {}],
  ])('%s has these faults', (query, errors) => {
    expect(read(query).errors).toEqual(errors);
  });

  test('names one record, and no other than by its id', () => {
    const id = '00000000-0000-4000-8000-000000000001';
    expect(read(`konto=${id}`).subject).toEqual({ kind: 'account', id });
    expect(read('betrieb=1 or 1').subject).toBeUndefined();
  });

  test('that holds nothing storable asks for nothing, and not for everything', () => {
    expect(read('zu=%00').values.zu).not.toBe('');
  });

  test('is read back as it was written, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.record({
          von: fc.string(),
          wer: fc.string(),
          was: fc.string(),
          zu: fc.string(),
          vor: fc.string(),
        }),
        (typed) => {
          const first = readTypedFilter(new URLSearchParams(typed));
          const address = filterAddress('/x', first, first.behind);
          const again = readTypedFilter(new URL(address, 'http://x').searchParams);
          expect(again).toEqual(first);
        },
      ),
    );
  });
});
