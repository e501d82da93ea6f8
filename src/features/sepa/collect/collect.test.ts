import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referenceRefusal } from '../rules.ts';
import { sampleDebtor, sampleMandate } from '../fixtures.ts';
import type { MandateRecord } from '../mandate.ts';
import type { Collection } from './collection.ts';
import { pain008, type Transaction } from './pain008.ts';
import { faultsOf, readXml } from '../../../../test/pain008-rules.ts';
import { planCollections } from './plan-collections.ts';
import { decimal, euros, readAmount } from './read-amount.ts';
import { earliestDueDay, readCollections } from './read-collections.ts';

describe('an amount', () => {
  it.each([
    ['12,50', 1250],
    ['1.234,56', 123_456],
    ['1234.56', 123_456],
    ['1234', 123_400],
    ['0,01 €', 1],
    ['999.999.999,99', 99_999_999_999],
    ['1.000.000.000,00', 'amount-high'],
    ['0,00', 'amount-zero'],
    ['-1,00', 'amount-unreadable'],
    ['1,5', 'amount-unreadable'],
    ['12.34,00', 'amount-unreadable'],
    ['1e3', 'amount-unreadable'],
    ['', 'amount-unreadable'],
  ])('«%s» is %s', (typed, read) => {
    expect(readAmount(typed)).toBe(read);
  });

  it('loses no cent on the way to the bank, however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), (cents) => {
        expect(readAmount(decimal(cents))).toBe(cents);
        expect(readAmount(euros(cents))).toBe(cents);
      }),
    );
  });
});

const header = 'mandatsreferenz;betrag;verwendungszweck;faellig_am';
const today = '2026-11-21';
const read = (...rows: readonly string[]) =>
  readCollections(Buffer.from([header, ...rows].join('\n')), today);

describe('a file of collections', () => {
  it.each([
    [';1,00;x;2027-01-15', 'reference-missing'],
    ['Ä;1,00;x;2027-01-15', 'reference-unreadable'],
    ['A;eins;x;2027-01-15', 'amount-unreadable'],
    ['A;1,00;;2027-01-15', 'text-missing'],
    ['A;1,00;x;bald', 'day-unreadable'],
    ['A;1,00;x;2026-11-21', 'day-early'],
    ['A;1,00;x;2028-01-01', 'day-late'],
    ['A;1,00;x', 'unreadable-row'],
  ])('says of «%s»: %s, and spoils no other row', async (row, why) => {
    const result = await read(row, 'B;2,00;gut;15.1.2027');
    if (!result.ok) throw new Error('it is a file');
    expect(result.value.refusedRows).toMatchObject([{ line: 2, why }]);
    expect(result.value.collections).toMatchObject([{ line: 3, cents: 200, dueOn: '2027-01-15' }]);
  });

  it('has what is due on a day without banks collected on the next one with them', async () => {
    const result = await read('A;1,00;x;2027-01-16', 'B;1,00;x;2026-12-25', 'C;1,00;x;2027-03-26');
    if (!result.ok) throw new Error('it is a file');
    expect(result.value.collections.map(({ askedOn, dueOn }) => [askedOn, dueOn])).toEqual([
      ['2027-01-16', '2027-01-18'],
      ['2026-12-25', '2026-12-28'],
      ['2027-03-26', '2027-03-30'],
    ]);
  });

  it.each([
    ['2026-11-21', '2026-11-24'],
    ['2026-11-22', '2026-11-24'],
    ['2026-12-24', '2026-12-28'],
  ])('of %s is for %s at the earliest', (day, earliest) => {
    expect(earliestDueDay(day)).toBe(earliest);
  });

  it('is refused as a whole without its columns, and never breaks', async () => {
    expect(await readCollections(Buffer.from('a;b\n1;2'), today)).toMatchObject({
      refusal: { kind: 'wrong-columns' },
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' })), async (rows) => {
        const result = await read(...rows);
        if (result.ok)
          for (const { cents } of result.value.collections) expect(Number.isSafeInteger(cents)).toBe(true);
      }),
    );
  });
});

