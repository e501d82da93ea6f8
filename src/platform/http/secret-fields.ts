/** Words in a field's name that say: what is typed here proves something, and is typed anew each time. */
const secretWords = new Set(['password', 'passphrase', 'pin', 'code', 'token', 'secret']);

/**
 * True for a field whose value is never carried from one page to the next, not even sealed. The name tells, in one
 * place for all forms: `pin`, `newPassword` and `offered-password` are secret, `shipping` is not.
 */
export function isSecretField(name: string): boolean {
  const words = name.split(/(?<=[a-z])(?=[A-Z])|[^A-Za-z]+/);
  return words.some((word) => secretWords.has(word.toLowerCase()));
}
