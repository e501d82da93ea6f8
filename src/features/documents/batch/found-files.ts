import type { FileBytes } from '../../../lib/file-bytes.ts';
import { listArchive, readEntry } from '../../../lib/zip-archive.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { fileTexts } from '../file-texts.de.ts';
import { mostDocumentMegabytes, mostUnpackedBytes } from './rules.ts';
import { batchTexts } from './texts.de.ts';

/** A file that was sent by itself or inside an archive. */
export interface FoundFile {
  /** With its folders, as a person can read it. */
  readonly name: string;
  /** Why it cannot be read at all, in a sentence; its name was enough to tell. */
  readonly fault?: string | undefined;
  /** @returns its bytes, or why not in a sentence */
  readonly read: (most: number) => Promise<Buffer | string>;
}

/** All that was sent: documents, and lists that say whose they are. */
export interface FoundFiles {
  readonly documents: readonly FoundFile[];
  readonly lists: readonly FoundFile[];
}

/** What operating systems put into archives, which nobody means to send. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._|Thumbs\.db$|desktop\.ini$)/i;
const ARCHIVE = /\.(?:zip|7z|rar|tar|gz|tgz)$/i;
const UNREADABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]+/gu;
const LONGEST_NAME = 150;

/**
 * Lists what was sent. Archives are looked into, one level deep; of each, one file at a time is unpacked, when it is
 * asked for. Names say nothing about where something lies: they are only shown and compared.
 */
export async function findFiles(
  chamber: Chamber,
  sent: readonly { readonly name: string; readonly bytes: FileBytes }[],
): Promise<FoundFiles> {
  const t = batchTexts.for(chamber, 'de');
  const found: FoundFile[] = [];
  for (const { name, bytes } of sent) {
    if (/\.zip$/i.test(name)) found.push(...(await filesInArchive(chamber, name, bytes)));
    else if (!LITTER.test(name)) found.push(lonelyFile(chamber, name, bytes));
  }
  const isList = ({ name }: FoundFile) => /\.csv$/i.test(name);
  return {
    documents: found
      .filter((file) => !isList(file))
      .map((file) => (ARCHIVE.test(file.name) ? { ...file, fault: file.fault ?? t('fault.nested') } : file)),
    lists: found.filter(isList),
  };
}

function lonelyFile(chamber: Chamber, name: string, bytes: FileBytes): FoundFile {
  return {
    name: readableName(name),
    read: async (most) =>
      bytes.size > most
        ? batchTexts.for(chamber, 'de')('fault.too-large', { megabytes: mostDocumentMegabytes })
        : bytes.read(0, bytes.size),
  };
}

async function filesInArchive(
  chamber: Chamber,
  archive: string,
  bytes: FileBytes,
): Promise<readonly FoundFile[]> {
  const t = batchTexts.for(chamber, 'de');
  const entries = await listArchive(bytes, mostUnpackedBytes);
  if (!entries.ok) {
    const fault = t(`fault.archive.${entries.refusal}`);
    return [{ name: readableName(archive), fault, read: () => Promise.resolve(fault) }];
  }
  return entries.value
    .map((entry) => ({ entry, path: entry.name.replaceAll('\\', '/') }))
    .filter(({ path }) => !path.endsWith('/') && !LITTER.test(path))
    .map(({ entry, path }) => ({
      name: readableName(path),
      fault: leadsElsewhere(path) ? t('fault.odd-name') : undefined,
      read: async (most) => {
        const read = await readEntry(bytes, entry, most);
        return read.ok ? read.value : faultOfEntry(chamber, read.refusal, readableName(path));
      },
    }));
}

function faultOfEntry(chamber: Chamber, refusal: 'damaged' | 'too-large' | 'locked', name: string): string {
  return refusal === 'too-large'
    ? batchTexts.for(chamber, 'de')('fault.too-large', { megabytes: mostDocumentMegabytes })
    : fileTexts.for(chamber, 'de')(refusal, { name });
}

/** Whether a name leads out of its archive, as only somebody writes it who means harm. */
function leadsElsewhere(path: string): boolean {
  return /^\/|(^|\/)\.\.(\/|$)|^[a-z]:|\p{Cc}/iu.test(path);
}

function readableName(name: string): string {
  const tidy = [...name.toWellFormed().normalize('NFC').replace(UNREADABLE, ' ')];
  return tidy.length > LONGEST_NAME ? `…${tidy.slice(-LONGEST_NAME).join('')}` : tidy.join('');
}
