import type { WriteContext } from '../../platform/http/context.ts';
import { filesSentence } from './file-sentences.ts';
import { documentsOf, forgetDocuments, keepDocument } from './keep-document.ts';
import type { ReceivedFiles } from './receive-files.ts';
import { type DocumentRef, mostFiles } from './rules.ts';

/**
 * Hangs the good files on a form, whatever else is wrong with it, so that nobody has to choose them twice; and takes off
 * what is not to be sent after all (check boxes `ohne-<id>`).
 * @returns the sentence about files that were not taken, where there are some
 */
export async function keepOnForm(
  { chamber, form: posted, locale, now, parts, tx }: WriteContext,
  formId: string,
  received: ReceivedFiles,
): Promise<{ readonly sentence: string | undefined; readonly added: number }> {
  const ref: DocumentRef = { kind: 'form', id: formId };
  const kept = await documentsOf(tx, ref);
  const without = kept.filter(({ id }) => posted[`ohne-${id}`] === 'ja').map(({ id }) => id);
  await forgetDocuments(tx, ref, without);
  const room = mostFiles - kept.length + without.length;
  const taken = received.kept.slice(0, room);
  for (const file of taken) await keepDocument(tx, ref, file, { now, parts });
  const isTooMany = received.kept.length > room;
  const why = isTooMany ? { refused: [], refusal: 'too-many' as const } : received;
  return { sentence: filesSentence(chamber, locale, why), added: taken.length };
}