const one = (changed: Partial<Collection> = {}): Collection => ({
  line: 2,
  reference: 'a 1',
  cents: 100,
  text: 'x',
  dueOn: '2027-01-15',
  askedOn: '2027-01-15',
  isLast: false,
  ...changed,
});
const mandate = (changed: Partial<MandateRecord> = {}): MandateRecord => ({
  ...sampleMandate,
  id: 'a',
  reference: 'A1',
  ...changed,
});
const plan = (collections: readonly Collection[], ...mandates: readonly MandateRecord[]) =>
  planCollections(collections, mandates);

describe('a collection', () => {
  it('is the first of its mandate where it is the earliest, and further ones follow', () => {
    const { planned } = plan([one({ line: 2, dueOn: '2027-02-15' }), one({ line: 3 })], mandate());
    expect(planned.map(({ line, sequence }) => [line, sequence])).toEqual([
      [3, 'FRST'],
      [2, 'RCUR'],
    ]);
    expect(plan([one()], mandate({ firstUsedOn: '2026-01-01' })).planned[0]?.sequence).toBe('RCUR');
    expect(plan([one({ isLast: true })], mandate()).planned[0]?.sequence).toBe('FNAL');
    expect(plan([one()], mandate({ isOneOff: true })).planned[0]?.sequence).toBe('OOFF');
  });

  it('follows a mandate to the one in its place, over any number of changes', () => {
    const old = mandate({ state: 'ended', endReason: 'replaced' });
    const next = mandate({
      id: 'b',
      reference: 'B1',
      state: 'ended',
      endReason: 'replaced',
      replacesId: 'a',
    });
    const last = mandate({ id: 'c', reference: 'C1', replacesId: 'b' });
    expect(plan([one()], old, next, last).planned).toMatchObject([
      { isFollowed: true, mandate: { id: 'c' } },
    ]);
    expect(plan([one()], old).refusedRows).toMatchObject([{ why: 'ended' }]);
  });

  it.each([
    ['ended', 'revoked'],
    ['lapsed', 'lapsed'],
  ] as const)('%s before its new account was good follows it too', (why, endReason) => {
    const old = mandate({ state: 'ended', endReason });
    const next = mandate({ id: 'b', reference: 'B1', replacesId: 'a' });
    expect(plan([one()], old, next).planned).toMatchObject([{ isFollowed: true, mandate: { id: 'b' } }]);
    const revoked = { ...next, state: 'ended', endReason: 'revoked' } as const;
    expect(plan([one()], old, revoked).refusedRows).toMatchObject([{ why }]);
  });

  it.each([
    ['reference-unknown', { reference: 'Z' }],
    ['unsigned', { state: 'unsigned' }],
    ['held', { state: 'held' }],
    ['ended', { state: 'ended', endReason: 'revoked' }],
    ['used', { state: 'ended', endReason: 'used' }],
    ['lapsed', { signedOn: '2024-01-14' }],
  ] as const)('is refused: %s', (why, changed) => {
    expect(plan([one()], mandate(changed)).refusedRows).toMatchObject([{ line: 2, why }]);
  });

  it('is refused with the day that the file asks for, not the day to which it is moved', () => {
    const asked = one({ askedOn: '2027-01-16', dueOn: '2027-01-18' });
    const { refusedRows } = plan([asked], mandate({ signedOn: '2024-01-14' }));
    expect(refusedRows).toMatchObject([{ why: 'lapsed', value: '2027-01-16' }]);
    // good on the day asked for, over on the day on which banks work again
    const between = plan([asked], mandate({ signedOn: '2024-01-16' })).refusedRows;
    expect(between).toMatchObject([{ why: 'lapsed-moved', value: '2027-01-16', movedTo: '2027-01-18' }]);
  });

  it('is taken once, and none after the last', () => {
    expect(plan([one(), one({ line: 3 })], mandate()).refusedRows).toMatchObject([{ line: 3, why: 'twice' }]);
    const after = plan([one({ isLast: true }), one({ line: 3, cents: 5 })], mandate());
    expect(after.refusedRows).toMatchObject([{ line: 3, why: 'after-last' }]);
  });
});

