import { isUuid } from '../../../lib/uuid.ts';
import type { Db } from '../../../platform/database/handles.ts';
import type { OfficeWork } from '../../../platform/feature/office.ts';
import { type ReadContext, type RequestFacts, staffActor } from '../../../platform/http/context.ts';
import { page, redirect, refusedPage } from '../../../platform/http/reply.ts';
import { get, getAudited, post, type Route } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../platform/ui/index.ts';
import { notePosted } from '../bekanntgabe/move-on.ts';
import { selectReadable, selectToPost } from '../bekanntgabe/queries.ts';
import { nameOf } from '../bekanntgabe/tell.ts';
import { officePaths } from '../paths.ts';
import { whereDelivered } from '../permissions.ts';
import { offersBox } from '../settings.ts';
import { postBatch } from './post-batch.ts';
import { PostPage } from './post-page.tsx';
import { deliverRight, mayDeliver, openDelivered } from './rights.ts';
import { documentOfficeTexts } from './texts.de.ts';

/** Letters that somebody prints in one go. */
const batch = 50;

const may = whereDelivered(mayDeliver);

/** Formal documents that go by post after all: each department prints its own. */
export const postRoutes: readonly Route[] = [
  get(officePaths.post, { may }, async (context) => {
    const said = context.query.get('versandt') ?? '';
    const posted = /^\d{1,3}$/.test(said) ? Number(said) : undefined;
    return page(await drawn(context, context.db, freshForm(), posted));
  }),
  getAudited(
    officePaths.postBatch,
    { may, audit: 'documents.post-batch-downloaded' },
    async ({ actor, chamber, db, now, parts }) => {
      const documents = await selectToPost(db, openDelivered(actor), batch);
      if (documents.length === 0) return redirect(officePaths.post);
      return {
        kind: 'stream',
        contentType: 'application/zip',
        fileName: 'schreiben-per-post.zip',
        headers: { 'content-security-policy': "default-src 'none'; sandbox" },
        body: (reading) => postBatch(reading, parts, chamber.slug, documents, now),
        audit: { facts: { letters: documents.length } },
      };
    },
  ),
  post(officePaths.posted, { may, audit: 'documents.formal-posted' }, async (context) => {
    const { chamber, form, now, tx } = context;
    if (form['sure'] !== 'ja') {
      const errors = { sure: documentOfficeTexts.for(chamber, 'de')('post.sureMissing') };
      return refusedPage(await drawn(context, tx, { values: {}, errors }), 'not-sure');
    }
    const { staffId } = staffActor(context);
    // those that were listed, and not what has come since: held in one order, each noted once
    const ids = (form['letters'] ?? '').split(' ').filter(isUuid).slice(0, batch).toSorted();
    let letters = 0;
    for (const id of ids) if (await notePosted(tx, id, staffId, now)) letters += 1;
    return redirect(`${officePaths.post}?versandt=${letters}`, { audit: { facts: { letters } } });
  }),
];

async function drawn({ actor, view }: RequestFacts, db: Db, form: FormState, posted?: number) {
  const documents = await selectToPost(db, openDelivered(actor), batch + 1);
  const named = [];
  for (const one of documents.slice(0, batch)) {
    const isLocked = (await selectReadable(db, one.id)) !== 'readable';
    named.push({ ...one, isLocked, forWhom: await nameOf(db, one.owner) });
  }
  return (
    <PostPage view={view} documents={named} hasMore={documents.length > batch} form={form} posted={posted} />
  );
}

/** Formal documents that wait for the post, as one thing to do. */
export async function postWork({ actor, chamber, db }: ReadContext): Promise<readonly OfficeWork[]> {
  if (!offersBox(chamber) || actor.kind !== 'staff' || !actor.rights.includes(deliverRight)) return [];
  const [oldest] = await selectToPost(db, openDelivered(actor), 1);
  if (!oldest) return [];
  return [
    {
      what: documentOfficeTexts.for(chamber, 'de')('post.work'),
      forWhom: await nameOf(db, oldest.owner),
      since: oldest.providedAt,
      href: officePaths.post,
      isUrgent: true,
    },
  ];
}
