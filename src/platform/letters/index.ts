export { checkLetter, LetterError } from './check-letter.ts';
export type { LabelledValue, Letter, LetterBlock, LetterSender } from './letter.ts';
export type { Sides } from './pdf-joiner.ts';
export { createLetterPress, type LetterPress, type PrintedFile, type PrintSettings } from './letter-press.ts';
