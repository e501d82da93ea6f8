import type { Db } from '../../platform/database/handles.ts';
import type { RequestFacts } from '../../platform/http/context.ts';
import type { ReadingWork, Reply } from '../../platform/http/reply.ts';
import { fillForm } from '../../platform/pdf-forms/index.ts';
import { documentReply, documentsOf } from '../documents/index.ts';
import type { Facts } from './facts.ts';
import { ownForm, ownFormTitle } from './forms/own-forms.ts';
import type { Vorlage } from './vorlage.ts';

/** Larger ones are handed out as they are: filling in takes the whole file into memory. */
const mostFilledBytes = 5_000_000;

/** Nothing of a file that was opened already is looked up again. */
const nothing: ReadingWork = () => Promise.reject(new Error('a template looks nothing up'));

/**
 * A template as a file to be saved, filled in where it is a form that can be. Undefined while its file waits for the virus
 * scanner, and for a mere link.
 */
export async function handOut(
  context: Pick<RequestFacts, 'chamber' | 'parts' | 'query'>,
  db: Db,
  { source }: Vorlage,
  facts: Facts,
): Promise<Reply | undefined> {
  const { chamber } = context;
  if (source?.kind === 'form')
    return {
      kind: 'file',
      body: ownForm(chamber, source.form, facts),
      contentType: 'application/pdf',
      fileName: `${ownFormTitle(chamber, source.form)}.pdf`,
      headers: { 'content-security-policy': "default-src 'none'; sandbox" },
    };
  if (source?.kind !== 'file') return undefined;
  const document = (await documentsOf(db, { kind: 'vorlage', id: source.documentOf })).at(-1);
  const reply = document && (await documentReply(db, context, document));
  if (!document || reply?.kind !== 'stream') return undefined;
  if (document.contentType !== 'application/pdf' || document.size > mostFilledBytes) return reply;
  const parts: Uint8Array[] = [];
  for await (const part of reply.body(nothing)) parts.push(part);
  const named = Object.entries(source.prefill).map(([field, fact]) => [field, facts[fact] ?? ''] as const);
  const body = fillForm(Buffer.concat(parts), { ...facts, ...Object.fromEntries(named) });
  const { contentType, fileName, headers } = reply;
  return { kind: 'file', body, contentType, fileName, ...(headers ? { headers } : {}) };
}
