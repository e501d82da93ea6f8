import type { Db } from '../../platform/database/handles.ts';
import type { RequestFacts } from '../../platform/http/context.ts';
import { openOwnForm, sealForm } from '../../platform/http/form-once.ts';
import { type DocumentRecord, type DocumentRef, documentsOf } from '../documents/index.ts';

const purpose = 'antraege-answer';

/** The form that answers a question: its seal, and the files that wait on it while something of it was refused. */
export interface AnswerForm {
  readonly sealed: string;
  readonly files: readonly DocumentRecord[];
}

/** What the files of an answer hang on until it is sent; undefined where the form is none of ours or somebody else's. */
export function answerFormRef(context: RequestFacts): DocumentRef | undefined {
  const id = openOwnForm(context, purpose, context.form['form']);
  return id === undefined ? undefined : { kind: 'form', id };
}

/** The form as it came, with its files; a fresh one where none came. */
export async function answerForm(context: RequestFacts, db: Db): Promise<AnswerForm> {
  const ref = answerFormRef(context);
  if (!ref) return { sealed: sealForm(context, purpose), files: [] };
  return { sealed: context.form['form'] ?? '', files: await documentsOf(db, ref) };
}
