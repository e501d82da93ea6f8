import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { createLetterPress, type Letter, type LetterPress } from '../../../platform/letters/index.ts';
import { hasPoppler, readPdfText, readPdfWords } from '../../../../test/pdf.ts';
import { madeUpChamber } from '../../../../test/made-up-chamber.ts';
import { type BetriebRecord, betriebeSettings } from '../../betriebe/index.ts';
import { samplePerson } from '../fixtures.ts';
import { freischaltungSettings } from '../settings.ts';
import { actingAccount, postalBetrieb, postalFiliale } from './fixtures.ts';
import { letterGallery } from './gallery.ts';
import { linkNoticeLetter } from './link-notice-letter.ts';
import { pinLetter } from './pin-letter.ts';

const pin = '7K2QX9FTMBW4R';
const printedPin = '7K2QX-9FTM-BW4R';
const printedAt = new Date('2026-11-21T11:00:00Z');
const validUntil = new Date('2026-12-21T22:59:59.999Z');
const earlierHolds = true;

function chamberWith(filialen: 'none' | 'number-field' | 'suffix', change: Partial<Chamber> = {}): Chamber {
  const betriebe = { nummer: { format: 'digits', lengths: [7] }, example: '1234567', foundOn: ['schreiben'] };
  return {
    ...madeUpChamber,
    settings: new Map<string, unknown>([
      ['betriebe', betriebeSettings.schema.parse({ ...betriebe, filialen })],
      ['freischaltung', freischaltungSettings.schema.parse({ kinds: ['betrieb', 'person'] })],
    ]),
    ...change,
  };
}

const letterTo = (record: BetriebRecord, chamber = chamberWith('none')): Letter =>
  pinLetter(chamber, {
    id: 'one',
    subject: { kind: 'betrieb', record },
    pin,
    validUntil,
    earlierHolds,
    printedAt,
  });

const qrCode = (letter: Letter) => letter.body.find((block) => block.kind === 'qr-code');
const textOf = (letter: Letter): string => JSON.stringify(letter);

let press: LetterPress;
beforeAll(() => {
  press = createLetterPress();
});
afterAll(() => press.close());

describe('the letter with a PIN', () => {
  it('says what it is for, until when it is valid, and what to do', () => {
    const letter = letterTo(postalBetrieb);
    expect(letter.subject).toBe('Ihre PIN für das Kundenportal');
    expect(letter.body).toContainEqual({
      kind: 'code',
      label: 'Ihre PIN, gültig bis 21. Dezember 2026',
      code: printedPin,
    });
    const [steps] = letter.body.flatMap((block) => (block.kind === 'steps' ? [block.steps] : []));
    expect(steps).toEqual([
      'Öffnen Sie portal.hwk-musterland.example/freischalten/betrieb im Browser.',
      'Melden Sie sich an. Haben Sie noch kein Konto, registrieren Sie sich zuerst.',
      'Geben Sie Betriebsnummer 1234567 und die PIN ein, dann „Freischalten“.',
    ]);
    expect(letter.recipient).toEqual([
      'Bäckerei Größmann & Söhne GmbH',
      'Jürgen Größmann',
      'Öläckerweg 3',
      '12345 Musterstadt',
    ]);
    expect(textOf(letter)).toContain('für eine Person');
    expect(textOf(letter)).toContain('früheren Brief bleibt gültig');
    expect(textOf(letter)).toContain('Halten Sie die PIN geheim');
    expect(letter.infoBlock).toContainEqual({ label: 'Telefon', value: '01234 567-0' });
  });

  it.each([
    ['a Betrieb', 'none', postalBetrieb, 'betriebsnummer=1234567', 'Betriebsnummer 1234567'],
    [
      'a Filiale with a field of its own',
      'number-field',
      postalFiliale,
      'betriebsnummer=1234567&filialnummer=2',
      'Betriebsnummer 1234567, Filialnummer 2',
    ],
    ['a Filiale by suffix', 'suffix', postalFiliale, 'betriebsnummer=1234567-2', 'Betriebsnummer 1234567-2'],
  ] as const)(
    'opens the form with the number of %s, and never brings the PIN',
    (_, filialen, record, query, words) => {
      const letter = letterTo(record, chamberWith(filialen));
      const url = `https://portal.hwk-musterland.example/freischalten/betrieb?${query}`;
      expect(qrCode(letter)).toMatchObject({ url });
      expect(textOf(letter)).toContain(`Geben Sie ${words} und die PIN ein`);
      const { body, ...others } = letter;
      const withoutCode = { ...others, body: body.filter((block) => block.kind !== 'code') };
      expect(JSON.stringify(withoutCode)).not.toMatch(/7K2QX|BW4R/);
    },
  );

  it('leads a Person to the form for Personen', () => {
    const subject = { kind: 'person', record: samplePerson } as const;
    const facts = { id: 'one', subject, pin, validUntil, printedAt, earlierHolds: false };
    const letter = pinLetter(chamberWith('none'), facts);
    expect(textOf(letter)).not.toContain('früheren Brief');
    expect(qrCode(letter)).toMatchObject({
      url: 'https://portal.hwk-musterland.example/freischalten/person?personennummer=4711001',
    });
    expect(letter.recipient[0]).toBe('Timo Muster');
    expect(textOf(letter)).toContain('Geben Sie Personennummer 4711001 und die PIN ein');
  });

  it('is marked as a sample only where the chamber is an example', () => {
    const { identity } = madeUpChamber;
    const real = chamberWith('none', { identity: { ...identity, example: false } });
    expect([letterTo(postalBetrieb).example, letterTo(postalBetrieb, real).example]).toEqual([true, false]);
  });
});

