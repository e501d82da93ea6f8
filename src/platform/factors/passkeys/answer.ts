/** Name of the hidden field in which the script sends what a passkey answered. */
export const answerField = 'passkeySecret';

/** More than any device answers. */
const longestAnswer = 16_384;

/** What is known of an answer before it is verified. */
export interface PasskeyAnswer {
  readonly id: string;
  readonly response: object | null;
}

/**
 * Reads what a passkey answered, as JSON from the script's field; undefined where there is none. Its parts are judged
 * by the library that verifies it.
 */
export function readAnswer(field: string | undefined): PasskeyAnswer | undefined {
  if (!field || field.length > longestAnswer) return undefined;
  try {
    const answer = JSON.parse(field) as PasskeyAnswer | null;
    const fits =
      typeof answer?.id === 'string' && typeof answer.response === 'object' && answer.response !== null;
    return fits ? answer : undefined;
  } catch {
    return undefined;
  }
}
