import { isUuid } from '../../../lib/uuid.ts';
import type { Db } from '../../../platform/database/handles.ts';
import type { OfficeWork } from '../../../platform/feature/office.ts';
import { type ReadContext, staffActor, type WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { get, getAudited, post, type Route } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../platform/ui/index.ts';
import { staffMay } from '../../office/index.ts';
import { batchPath, officePath, officePaths } from '../office/paths.ts';
import { loadSubject } from '../pin-subject.ts';
import { findUndecidedLetters } from '../print-queue/queries.ts';
import { labelOf } from '../subject.ts';
import { decisionFacts, refuseLetter, releaseLetter } from './decide-letter.ts';
import { countWaiting, findDecided } from './letter-queries.ts';
import { beginBatch } from './manage-batch.ts';
import { DecidedPage } from './pages/decided-page.tsx';
import { LetterPage } from './pages/letter-page.tsx';
import { type LetterToDecide, QueuePage, type QueuePageProps } from './pages/queue-page.tsx';
import { findOwnPart, listBatches, listToPost } from './queries.ts';
import { readReason } from './read-reason.ts';
import { printBatchTexts } from './texts.de.ts';

/** Batches that the page lists. */
const mostBatches = 20;

const may = staffMay('pins.ausgeben');

/** The queue of letters: deciding about them, and collecting them into a batch. */
export const queueRoutes: readonly Route[] = [
  get(officePaths.pins, { may }, showQueue),
  post(officePaths.batches, { may, audit: 'freischaltung.batch-begun' }, answerBegin),
  getAudited(officePaths.letter, { may, audit: 'freischaltung.letter-opened' }, showLetter),
  post(officePaths.release, { may, audit: 'freischaltung.letter-released' }, answerRelease),
  post(officePaths.refuse, { may, audit: 'freischaltung.letter-refused' }, answerRefuse),
];

const notices: ReadonlyMap<string, QueuePageProps['notice']> = new Map([
  ['freigegeben', 'released'],
  ['abgelehnt', 'refused'],
]);

/** Whose letter it is and who asked for it. */
async function showLetter(context: ReadContext): Promise<Reply> {
  const facts = await factsOf(context, context.db);
  if (!facts) return showDecided(context);
  const { subject, requestedBy } = facts;
  // in the trail of who asked only where that tells nothing new: people read their own
  const seen = requestedBy?.isTold ? { account: requestedBy.id } : {};
  const subjects = { [subject.kind]: subject.id, ...seen };
  return page(<LetterPage view={context.view} facts={facts} form={freshForm()} />, { audit: { subjects } });
}

/** What became of a letter that somebody has decided about: whoever comes back to its page has done nothing wrong. */
async function showDecided(context: ReadContext): Promise<Reply> {
  const id = context.params['id'] ?? '';
  const decided = isUuid(id) ? await findDecided(context.db, id) : undefined;
  if (!decided) return unknown();
  const { subject } = decided;
  const named = labelOf(await loadSubject(context.db, subject));
  return page(<DecidedPage view={context.view} letter={{ ...decided, ...named }} />, {
    audit: { subjects: { [subject.kind]: subject.id } },
  });
}

async function showQueue(context: ReadContext): Promise<Reply> {
  const said = context.query.get('hinweis') ?? '';
  const t = printBatchTexts.for(context.chamber, 'de');
  const problem = said === 'entschieden' ? t('letter.over') : undefined;
  return page(await queuePage(context, context.db, { notice: notices.get(said), problem }));
}

async function queuePage(
  context: ReadContext | WriteContext,
  db: Db,
  says: Pick<QueuePageProps, 'notice' | 'problem'>,
) {
  return (
    <QueuePage
      view={context.view}
      undecided={await undecidedLetters(db)}
      waiting={await countWaiting(db)}
      batches={await listBatches(db, 'queue', mostBatches)}
      {...says}
    />
  );
}

async function undecidedLetters(db: Db): Promise<readonly LetterToDecide[]> {
  const shown: LetterToDecide[] = [];
  for (const { id, subject, requestedAt } of await findUndecidedLetters(db)) {
    shown.push({ id, requestedAt, ...labelOf(await loadSubject(db, subject)) });
  }
  return shown;
}

async function answerBegin(context: WriteContext): Promise<Reply> {
  const { tx, now, chamber } = context;
  const begun = await beginBatch(tx, staffActor(context), now);
  if (!begun.ok) {
    const problem = printBatchTexts.for(chamber, 'de')(`refused.${begun.refusal}`);
    return refusedPage(await queuePage(context, tx, { problem }), begun.refusal);
  }
  const { id, letters } = begun.value;
  return redirect(`${batchPath('queue', 'page', id)}?hinweis=begonnen`, {
    audit: { subjects: { batch: id }, facts: { letters } },
  });
}

async function factsOf({ params, now }: ReadContext | WriteContext, db: Db) {
  const id = params['id'] ?? '';
  return isUuid(id) ? decisionFacts(db, id, now) : undefined;
}

async function letterPage(context: ReadContext | WriteContext, db: Db, form: FormState) {
  const facts = await factsOf(context, db);
  return facts && <LetterPage view={context.view} facts={facts} form={form} />;
}

/** Whatever the form says: somebody else has decided meanwhile, or there is no such letter. */
const over = (): Reply => redirect(`${officePaths.pins}?hinweis=entschieden`, { audit: { outcome: 'over' } });

async function answerRelease(context: WriteContext): Promise<Reply> {
  const { tx, now, params } = context;
  const id = params['id'] ?? '';
  const released = isUuid(id) ? await releaseLetter(tx, id, staffActor(context), now) : undefined;
  if (!released) return over();
  return redirect(`${officePaths.pins}?hinweis=freigegeben`, {
    audit: { subjects: { letter: id, [released.subject.kind]: released.subject.id } },
  });
}

async function answerRefuse(context: WriteContext): Promise<Reply> {
  const { tx, now, params, form, chamber } = context;
  const reason = readReason(printBatchTexts.for(chamber, 'de'), form['reason']);
  if (!reason.ok) {
    const drawn = await letterPage(context, tx, keepInput(form, { reason: reason.refusal }));
    return drawn ? refusedPage(drawn, 'no-reason') : over();
  }
  const id = params['id'] ?? '';
  const letter = isUuid(id) ? await refuseLetter(tx, id, reason.value, staffActor(context), now) : undefined;
  if (!letter) return over();
  return redirect(`${officePaths.pins}?hinweis=abgelehnt`, {
    audit: { subjects: { letter: id, [letter.subject.kind]: letter.subject.id } },
  });
}

/** Letters and batches that wait for somebody with the right. */
export async function letterWork(context: ReadContext): Promise<readonly OfficeWork[]> {
  const { rights, staffId } = staffActor(context);
  const t = printBatchTexts.for(context.chamber, 'de');
  const rightFor = { queue: 'pins.ausgeben', 'mass-run': 'pins.massenlauf' } as const;
  const letters = rights.includes(rightFor.queue) ? await queueWork(context) : [];
  const batches = rights.some((right) => right === rightFor.queue || right === rightFor['mass-run'])
    ? (await listToPost(context.db)).filter(({ kind }) => rights.includes(rightFor[kind]))
    : [];
  const shown: OfficeWork[] = [];
  for (const batch of batches) {
    const { id, kind, nummer, begunAt } = batch;
    const isOthers = (await findOwnPart(context.db, batch, staffId)) !== undefined;
    shown.push({
      what: t(isOthers ? 'work.batchOfOwn' : 'work.batch'),
      forWhom: t('batch.title', { nummer }),
      since: begunAt,
      href: batchPath(kind, 'page', id),
    });
  }
  return [...letters, ...shown];
}

async function queueWork({ db, chamber }: ReadContext): Promise<readonly OfficeWork[]> {
  const t = printBatchTexts.for(chamber, 'de');
  const waiting = await countWaiting(db);
  const toPrint = {
    what: t('work.waiting'),
    forWhom: t('work.waitingCount', { count: waiting.count }),
    href: officePaths.pins,
  };
  return [
    ...(await undecidedLetters(db)).map(({ id, label, requestedAt }) => ({
      what: t('work.decide'),
      forWhom: label,
      since: requestedAt,
      href: officePath('letter', id),
    })),
    ...(waiting.since ? [{ ...toPrint, since: waiting.since }] : []),
  ];
}