describe('the letter about a new link', () => {
  const notice = (account: typeof actingAccount | undefined, moved = false) =>
    linkNoticeLetter(chamberWith('none'), {
      id: 'one',
      betrieb: postalBetrieb,
      account,
      linkedAt: new Date('2026-11-20T08:12:00Z'),
      moved,
      printedAt,
    });

  it('says who acts for the Betrieb since when, and what to do about it', () => {
    const text = textOf(notice(actingAccount));
    expect(text).toContain(
      'seit 20.11.2026, 09:12 Uhr handelt Erika Muster im Kundenportal für Ihren Betrieb',
    );
    expect(text).toContain('erika.muster@handwerk.example');
    expect(text).toContain('melden Sie sich bitte gleich bei uns: 01234 567-0');
  });

  it('speaks of no new access where one has only moved to another account', () => {
    const letter = notice(actingAccount, true);
    expect(`${letter.subject} ${textOf(letter)}`).not.toContain('Neuer Zugang');
    expect(textOf(letter)).toContain('handelt dort Erika Muster mit einem anderen Konto');
    expect(textOf(notice(undefined, true))).toContain('ist im Kundenportal ein Zugang zu Ihrem Betrieb');
  });

  it('says so where the account is gone by the time of printing', () => {
    expect(textOf(notice(undefined))).toContain('inzwischen gelöscht');
  });
});

describe('on paper', () => {
  const wordy = chamberWith('number-field', {
    origin: 'https://kundinnen-und-kundenportal.handwerkskammer-musterland-mitte.example',
    wording: {
      ...madeUpChamber.wording,
      terms: {
        ...madeUpChamber.wording.terms,
        portal: { noun: 'Kund*innen- und Mitgliedsportal', gender: 'n' },
        account: { noun: 'Benutzer*innenkonto', gender: 'n' },
      },
    },
  });

  it('every letter keeps to one page, also with long names and addresses', async () => {
    const letters = letterGallery.flatMap(({ show }) => (show.kind === 'letter' ? [show.draw(wordy)] : []));
    for (const letter of letters) {
      const pdf = await press.print([letter]);
      expect(pdf.toString().match(/\/Type\s*\/Page\b/g) ?? [1]).toHaveLength(1);
    }
    expect(letters).toHaveLength(8);
  });

  it.runIf(hasPoppler)(
    'shows the PIN on the inner side of the fold, in groups, and nowhere else',
    async () => {
      const words = readPdfWords(await press.print([letterTo(postalBetrieb)]));
      const places = words.filter((word) => word.text === printedPin);
      expect(places).toHaveLength(1);
      expect(places[0]?.top).toBeGreaterThan(105);
      expect(places[0]?.bottom).toBeLessThan(210);
    },
  );

  const odd = fc.constantFrom(
    '#set page(fill: red)',
    '$PATH `rm -rf` #import "x"',
    '\\u{202E}GmbH\u202e',
    'Ω Bäckerei 🍞 株式会社',
    'Ä\u0308\u0323'.repeat(20),
    '-'.repeat(200),
    '<script>alert(1)</script>&amp;',
    '=HYPERLINK("http://x")',
    'a\nb\r\nc\tz\u2028d',
    '\u200b\u00ad\ufeff',
    '*fett* _kursiv_ @label //',
  );
  const name = fc.oneof(odd, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }));

  it('any name can be printed, and as a name alone', async () => {
    const names = fc.sample(
      fc.record({ name, inhaber: fc.option(name), strasse: fc.option(name), ort: name }),
      {
        numRuns: 60,
        seed: 2026,
      },
    );
    const letters = names.map((given) => letterTo({ ...postalBetrieb, ...given }));
    const pdf = await press.print(letters, { sides: 'one' });
    if (!hasPoppler) return;
    const pages = readPdfText(pdf).split('\f').slice(0, -1);
    expect(pages).toHaveLength(names.length);
    for (const page of pages) {
      expect(page.match(new RegExp(printedPin, 'g'))).toHaveLength(1);
      expect(page).toContain('Halten Sie die PIN geheim');
    }
  });
});