describe('the bank’s file', () => {
  const creditor = {
    id: 'DE98ZZZ09999999999',
    name: 'Handwerkskammer für Musterland & Söhne',
    street: 'Straße',
    buildingNumber: '1',
    postcode: '12345',
    city: 'Grünstadt',
    country: 'DE',
    iban: 'DE02120300000000202051',
  };
  const transaction = (changed: Partial<Transaction> = {}): Transaction => ({
    endToEndId: 'E1',
    reference: 'A1',
    signedOn: '2026-11-21',
    scheme: 'core',
    sequence: 'FRST',
    cents: 1,
    text: 'Beitrag',
    dueOn: '2027-01-15',
    debtor: sampleDebtor,
    ...changed,
  });
  const file = (transactions: readonly Transaction[]) =>
    pain008({
      messageId: 'KP20261121080000ABCDEF012345',
      createdAt: new Date('2026-11-21T08:00:00Z'),
      creditor,
      creditorIban: creditor.iban,
      transactions,
    });

  it('keeps to the schema and its rules, with sums that are right', () => {
    const abroad = { ...sampleDebtor, iban: 'CH9300762011623852957', bic: 'MARKCHZZ80A', country: 'CH' };
    const xml = file([
      transaction(),
      transaction({ endToEndId: 'E2', cents: 10 }),
      transaction({ endToEndId: 'E3', sequence: 'RCUR', cents: 99_999_999_999, debtor: abroad }),
      transaction({ endToEndId: 'E4', scheme: 'b2b', sequence: 'OOFF' }),
    ]);
    expect(faultsOf(readXml(xml))).toEqual([]);
    expect(xml.match(/<CtrlSum>[^<]+/g)).toEqual([
      '<CtrlSum>1000000000.11',
      '<CtrlSum>0.01',
      '<CtrlSum>0.11',
      '<CtrlSum>999999999.99',
    ]);
    expect(xml).toContain('<Ctry>CH</Ctry>');
    expect(xml.match(/<PstlAdr>/g)).toHaveLength(4);
  });

  it('keeps to them whatever people have typed', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      // what has a meaning of its own for banks, and little else
      fc.string({ unit: fc.constantFrom('/', ' ', 'ä', '.', '\u0301'), minLength: 1, maxLength: 4 }),
    );
    const typed = fc.record({ holder: text, street: text, buildingNumber: text, postcode: text, city: text });
    const abroad = { iban: 'CH9300762011623852957', bic: 'MARKCHZZ80A', country: 'CH' };
    const reference = text.filter((some) => referenceRefusal(some.slice(0, 35)) === undefined);
    fc.assert(
      fc.property(typed, reference, fc.integer({ min: 1, max: 99_999_999_999 }), (debtor, of, cents) => {
        const xml = file([
          transaction({
            cents,
            reference: of.slice(0, 35),
            debtor: { ...sampleDebtor, ...abroad, ...debtor },
          }),
        ]);
        expect(faultsOf(readXml(xml))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['an element in another place', /( *<MsgId>.*<\/MsgId>\n)( *<CreDtTm>.*<\/CreDtTm>\n)/, '$2$1'],
    ['a missing sequence', / *<SeqTp>.*<\/SeqTp>\n/, ''],
    ['a wrong sum', '<CtrlSum>0.01', '<CtrlSum>0.02'],
    ['an umlaut', '<Ustrd>Beitrag', '<Ustrd>Beiträge'],
    ['a wrong IBAN', '<IBAN>DE02120300000000202051', '<IBAN>DE02'],
    ['half a cent', '>0.01</InstdAmt>', '>0.015</InstdAmt>'],
    ['an address without a town', / *<TwnNm>.*<\/TwnNm>\n/, ''],
    ['an older version', 'pain.008.001.08', 'pain.008.001.02'],
  ])('is found faulty with %s', (_what, from, to) => {
    const xml = file([transaction()]);
    const spoilt = xml.replace(from, to);
    expect(spoilt).not.toBe(xml);
    expect(faultsOf(readXml(spoilt))).not.toEqual([]);
  });
});
