import { done, type Result, refused } from '../../lib/result.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { MessageDraft } from './message.ts';
import { deleteMessage, insertMessage, lockMessage, updateDraft } from './queries.ts';

/** Who of the chamber's own people writes. */
export interface Writer {
  readonly staffId: string;
  readonly name: string;
}

/** Keeps a message as a draft; nobody gets it yet. @returns its id */
export function draftMessage(tx: Tx, draft: MessageDraft, writer: Writer, now: Date): Promise<string> {
  return insertMessage(tx, draft, writer, now);
}

/**
 * Changes a message that nobody has got yet. One that waits for a second person becomes another message: what that
 * person has read is never anything else than what would go out.
 * @returns the id under which it goes on; refused once the sending has begun
 */
export async function changeMessage(
  tx: Tx,
  id: string,
  draft: MessageDraft,
  writer: Writer,
  now: Date,
): Promise<Result<string, 'state'>> {
  const message = await lockMessage(tx, id);
  if (message?.state === 'draft') {
    await updateDraft(tx, id, draft);
    return done(id);
  }
  if (message?.state !== 'asked') return refused('state');
  await deleteMessage(tx, id);
  return done(await insertMessage(tx, draft, writer, now));
}

/** Gives a message up that nobody has got. */
export async function discardMessage(tx: Tx, id: string): Promise<Result<undefined, 'state'>> {
  const message = await lockMessage(tx, id);
  if (message?.state !== 'draft' && message?.state !== 'asked') return refused('state');
  await deleteMessage(tx, id);
  return done(undefined);
}
