import type { LabelledValue, Letter, LetterBlock, LetterSender } from './letter.ts';
import { isVisible, type Printable } from './printable.ts';
import { drawQrCode } from './qr-code.ts';

/** A block whose texts are printable, its QR code drawn. */
type PreparedBlock = LetterBlock | (LetterBlock & { readonly kind: 'qr-code'; readonly svg: string });

/** What the template reads of a letter: only printable texts, no logo but its place in the list of logos. */
export interface PreparedLetter {
  readonly sender: Omit<LetterSender, 'logoSvg'>;
  readonly logo: number | null;
  readonly recipient: readonly string[];
  readonly infoBlock: readonly LabelledValue[];
  readonly subject: string;
  readonly body: readonly PreparedBlock[];
  readonly example: boolean;
}

/** Letters for one run of the typesetter, each logo once. */
export interface PreparedBatch {
  readonly letters: readonly PreparedLetter[];
  readonly logos: readonly string[];
}

/** Makes all texts of the letters printable, draws the QR codes and lifts the logos out. */
export function prepareBatch(letters: readonly Letter[], printable: Printable): PreparedBatch {
  const logos = [...new Set(letters.flatMap(({ sender }) => sender.logoSvg ?? []))];
  const prepared = letters.map((letter) => prepareLetter(letter, printable, logos));
  return { letters: prepared, logos };
}

function prepareLetter(letter: Letter, printable: Printable, logos: readonly string[]): PreparedLetter {
  const { logoSvg, ...sender } = letter.sender;
  const line = (text: string): string => breakable(printable(text), 60);
  const lines = (texts: readonly string[], room: number): string[] =>
    texts.filter(isVisible).map((text) => breakable(printable(text), room));
  const reach = (['phone', 'email', 'web'] as const).flatMap((key) =>
    sender[key] ? [[key, breakable(printable(sender[key]), 30)]] : [],
  );
  return {
    sender: {
      ...(sender.accent ? { accent: sender.accent } : {}),
      ...Object.fromEntries(reach),
      name: breakable(printable(sender.name), 26),
      returnLine: printable(sender.returnLine),
      address: lines(sender.address, 26),
      footer: lines(sender.footer ?? [], 34),
    },
    logo: logoSvg === undefined ? null : logos.indexOf(logoSvg),
    recipient: lines(letter.recipient, 36),
    infoBlock: letter.infoBlock.map(({ label, value }) => ({
      label: breakable(printable(label), 17),
      value: breakable(printable(value), 20),
    })),
    subject: line(letter.subject),
    body: letter.body.map((block) => prepareBlock(block, printable)),
    example: letter.example ?? false,
  };
}

function prepareBlock(block: LetterBlock, printable: Printable): PreparedBlock {
  const line = (text: string): string => breakable(printable(text), 60);
  const text = (value: string): string => breakable(printable(value, { lines: true }), 60);
  switch (block.kind) {
    case 'paragraph':
    case 'notice':
      return { kind: block.kind, text: text(block.text) };
    case 'code':
      return { kind: 'code', label: line(block.label), code: printable(block.code) };
    case 'steps':
      return { kind: 'steps', steps: block.steps.map(text) };
    case 'summary':
      return {
        kind: 'summary',
        entries: block.entries.map(({ label, value }) => ({
          label: breakable(printable(label), 24),
          value: line(value),
        })),
      };
    case 'qr-code':
      return {
        kind: 'qr-code',
        url: breakable(printable(block.url), 55),
        caption: line(block.caption),
        alternative: printable(block.alternative),
        svg: drawQrCode(block.url),
      };
  }
}

/**
 * Lets words that are wider than their column break: after the signs within an address, and where that is not enough
 * anywhere.
 * @param room of the column, in small letters of medium width
 */
function breakable(text: string, room: number): string {
  return text.replace(/\S+/gu, (word) => {
    if (widthOf(word) <= room) return word;
    const parts = word.split(/(?<=[-/?&=@._])/u);
    return parts
      .map((part) => (widthOf(part) > room ? Array.from(part).join(breakHere) : part))
      .join(breakHere);
  });
}

/** A zero-width space. */
const breakHere = '\u200b';

/** Roughly how many small letters of medium width a word is as wide as; rather too many than too few. */
function widthOf(word: string): number {
  let width = 0;
  for (const letter of word)
    width += /[a-lnopqrstuvxyzß-ÿ]/.test(letter) ? 1 : /[A-LN-VX-ZÀ-Þ0-9]/.test(letter) ? 1.25 : 1.75;
  return width;
}
