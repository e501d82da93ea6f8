import { findTrade } from './trades.ts';

const CODES = /^(?:(?:A|B1|B2)\/[1-9]\d?(?:\|(?:A|B1|B2)\/[1-9]\d?)*)?$/;

/** Whether a text lists trades by Anlage and number, `A/13|B1/33`, or none. */
export function areGewerke(text: string): boolean {
  return CODES.test(text);
}

/** The trades that a text lists. */
export function listGewerke(text: string | null): readonly string[] {
  return text === null || text === '' ? [] : text.split('|');
}

/** The first of the listed trades that is not in the Anlagen, if any. */
export function unknownGewerk(text: string): string | undefined {
  return findTrade(text) ? undefined : listGewerke(text).find((code) => !findTrade(code));
}
