import type { ReadContext, WriteContext } from '../../platform/http/context.ts';
import { page, type Reply } from '../../platform/http/reply.ts';
import { isStillAdded, openAdditionProof } from '../second-factor/index.ts';
import { TakeBackOverPage, TakeBackPage, TakenBackPage } from './pages/take-back-pages.tsx';
import { takeBack } from './take-back.ts';

/** Shows the button that takes an added factor back; a mail scanner that opens the link changes nothing. */
export async function showTakeBack({ chamber, db, now, parts, query, view }: ReadContext): Promise<Reply> {
  const token = query.get('token') ?? '';
  const proof = openAdditionProof(parts.secrets, chamber, token, now);
  if (!proof || !(await isStillAdded(db, proof)))
    return page(<TakeBackOverPage view={view} />, { status: 410 });
  return page(<TakeBackPage view={view} token={token} />);
}

/** Takes it back, once. */
export async function answerTakeBack({ chamber, form, now, parts, tx, view }: WriteContext): Promise<Reply> {
  const proof = openAdditionProof(parts.secrets, chamber, form['token'] ?? '', now);
  const result = proof && (await takeBack(tx, { secrets: parts.secrets, now }, proof));
  if (!result?.ok) {
    const audit = { outcome: proof ? 'gone' : 'no-proof', accountId: proof?.accountId };
    return page(<TakeBackOverPage view={view} />, { status: 410, audit });
  }
  return page(<TakenBackPage view={view} factorLeft={result.value.factorLeft} />, {
    audit: { accountId: proof?.accountId, facts: result.value },
  });
}
