import { tidyText } from '../../../lib/tidy-text.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { type DeliveryKind, deliveryKinds, longestSubject, subjectRefusal } from '../rules.ts';
import type { BatchDraft } from './batch.ts';
import type { FoundFile, FoundFiles } from './found-files.ts';
import { type ListLine, readList } from './read-list.ts';
import { mostListBytes, mostRows } from './rules.ts';
import { batchTexts } from './texts.de.ts';

/** What is to be looked at: a file, or a line of the list, or both. */
export interface PlannedRow {
  readonly file?: FoundFile | undefined;
  /** Name of the file as it is shown; also of one that is missing. */
  readonly name: string;
  readonly line: number | null;
  /** The number that the list says; undefined where the name of the file says it. */
  readonly nummer?: string | undefined;
  readonly kind: DeliveryKind;
  readonly subject: string;
  /** Why it is refused whatever is in it, in a sentence. */
  readonly fault?: string | undefined;
}

/**
 * Puts files and list together, always in the same order. With a list it alone says whose a file is: a line without its
 * file is refused, a file without a line, and a file that two lines want or a line that two files fit. Where the list
 * cannot be used nothing is planned but to say so: by its name a file might go to somebody else.
 */
export async function planRows(
  chamber: Chamber,
  draft: BatchDraft,
  { documents, lists }: FoundFiles,
): Promise<readonly PlannedRow[]> {
  const t = batchTexts.for(chamber, 'de');
  const usual = { line: null, kind: draft.kind, subject: draft.subject };
  const sayOnly = (name: string, fault: string): readonly PlannedRow[] => [{ ...usual, name, fault }];
  const [list, another] = lists;
  if (another) return sayOnly(another.name, t('fault.two-lists'));
  if (documents.length > mostRows) return sayOnly('', t('fault.too-many', { most: mostRows }));
  if (!list) return documents.map((file) => ({ ...usual, file, name: file.name, fault: file.fault }));
  const bytes = list.fault ?? (await list.read(mostListBytes));
  if (typeof bytes === 'string') return sayOnly(list.name, bytes);
  const lines = await readList(list.name, bytes);
  if (!lines.ok) return sayOnly(list.name, lines.refusal);
  if (lines.value.length > mostRows) return sayOnly(list.name, t('fault.too-many', { most: mostRows }));
  return matched(chamber, draft, documents, lines.value);
}

function matched(
  chamber: Chamber,
  draft: BatchDraft,
  documents: readonly FoundFile[],
  lines: readonly ListLine[],
): readonly PlannedRow[] {
  const t = batchTexts.for(chamber, 'de');
  const byPath = grouped(documents, ({ name }) => comparable(name));
  const byName = grouped(documents, ({ name }) => lastPart(comparable(name)));
  const fits = (datei: string) => byPath.get(comparable(datei)) ?? byName.get(comparable(datei)) ?? [];
  const wanted = new Map<FoundFile, ListLine[]>();
  for (const line of lines)
    for (const file of fits(line.datei)) wanted.set(file, [...(wanted.get(file) ?? []), line]);
  const ofLines = lines.map((line): PlannedRow => {
    const files = line.fault === undefined ? fits(line.datei) : [];
    const [file] = files;
    const others = file ? (wanted.get(file) ?? []).filter((other) => other !== line) : [];
    const own = ownValues(chamber, draft, line);
    const fault =
      line.fault ??
      (files.length === 0 ? t('fault.file-missing') : undefined) ??
      (files.length > 1 ? t('fault.several-files', { count: files.length }) : undefined) ??
      (others.length > 0 ? t('fault.several-lines', { line: others[0]?.line ?? 0 }) : undefined) ??
      own.fault ??
      file?.fault;
    return {
      file,
      name: file?.name ?? line.datei,
      line: line.line,
      nummer: line.nummer,
      kind: own.kind,
      subject: own.subject,
      fault,
    };
  });
  const unnamed = documents
    .filter((file) => !wanted.has(file))
    .map((file) => ({
      file,
      name: file.name,
      line: null,
      nummer: '',
      kind: draft.kind,
      subject: draft.subject,
      fault: t('fault.not-listed'),
    }));
  return [...ofLines, ...unnamed];
}

/** Kind and subject of a line, those of all where it leaves them out. */
function ownValues(
  chamber: Chamber,
  draft: BatchDraft,
  { art, betreff }: ListLine,
): Pick<PlannedRow, 'kind' | 'subject' | 'fault'> {
  const t = batchTexts.for(chamber, 'de');
  const kind = art === '' ? draft.kind : deliveryKinds.find((one) => one === art.toLowerCase());
  const subject = betreff === '' ? draft.subject : tidyText(betreff);
  const isTooLong = subjectRefusal(subject) === 'too-long';
  const fault = kind
    ? isTooLong
      ? t('fault.subject', { most: longestSubject })
      : undefined
    : t('fault.kind', { art, kinds: deliveryKinds.join(', ') });
  return { kind: kind ?? draft.kind, subject: isTooLong ? draft.subject : subject, fault };
}

/** Names are the same whatever program wrote them: letters large or small, folders with either stroke. */
function comparable(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^\.?\//, '')
    .toLowerCase();
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
