import type { Tx } from '../../../platform/database/handles.ts';
import type { RequestFacts } from '../../../platform/http/context.ts';
import { countTowards } from '../../../platform/limits/limits.ts';
import { done, type Result, refused } from '../../../lib/result.ts';
import { filesBegun } from './limits.ts';
import { ownerOf } from './owner.ts';
import { insertResumable, sumUnderWay } from './queries.ts';
import { longestName, mostBytesOfStranger, mostOwnBytes, mostUnderWay } from './rules.ts';

/** Why a file was not begun; its form, sent with the file, says so to the person. */
export type BeginRefusal = 'too-large' | 'too-many' | 'not-a-file';

/** Begins a file that comes piece by piece. @returns its id, which opens it for its sender alone */
export async function beginResumable(
  tx: Tx,
  { actor, client, form, now }: Pick<RequestFacts, 'actor' | 'client' | 'form' | 'now'>,
): Promise<Result<string, BeginRefusal>> {
  const { name = '', size: typed = '' } = form;
  const size = /^\d{1,12}$/.test(typed) ? Number(typed) : 0;
  if (size === 0 || name === '' || name.length > longestName) return refused('not-a-file');
  const accountId = ownerOf(actor);
  if (size > (accountId === null ? mostBytesOfStranger : mostOwnBytes)) return refused('too-large');
  const who = accountId ?? client.range;
  if (!(await countTowards(tx, filesBegun, who, now))) return refused('too-many');
  const sender = accountId === null ? { range: client.range } : { accountId };
  if ((await sumUnderWay(tx, sender, now)) + size > mostUnderWay) return refused('too-many');
  return done(await insertResumable(tx, { sender, name, size, begunAt: now }));
}
