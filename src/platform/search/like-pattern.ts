/** What `like` and `ilike` find wherever the word stands: its own signs mean themselves. */
export function containing(word: string): string {
  return `%${word.replace(/[\\%_]/g, '\\$&')}%`;
}
