import { fileKindOf, type FileRefusal } from '../../lib/file-kinds.ts';
import { tidyFileName } from '../../lib/file-names.ts';
import { done, type Result, refused } from '../../lib/result.ts';
import type { UploadRefusal, Uploads } from '../../platform/http/uploads.ts';
import type { MailAttachment } from '../../platform/mail/attachments.ts';

/** Why the files of an enquiry were not taken, with the name of the one that it is about. */
export type FilesRefusal =
  | { readonly kind: UploadRefusal }
  | { readonly kind: FileRefusal; readonly name: string };

const longestShownName = 80;

/**
 * Checks each file by its content and gives it a name that nothing can go wrong with.
 * @returns every file that is not taken, so that nobody finds them one after the other
 */
export async function readFiles(
  { files, refusal }: Uploads,
  fallbackName: string,
): Promise<Result<readonly MailAttachment[], readonly [FilesRefusal, ...FilesRefusal[]]>> {
  if (refusal) return refused([{ kind: refusal }]);
  const attachments: MailAttachment[] = [];
  const wrong: FilesRefusal[] = [];
  for (const file of files) {
    const { name } = file;
    const kind = await fileKindOf(file);
    if (!kind.ok) {
      wrong.push({ kind: kind.refusal, name: shownName(name, fallbackName) });
      continue;
    }
    const { endings, contentType } = kind.value;
    attachments.push({
      name: tidyFileName(name, endings, fallbackName),
      contentType,
      bytes: await file.whole(),
    });
  }
  const [first, ...others] = wrong;
  return first ? refused([first, ...others]) : done(attachments);
}

/** The name as the refusal says it: tidied the same way, with the ending that the person knows. */
function shownName(name: string, fallback: string): string {
  const tidy = tidyFileName(name, [''], fallback).replace(/\.$/, '');
  return [...tidy].length > longestShownName ? `${[...tidy].slice(0, longestShownName).join('')}…` : tidy;
}
