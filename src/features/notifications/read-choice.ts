/** Hidden field with the ids of the kinds that the page offered: a box that was not there was not unticked. */
export const offeredField = 'angeboten';

/**
 * Reads which kinds of mail a person wants from the posted form.
 * @param optional ids of the kinds that may be switched off; whatever else is posted counts for nothing
 */
export function readChoice(
  posted: Readonly<Record<string, string>>,
  optional: ReadonlySet<string>,
): readonly { readonly id: string; readonly wanted: boolean }[] {
  const offered = new Set((posted[offeredField] ?? '').split(','));
  return [...offered]
    .filter((id) => optional.has(id))
    .map((id) => ({ id, wanted: Object.hasOwn(posted, id) && posted[id] === 'ja' }));
}
