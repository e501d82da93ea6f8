import { fileKindOf, type FileRefusal } from '../../lib/file-kinds.ts';
import { tidyFileName } from '../../lib/file-names.ts';
import type { RequestFacts } from '../../platform/http/context.ts';
import type { UploadRefusal } from '../../platform/http/uploads.ts';
import type { KeptFile } from './document.ts';
import { documentTexts } from './texts.de.ts';

/** A file that was not taken, by the name that the person knows. */
export interface RefusedFile {
  readonly name: string;
  readonly why: FileRefusal;
}

/** What became of the files of a form: each is judged by itself. */
export interface ReceivedFiles {
  readonly kept: readonly KeptFile[];
  readonly refused: readonly RefusedFile[];
  /** Why none of them could be looked at. */
  readonly refusal?: UploadRefusal | undefined;
  /** True where that is about all files of the form together, whichever field they were chosen in. */
  readonly isOfWholeForm?: boolean;
}

const longestShownName = 80;

/**
 * Checks each file of a form by its content and keeps the good ones sealed in the store; work for a route's preparation,
 * before its transaction opens. What no row names afterwards is swept away after a day.
 * @param field takes the files of this field alone
 */
export async function receiveFiles(
  { chamber, locale, uploads }: Pick<RequestFacts, 'chamber' | 'locale' | 'uploads'>,
  field?: string,
): Promise<ReceivedFiles> {
  const fallback = documentTexts.for(chamber, locale)('file.unnamed');
  const kept: KeptFile[] = [];
  const refused: RefusedFile[] = [];
  for (const file of uploads.files) {
    if (field !== undefined && file.field !== field) continue;
    const kind = await fileKindOf(file);
    if (!kind.ok) {
      refused.push({ name: shownName(file.name, fallback), why: kind.refusal });
      continue;
    }
    const { endings, contentType } = kind.value;
    kept.push({ ...(await file.keep()), name: tidyFileName(file.name, endings, fallback), contentType });
  }
  const { fields, refusal } = uploads;
  const isOther = field !== undefined && fields !== undefined && !fields.includes(field);
  return { kept, refused, refusal: isOther ? undefined : refusal, isOfWholeForm: fields === undefined };
}

/** The name as a refusal says it: tidied, with the ending that the person knows. */
function shownName(name: string, fallback: string): string {
  const tidy = [...tidyFileName(name, [''], fallback).replace(/\.$/, '')];
  return tidy.length > longestShownName ? `${tidy.slice(0, longestShownName).join('')}…` : tidy.join('');
}
