import type { ReadContext, WriteContext } from '../../platform/http/context.ts';
import { page, type Reply } from '../../platform/http/reply.ts';
import { KeepOverPage, KeepPage, KeptPage } from './pages/keep-pages.tsx';
import { requestToStop, stopWaiting } from './waiting.ts';

/** Shows the button that stops the removal; a mail scanner that opens the link changes nothing. */
export async function showKeep({ db, now, query, view }: ReadContext): Promise<Reply> {
  const token = query.get('token') ?? '';
  const request = await requestToStop(db, token, now);
  if (!request) return page(<KeepOverPage view={view} />, { status: 410 });
  return page(<KeepPage view={view} token={token} />);
}

/** Stops the removal. */
export async function answerKeep({ form, now, tx, view }: WriteContext): Promise<Reply> {
  const result = await stopWaiting(tx, form['token'] ?? '', now);
  if (!result.ok) {
    return page(<KeepOverPage view={view} />, { status: 410, audit: { outcome: result.refusal } });
  }
  return page(<KeptPage view={view} />, { audit: result.value });
}
