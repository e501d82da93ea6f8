import { isUuid } from '../../lib/uuid.ts';
import { signedIn } from '../../platform/access/permission.ts';
import type { Db } from '../../platform/database/handles.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import { type RequestFacts, signedInActor, type WriteContext } from '../../platform/http/context.ts';
import { page, redirect, type Reply, unknown } from '../../platform/http/reply.ts';
import { get, post, type Route } from '../../platform/http/route.ts';
import type { DraftRecord } from './antrag-record.ts';
import type { Arten } from './arten.ts';
import { nextPage } from './draft-page.ts';
import { deleteDraft, findDraft } from './draft-queries.ts';
import { DraftOffPage } from './pages/draft-off-page.tsx';
import { draftPath, paths } from './paths.ts';
import { isTheirs, missingRole } from './permissions.ts';

/**
 * What becomes of drafts for a Betrieb or Person whose link has ended, or the right with it: they rest until their day,
 * can be deleted, and go on once there is a link again. Nothing of what is in them is shown, since it may be from the
 * register.
 */
export function draftOffRoutes(arten: Arten): readonly Route[] {
  return [
    get(paths.draftOff, { may: signedIn }, async (context) => {
      const held = await heldDraft(context, context.db, arten);
      if (!held) return unknown();
      const { art, draft } = held;
      const { view } = context;
      const actor = signedInActor(context);
      if (isTheirs(art, actor, draft)) return redirect(draftPath(draft, nextPage(art, draft)));
      const missing = missingRole(art, actor, draft, view);
      return page(<DraftOffPage view={view} art={art} draft={draft} missing={missing} />);
    }),
    post(paths.discardOff, { may: signedIn, audit: 'antraege.draft-discarded' }, (context) =>
      discard(context, arten),
    ),
  ];
}

interface HeldDraft {
  readonly art: Antragsart;
  readonly draft: DraftRecord;
}

/** The draft that the address names, if this account holds it, whether it may go on with it or not. */
async function heldDraft(
  context: Pick<RequestFacts, 'actor' | 'params' | 'now'>,
  db: Db,
  arten: Arten,
): Promise<HeldDraft | undefined> {
  const id = context.params['id'] ?? '';
  const { accountId } = signedInActor(context);
  const draft = isUuid(id) ? await findDraft(db, id, { accountId, tokenHash: null }, context.now) : undefined;
  const art = draft && arten.get(draft.art);
  return art && { art, draft };
}

async function discard(context: WriteContext, arten: Arten): Promise<Reply> {
  const held = await heldDraft(context, context.tx, arten);
  if (!held) return unknown();
  await deleteDraft(context.tx, held.draft.id);
  return redirect(`${paths.list}?hinweis=geloescht`);
}
