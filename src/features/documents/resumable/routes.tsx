import { isUuid } from '../../../lib/uuid.ts';
import { anyone, signedIn } from '../../../platform/access/permission.ts';
import type { RequestFacts, WriteContext } from '../../../platform/http/context.ts';
import { type AuditDetail, page, type Reply, unknown } from '../../../platform/http/reply.ts';
import { get, getStatic, post, postStreamed, type Route } from '../../../platform/http/route.ts';
import { type BeginRefusal, beginResumable } from './begin.ts';
import { SignedInAgainPage } from '../pages/signed-in-again-page.tsx';
import { isSignedOut, ownerOf } from './owner.ts';
import { resumablePaths } from './paths.ts';
import { insertPiece, lockResumable, selectUnderWay } from './queries.ts';
import { resumableTexts } from './texts.de.ts';
import { type PieceRefusal, type ReceivedPiece, receivePiece } from './receive-piece.ts';
import { mostPieceBytes } from './rules.ts';

const beginStatus: Readonly<Record<BeginRefusal, number>> = {
  'too-large': 413,
  'too-many': 429,
  'not-a-file': 422,
};

const pieceStatus: Readonly<Record<Exclude<PieceRefusal['kind'], 'unknown' | 'signed-out'>, number>> = {
  elsewhere: 409,
  'too-large': 413,
  'too-many-pieces': 429,
  'no-room': 507,
  nothing: 422,
};

/**
 * Sending a file piece by piece, for the script of forms that take files: begin, add each piece where the file ends, ask
 * where that is. No person reads these answers, but that the session has run out; what else is refused here is sent with
 * its form, which says why.
 */
export const resumableRoutes: readonly Route[] = [
  post(resumablePaths.begin, { may: anyone, audit: 'documents.upload-begun' }, async (context) => {
    if (isSignedOut(context)) return signedOut(context);
    const begun = await beginResumable(context.tx, context);
    if (!begun.ok)
      return answer({ why: begun.refusal }, beginStatus[begun.refusal], { outcome: begun.refusal });
    return answer({ id: begun.value, at: 0, most: mostPieceBytes }, 201);
  }),
  getStatic(resumablePaths.signedInAgain, { may: signedIn }, ({ view }) =>
    page(<SignedInAgainPage view={view} />),
  ),
  get(resumablePaths.state, { may: anyone }, async (context) => {
    if (isSignedOut(context)) return signedOut(context);
    const { actor, db, now, params } = context;
    const id = params['id'] ?? '';
    const file = isUuid(id) ? await selectUnderWay(db, ownerOf(actor), id, now) : undefined;
    return file ? answer({ id, at: file.at, most: mostPieceBytes }, 200) : unknown();
  }),
  postStreamed(
    resumablePaths.piece,
    { may: anyone, audit: 'documents.upload-continued', prepare: receivePiece },
    addPiece,
  ),
];

/** Adds a piece where its file ends by now; of two that send the same one, the second is told where it goes on. */
async function addPiece(context: WriteContext, received: ReceivedPiece | PieceRefusal): Promise<Reply> {
  if (received.kind === 'unknown') return unknown();
  if (received.kind === 'signed-out') return signedOut(context);
  if (received.kind === 'elsewhere') return elsewhere(received.at);
  if (received.kind !== 'received')
    return answer({ why: received.kind }, pieceStatus[received.kind], { outcome: received.kind });
  const { actor, now, tx } = context;
  const { at, id, piece } = received;
  await lockResumable(tx, id);
  const file = await selectUnderWay(tx, ownerOf(actor), id, now);
  if (!file) return unknown();
  if (file.at !== at) return elsewhere(file.at);
  await insertPiece(tx, id, at, piece);
  return answer({ id, at: at + piece.size }, 200);
}

function elsewhere(at: number): Reply {
  return answer({ at }, pieceStatus.elsewhere, { outcome: 'elsewhere' });
}

/** What has come stays: signed in again with the same account, its sender goes on. */
function signedOut({ chamber, locale }: RequestFacts): Reply {
  const says = resumableTexts.for(chamber, locale)('signedOut');
  return answer({ why: 'signed-out', says }, 401, { outcome: 'signed-out' });
}

function answer(said: Readonly<Record<string, string | number>>, status: number, audit?: AuditDetail): Reply {
  return {
    kind: 'file',
    body: JSON.stringify(said),
    contentType: 'application/json',
    status,
    ...(audit ? { audit } : {}),
  };
}
