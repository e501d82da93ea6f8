/** Topics that have words in every language; a profile may name others. */
export const knownTopics = ['portal', 'handwerksrolle', 'ausbildung', 'kurse', 'beitrag', 'anderes'] as const;

/** Most characters of a message, as a person counts them: several pages. */
export const longestMessage = 10_000;

/** Most characters of telephone and Betriebsnummer. */
export const longestNumber = 60;

/** Files of one enquiry. */
export const mostFileBytes = 10 * 1024 * 1024;

/** See {@link mostFileBytes}. */
export const mostFiles = 5;

/** How long what was written without signing in is kept for a copy; a holiday week. */
export const copyDays = 7;

/** A form sent faster than this after it was opened was filled in by a program, or by a very quick browser. */
export const quickSeconds = 3;

/** Why a message is not taken. */
export type MessageRefusal = 'missing' | 'too-long';

/** Judges a message. */
export function messageRefusal(message: string): MessageRefusal | undefined {
  if (message.trim() === '') return 'missing';
  return [...message.trim()].length > longestMessage ? 'too-long' : undefined;
}

/** Whether a text can be a telephone number; none is fine. */
export function isTelephone(text: string): boolean {
  return text === '' || (text.length <= longestNumber && /\d/.test(text) && /^[\d\s()+/.,-]+$/.test(text));
}

/** Whether a form was sent so quickly that a program may have done it. */
export function isQuick(openedAt: Date, now: Date): boolean {
  return now.getTime() - openedAt.getTime() < quickSeconds * 1000;
}
