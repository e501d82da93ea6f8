import { isUuid } from '../../lib/uuid.ts';
import type { Db } from '../../platform/database/handles.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import type { RequestFacts } from '../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../platform/http/reply.ts';
import type { AntragRecord } from './antrag-record.ts';
import { findDraft } from './draft-queries.ts';
import { holderOf } from './holder.ts';
import { AlreadySentPage } from './pages/already-sent-page.tsx';
import { antragPath, draftOffPath, draftParameter, paths } from './paths.ts';
import { isTheirs } from './permissions.ts';
import { findSentDraft } from './queries.ts';
import { lastSent } from './sent-cookie.ts';

/**
 * Answers for a page of a draft that is not there, as the back button shows one: whoever sent it reads as which number,
 * whoever may not go on with it is told that, and for everybody else there is nothing.
 * @param asked whether the page was opened or something was to be done with it
 */
export async function draftGone(
  context: RequestFacts,
  db: Db,
  art: Antragsart,
  asked: 'opened' | 'posted',
): Promise<Reply> {
  const id = context.query.get(draftParameter) ?? '';
  const sent = isUuid(id) ? await findSentDraft(db, id, holderOf(context)) : undefined;
  if (!sent && (await isHeld(context, db, art, id)))
    return redirect(draftOffPath(id), asked === 'posted' ? { audit: { outcome: 'no-link' } } : {});
  if (!sent || sent.art !== art.id || !isStillTheirs(context, art, sent)) return unknown();
  const { view } = context;
  const href = sent.accountId === null ? placeOfStranger(context, sent) : antragPath(sent.nummer);
  const what = sent.papersKey === id ? 'antrag' : 'correction';
  const document = <AlreadySentPage view={view} art={art} nummer={sent.nummer} href={href} what={what} />;
  return asked === 'opened' ? page(document) : refusedPage(document, 'sent-already', { status: 409 });
}

async function isHeld({ actor, now }: RequestFacts, db: Db, art: Antragsart, id: string): Promise<boolean> {
  if (actor.kind !== 'account' || !isUuid(id)) return false;
  const draft = await findDraft(db, id, { accountId: actor.accountId, tokenHash: null }, now);
  return draft?.art === art.id;
}

function isStillTheirs({ actor }: RequestFacts, art: Antragsart, sent: AntragRecord): boolean {
  // what is nobody else's was found by account or browser
  if (sent.betriebId === null && sent.personId === null) return true;
  return actor.kind === 'account' && isTheirs(art, actor, sent);
}

/** Whoever sent without an account has the page of it for a while. */
function placeOfStranger(context: RequestFacts, { nummer }: AntragRecord): string | undefined {
  return lastSent(context) === nummer ? paths.sent : undefined;
}
