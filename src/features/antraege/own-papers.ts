import type { Tx } from '../../platform/database/handles.ts';
import type { Keeping, ReceivedFiles } from '../documents/index.ts';
import type { AntragRecord } from './antrag-record.ts';
import { keepPaper } from './papers.ts';

/** Hangs the files of a form that a feature keeps itself on the Antrag that it has entered from it. */
export async function hangPapers(
  tx: Tx,
  { papersKey }: Pick<AntragRecord, 'papersKey'>,
  paper: string,
  received: ReceivedFiles,
  keeping: Keeping,
): Promise<void> {
  if (papersKey === null || received.kept.length === 0) return;
  await keepPaper({ ...keeping, form: {}, tx }, papersKey, paper, received);
}
