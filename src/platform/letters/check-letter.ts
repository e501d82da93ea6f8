import type { Letter, LetterBlock } from './letter.ts';
import { isVisible } from './printable.ts';
import { longestQrText } from './qr-code.ts';
import { letterTexts } from './texts.de.ts';

const longestCode = 64;
const linesInWindow = 6;
const longestName = 120;
const rowsInFoot = 8;
const charactersInAddressRow = 30;
const charactersInFooterRow = 40;

/** A letter cannot be printed; the message is one German sentence that names its id, never its content. */
export class LetterError extends Error {
  override readonly name = 'LetterError';
}

/**
 * Refuses a letter that cannot be set to DIN 5008 form B and PDF/UA-1: no recipient or more than six lines of one, no
 * subject, more of a sender than letterhead and foot hold, a QR code without an alternative text, a code that fits no line.
 * @throws LetterError
 */
export function checkLetter(letter: Letter): void {
  const refuse = (what: string): never => {
    throw new LetterError(letterTexts.unnamed(letter.id, what));
  };
  const { sender } = letter;
  const recipient = letter.recipient.filter(isVisible).length;
  const foot = Math.max(
    rowsOf([sender.name, ...sender.address], charactersInAddressRow),
    rowsOf(sender.footer ?? [], charactersInFooterRow),
  );
  if (recipient === 0) refuse(letterTexts.noRecipient());
  if (recipient > linesInWindow) refuse(letterTexts.recipientTooLong(recipient));
  if (!isVisible(letter.subject)) refuse(letterTexts.noSubject());
  if (!isVisible(sender.name)) refuse(letterTexts.noSenderName());
  if (sender.name.length > longestName) refuse(letterTexts.senderNameTooLong(sender.name.length));
  if (foot > rowsInFoot) refuse(letterTexts.footTooLong(foot));
  if (sender.accent !== undefined && !/^#[0-9a-f]{6}$/i.test(sender.accent))
    refuse(letterTexts.accentUnknown());
  for (const block of letter.body) {
    const fault = faultOf(block);
    if (fault) refuse(fault);
  }
}

/** How many rows lines of the foot take in their narrow column. */
function rowsOf(lines: readonly string[], charactersInRow: number): number {
  return lines.reduce((rows, line) => rows + Math.ceil(line.length / charactersInRow), 0);
}

function faultOf(block: LetterBlock): string | undefined {
  if (block.kind === 'code' && block.code.length > longestCode)
    return letterTexts.codeTooLong(block.code.length);
  if (block.kind !== 'qr-code') return undefined;
  if (!isVisible(block.alternative)) return letterTexts.noAlternative();
  const usable = block.url.length <= longestQrText && /^https?:$/.test(URL.parse(block.url)?.protocol ?? '');
  return usable ? undefined : letterTexts.addressUnusable();
}
