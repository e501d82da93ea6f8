import type { AntragState } from '../../lib/antrag-words.ts';
import type { Db, Tx } from '../../platform/database/handles.ts';
import type { Answers, Antragsart, AntragPaper } from '../../platform/feature/antrag.ts';
import type { WriteContext } from '../../platform/http/context.ts';
import {
  documentOf,
  type DocumentRecord,
  type DocumentRef,
  documentsOf,
  forgetDocuments,
  isRejected,
  isSameDocument,
  keepDocument,
  type Keeping,
  mostFiles,
  type ReceivedFiles,
  rehangDocuments,
} from '../documents/index.ts';
import { papersFor } from './answers.ts';
import { notePaper } from './paper-queries.ts';
import { findAntrag } from './queries.ts';
import { afterMove } from './rules.ts';

/** What is handed in after sending, or was not asked for beforehand, hangs on an Antrag as this. */
export const furtherPapers = 'weitere';

/** The files of one paper. */
export interface KeptPaper {
  readonly id: string;
  readonly files: readonly DocumentRecord[];
  /** Of the correction of a sent Antrag: what is there already, and stays. */
  readonly sent?: readonly DocumentRecord[];
}

/** What files hang on: the draft, and after sending the Antrag that it became; one paper of it. */
function refOf(papersKey: string, paper: string): DocumentRef {
  return { kind: 'antrag', id: `${papersKey}/${paper}` };
}

/** The papers that these answers ask for, with the files that are there already. */
export async function papersOfDraft(
  db: Db,
  art: Antragsart,
  draft: { readonly id: string; readonly corrects: number | null },
  answers: Answers,
): Promise<readonly KeptPaper[]> {
  const wanted = papersFor(art, answers);
  const kept = await filesOf(db, draft.id, wanted);
  if (draft.corrects === null || wanted.length === 0) return kept;
  const key = (await findAntrag(db, draft.corrects))?.papersKey ?? null;
  const sent = key === null ? [] : await filesOf(db, key, wanted);
  return kept.map((paper) => ({ ...paper, sent: sent.find(({ id }) => id === paper.id)?.files ?? [] }));
}

/** The papers of a sent Antrag, also those that were handed in later; none without a file. */
export async function papersOfAntrag(
  db: Db,
  art: Antragsart,
  antrag: { readonly papersKey: string | null },
): Promise<readonly KeptPaper[]> {
  if (antrag.papersKey === null) return [];
  const all = await filesOf(db, antrag.papersKey, [...(art.papers ?? []), { id: furtherPapers }]);
  return all.filter(({ files }) => files.length > 0);
}

async function filesOf(
  db: Db,
  papersKey: string,
  papers: readonly Pick<AntragPaper, 'id'>[],
): Promise<readonly KeptPaper[]> {
  const kept: KeptPaper[] = [];
  for (const { id } of papers) kept.push({ id, files: await documentsOf(db, refOf(papersKey, id)) });
  return kept;
}

/** One file of an Antrag or draft by its id. */
export async function paperFile(
  db: Db,
  art: Antragsart,
  papersKey: string,
  id: string,
): Promise<DocumentRecord | undefined> {
  for (const paper of [...(art.papers ?? []).map((one) => one.id), furtherPapers]) {
    const found = await documentOf(db, refOf(papersKey, paper), id);
    if (found) return found;
  }
  return undefined;
}

/** Whether its person can hand in more papers now. */
export function mayAddPapers(
  art: Antragsart,
  { papersKey, state }: { readonly papersKey: string | null; readonly state: AntragState },
): boolean {
  return papersKey !== null && afterMove('add-papers', state, art.allows) !== undefined;
}

/** Name of the field that files of a paper are chosen in. */
export function paperField(paper: string): string {
  return `papier-${paper}`;
}

/** Name of the box that takes a file off again. */
export function withoutField(document: { readonly id: string }): string {
  return `ohne-${document.id}`;
}

/**
 * Keeps the good files of a paper, whatever is wrong with others, and takes off what was ticked.
 * @returns how many were kept, and whether there was no room for some
 */
export async function keepPaper(
  { form, now, parts, tx }: Pick<WriteContext, 'form' | 'tx'> & Keeping,
  papersKey: string,
  paper: string,
  received: ReceivedFiles,
): Promise<{ readonly added: number; readonly isFull: boolean }> {
  const ref = refOf(papersKey, paper);
  const there = await documentsOf(tx, ref);
  const off = there.filter((file) => form[withoutField(file)] === 'ja').map(({ id }) => id);
  await forgetDocuments(tx, ref, off);
  const room = Math.max(0, mostFiles - there.length + off.length);
  const taken = received.kept.slice(0, room);
  if (taken.length > 0) await notePaper(tx, papersKey, paper, now);
  for (const file of taken) await keepDocument(tx, ref, file, { now, parts });
  return { added: taken.length, isFull: received.kept.length > room };
}

/** How long the very same file, sent once more, is taken for a repeated press and not for another one. */
const repeatedMinutes = 60;

/**
 * Those of some files that are not there yet: who chose good ones and a bad one together may choose all of them again. Only
 * the very same bytes of the same name count as there already.
 * @param askedAt when the office asked for something; what was there before that is no answer to it, and is taken once more
 */
export async function notYetThere(
  { chamber, now, parts, tx }: Pick<WriteContext, 'chamber' | 'now' | 'parts' | 'tx'>,
  papersKey: string,
  paper: string,
  files: ReceivedFiles['kept'],
  askedAt: Date | undefined,
): Promise<ReceivedFiles['kept']> {
  const since = now.getTime() - repeatedMinutes * 60_000;
  const there = (await documentsOf(tx, refOf(papersKey, paper))).filter(
    ({ keptAt, scan }) =>
      keptAt.getTime() >= since && (askedAt === undefined || keptAt > askedAt) && !isRejected(scan),
  );
  const fresh: ReceivedFiles['kept'][number][] = [];
  for (const file of files) {
    let isThere = false;
    for (const one of there) isThere ||= await isSameDocument(tx, { chamber, parts }, one, file);
    if (!isThere) fresh.push(file);
  }
  return fresh;
}

/** How many more files a paper takes. */
export async function roomFor(db: Db, papersKey: string, paper: string): Promise<number> {
  return mostFiles - (await documentsOf(db, refOf(papersKey, paper))).length;
}

/** Hangs the files that came with a correction on the Antrag that it corrects. */
export async function movePapers(
  tx: Tx,
  art: Antragsart,
  fromKey: string,
  { papersKey }: { readonly papersKey: string | null },
  now: Date,
): Promise<void> {
  for (const { id, files } of await filesOf(tx, fromKey, art.papers ?? [])) {
    if (papersKey === null || files.length === 0) continue;
    await rehangDocuments(tx, refOf(fromKey, id), refOf(papersKey, id));
    await notePaper(tx, papersKey, id, now);
  }
}

/** Hangs the files that waited on a form on an Antrag, behind what was handed in after sending. */
export async function hangFromForm(tx: Tx, form: DocumentRef, papersKey: string, now: Date): Promise<void> {
  await notePaper(tx, papersKey, furtherPapers, now);
  await rehangDocuments(tx, form, refOf(papersKey, furtherPapers));
}

/** Deletes the files of a paper whose draft or Antrag is no more. */
export async function forgetPaper(tx: Tx, papersKey: string, paper: string): Promise<void> {
  await forgetDocuments(tx, refOf(papersKey, paper));
}
