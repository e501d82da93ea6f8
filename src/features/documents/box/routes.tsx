import { berlinDate } from '../../../lib/dates.ts';
import { linesAPage, type PageOfList, readPage, readPageOf } from '../../../lib/list-pages.ts';
import { isUuid } from '../../../lib/uuid.ts';
import type { Mandate } from '../../../platform/access/actor.ts';
import type { Db } from '../../../platform/database/handles.ts';
import { type ReadContext, signedInActor, type WriteContext } from '../../../platform/http/context.ts';
import { page, redirect, type Reply, unknown } from '../../../platform/http/reply.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { rolesGive } from '../../freischaltung/index.ts';
import { mayRetrieve, noteRetrieved } from '../bekanntgabe/move-on.ts';
import { selectBekanntgaben, selectLog } from '../bekanntgabe/queries.ts';
import { deemedOn, movedFrom, waitsForRetrieval } from '../bekanntgabe/rules.ts';
import { documentReply } from '../document-reply.ts';
import { ListPage } from '../pages/list-page.tsx';
import { ProgressPage } from '../pages/progress-page.tsx';
import { paths } from '../paths.ts';
import {
  isRecipient,
  maySeeDocuments,
  maySendFor,
  mayTakeDocuments,
  openKinds,
  seesAllSent,
} from '../permissions.ts';
import { selectStored } from '../queries.ts';
import { deliveryKinds, isReadable } from '../rules.ts';
import { documentSettings, offersBox, offersUpload } from '../settings.ts';
import { documentTexts } from '../texts.de.ts';
import { selectSent } from '../upload/queries.ts';
import type { BoxDocument, BoxFilter, BoxOwner } from './delivery.ts';
import { insertReads, selectBox, selectKind, selectYears } from './queries.ts';
import { zipOf, type ZippedDocument } from './zip.ts';

const mostZippedBytes = 2_000_000_000;

/** The box of the Betrieb or Person that is acted for, and its settings. */
export const boxRoutes: readonly Route[] = [
  get(paths.list, { may: maySeeDocuments }, list),
  post(paths.downloadAll, { may: mayTakeDocuments, audit: 'documents.all-taken' }, takeAll),
  post(paths.download, { may: mayTakeDocuments, audit: 'documents.taken' }, take),
  get(paths.progress, { may: mayTakeDocuments }, showProgress),
];

function mandateIn(context: Pick<ReadContext, 'actor'>): Mandate {
  const { actingFor } = signedInActor(context);
  if (!actingFor) throw new Error('this route must require somebody to act for');
  return actingFor;
}

function ownerOf({ kind, subjectId }: Mandate): BoxOwner {
  return { kind: kind === 'betrieb' ? 'betrieb' : 'person', id: subjectId };
}

/** What was chosen of years and kinds; anything else is no choice. */
function filterOf(year: string | null | undefined, kind: string | null | undefined): BoxFilter {
  return {
    year: /^\d{4}$/.test(year ?? '') ? Number(year) : undefined,
    kind: deliveryKinds.find((one) => one === kind),
  };
}

const nothing: PageOfList<never> = { lines: [], page: 1, pages: 1 };

async function list(context: ReadContext): Promise<Reply> {
  const { chamber, db, query, view } = context;
  const { accountId } = signedInActor(context);
  const mandate = mandateIn(context);
  const owner = ownerOf(mandate);
  const kinds = openKinds(mandate);
  const filter = filterOf(query.get('jahr'), query.get('art'));
  const box = offersBox(chamber)
    ? await readPageOf(readPage(query.get('seite')), (part) =>
        selectBox(db, owner, { ...filter, accountId, kinds, part }),
      )
    : nothing;
  const sent = offersUpload(chamber)
    ? await readPageOf(readPage(query.get('gesendet')), (part) =>
        selectSent(db, seesAllSent(mandate) ? null : accountId, mandate.subjectId, part),
      )
    : nothing;
  return page(
    <ListPage
      view={view}
      forWhom={mandate.label}
      isPerson={owner.kind === 'person'}
      box={{ ...box, lines: await withProgress(context, mandate, box.lines) }}
      isFormalLeftOut={query.get('hinweis') === 'foermliche'}
      filter={filter}
      years={offersBox(chamber) ? await selectYears(db, owner, kinds) : []}
      kinds={kinds}
      sent={sent}
      isSentByAll={seesAllSent(mandate)}
      may={{
        send: offersUpload(chamber) && maySendFor(mandate),
        changeSettings:
          offersBox(chamber) && mandate.kind === 'betrieb' && rolesGive(mandate.roles, 'zugaenge'),
      }}
    />,
  );
}

/** The documents, formal ones with how far they are. */
async function withProgress(
  { chamber, db, now }: Pick<ReadContext, 'chamber' | 'db' | 'now'>,
  mandate: Mandate,
  documents: readonly BoxDocument[],
): Promise<readonly BoxDocument[]> {
  const ids = documents.filter(({ delivery }) => delivery.isFormal).map(({ delivery }) => delivery.id);
  const formal = new Map((await selectBekanntgaben(db, ids)).map((one) => [one.id, one]));
  const { land } = documentSettings.of(chamber).bekanntgabe;
  return documents.map((document) => {
    const one = formal.get(document.delivery.id);
    const counts = countsFor(mandate, document);
    const isSettled = !one || !counts || !waitsForRetrieval(one.state) || one.deemedOn !== null;
    const days = one && { providedOn: berlinDate(one.providedAt), retrievedOn: berlinDate(now) };
    const servedIfGot = isSettled || !days ? undefined : deemedOn(one.rule, days, land);
    return {
      ...document,
      formal: one,
      onlyReads: !counts,
      servedIfGot,
      servedIfGotCounted: servedIfGot && days && one && movedFrom(one.rule, days, land, servedIfGot),
    };
  });
}

/** How far a formal document is, for whoever may open it. */
async function showProgress({ actor, db, params, view }: ReadContext): Promise<Reply> {
  const mandate = mandateIn({ actor });
  const id = params['id'] ?? '';
  const about = isUuid(id) ? await selectKind(db, id) : undefined;
  const owner = ownerOf(mandate);
  const isOpen =
    about?.owner.kind === owner.kind &&
    about.owner.id === owner.id &&
    openKinds(mandate).includes(about.kind);
  const [document] = isOpen ? await selectBekanntgaben(db, [id]) : [];
  if (!document) return unknown();
  return page(<ProgressPage view={view} document={{ ...document, log: await selectLog(db, id) }} />);
}

/** Whether its getting by this person is that of the Betrieb or Person: a formal one can be read by more than receive it. */
function countsFor(mandate: Mandate, { delivery }: Pick<BoxDocument, 'delivery'>): boolean {
  return !delivery.isFormal || isRecipient(mandate, delivery.kind);
}

/** Hands out one document of the box; from then on it is read, and a formal one is got where a recipient gets it. */
async function take(context: WriteContext): Promise<Reply> {
  const { now, params, tx } = context;
  const { accountId } = signedInActor(context);
  const mandate = mandateIn(context);
  const id = params['id'] ?? '';
  const [document] = isUuid(id)
    ? await selectBox(tx, ownerOf(mandate), { accountId, kinds: openKinds(mandate), ids: [id] })
    : [];
  // the list says since when it comes by post
  if (document && !(await mayRetrieve(tx, document.delivery.id, now)))
    return redirect(paths.list, { audit: { outcome: 'lapsed' } });
  const reply = document && (await documentReply(tx, context, document));
  if (!document || !reply) return { ...unknown(), audit: { outcome: 'unknown' } };
  const counts = countsFor(mandate, document);
  await insertReads(tx, [document.id], counts ? [document.id] : [], accountId, now);
  if (counts) await noteRetrieved(tx, document.delivery.id, accountId, now);
  return reply;
}

/**
 * Hands out all documents that a page of the box shows in one archive; from then on they are read. Formal ones that wait for
 * being got are left out unless they were chosen: getting them can begin a period (§ 41 (2a) VwVfG).
 */
async function takeAll(context: WriteContext): Promise<Reply> {
  const { chamber, form, locale, now, parts, tx } = context;
  const { accountId } = signedInActor(context);
  const mandate = mandateIn(context);
  // by name: what is read moves to other pages, and what has come meanwhile was not shown
  const ids = (form['dokumente'] ?? '').split(' ').filter(isUuid).slice(0, linesAPage);
  const inBox = await selectBox(tx, ownerOf(mandate), { accountId, kinds: openKinds(mandate), ids });
  // held in one order, so that two who do the same wait instead of stopping each other
  const deliveries = [...new Set(inBox.map(({ delivery }) => delivery.id))].toSorted();
  const lapsed = new Set<string>();
  for (const id of deliveries) if (!(await mayRetrieve(tx, id, now))) lapsed.add(id);
  const waiting = (await selectBekanntgaben(tx, deliveries)).filter(({ state }) => waitsForRetrieval(state));
  const unchosen = new Set(form['foermliche'] === 'ja' ? [] : waiting.map(({ id }) => id));
  const isLeftOut = (document: BoxDocument) =>
    unchosen.has(document.delivery.id) && countsFor(mandate, document);
  const documents = inBox.filter((document) => !lapsed.has(document.delivery.id) && !isLeftOut(document));
  const zipped = await withKeys(
    tx,
    documents.filter(({ scan }) => isReadable(scan)),
  );
  if (zipped.length === 0) {
    const hint = inBox.some(isLeftOut) ? '?hinweis=foermliche' : '';
    return redirect(`${paths.list}${hint}`, { audit: { outcome: 'nothing' } });
  }
  const counting = zipped.flatMap(({ document }) => (countsFor(mandate, document) ? [document] : []));
  await insertReads(
    tx,
    zipped.map(({ document }) => document.id),
    counting.map(({ id }) => id),
    accountId,
    now,
  );
  const taken = new Set(counting.map(({ delivery }) => delivery.id));
  for (const id of deliveries) if (taken.has(id)) await noteRetrieved(tx, id, accountId, now);
  return {
    kind: 'stream',
    contentType: 'application/zip',
    fileName: `${documentTexts.for(chamber, locale)('list.title')}.zip`,
    headers: { 'content-security-policy': "default-src 'none'; sandbox" },
    body: () => zipOf(parts, chamber.slug, zipped),
    audit: { facts: { documents: zipped.length } },
  };
}

/** So many documents as go into one archive, each with what opens it. */
async function withKeys(db: Db, documents: readonly ZippedDocument['document'][]) {
  const zipped: ZippedDocument[] = [];
  let bytes = 0;
  for (const document of documents) {
    bytes += document.size;
    if (bytes > mostZippedBytes) break;
    const stored = await selectStored(db, document.id);
    if (stored) zipped.push({ document, stored });
  }
  return zipped;
}
