import { signedIn } from '../../platform/access/permission.ts';
import type { Db } from '../../platform/database/handles.ts';
import {
  type PrepareContext,
  type ReadContext,
  type RequestFacts,
  signedInActor,
  type WriteContext,
} from '../../platform/http/context.ts';
import { keepInput } from '../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../platform/http/reply.ts';
import { get, getLive, post, postPrepared, type Route } from '../../platform/http/route.ts';
import { freshForm } from '../../platform/ui/index.ts';
import { countTowards } from '../../platform/limits/limits.ts';
import {
  documentReply,
  mostFileBytes,
  mostFiles,
  type ReceivedFiles,
  receiveFiles,
} from '../documents/index.ts';
import { addPapers } from './add-papers.ts';
import { answerReply } from './answer-reply.tsx';
import { antragLines } from './antrag-lines.ts';
import { type Arten, titleOf } from './arten.ts';
import { nextPage } from './draft-page.ts';
import { copyFileName, copyOf } from './copy-of.ts';
import { mayCorrect } from './corrections.ts';
import { listDrafts } from './draft-queries.ts';
import { beginCorrection } from './drafts.ts';
import { listEvents } from './history-queries.ts';
import { watchedAntrag, watchedList } from './live.ts';
import { isLateCorrection } from './late-correction.ts';
import { papersFromRange } from './limits.ts';
import { antragPageOf, type Own, ownAntragOf } from './own-page.tsx';
import { type DraftLine, ListPage, type ListPageProps } from './pages/list-page.tsx';
import { WithdrawPage } from './pages/withdraw-page.tsx';
import { furtherPapers, paperField, paperFile } from './papers.ts';
import { antragPath, draftOffPath, draftPath, paths } from './paths.ts';
import { isTheirs } from './permissions.ts';
import { withdrawAntrag } from './person-acts.ts';
import { asToday, holdAntragOf } from './as-today.ts';
import { findAntrag } from './queries.ts';
import { afterMove } from './rules.ts';
import { isTheirsNow } from './send-reply.tsx';
import { antraegeTexts } from './texts.de.ts';
import { tooLate } from './too-late.ts';

/** The pages of a person's Anträge: list, one of them, answering, changing, withdrawing, copy. */
export function ownRoutes(arten: Arten): readonly Route[] {
  return [
    get(paths.list, { may: signedIn }, (context) => showList(context, arten)),
    getLive(paths.listChanges, { may: signedIn }, async (context) => {
      const actor = signedInActor(context);
      return watchedList(actor, (await antragLines(context.db, arten, actor, context)).lines);
    }),
    getLive(paths.changes, { may: signedIn }, async (context) => {
      const own = await ownAntrag(context, context.db, arten);
      return own && watchedAntrag(own.antrag, await listEvents(context.db, own.antrag.nummer));
    }),
    get(paths.one, { may: signedIn }, (context) => showOne(context, arten)),
    get(paths.copy, { may: signedIn }, async (context) => {
      const own = await ownAntrag(context, context.db, arten);
      return own ? copyReply(context, context.db, own) : unknown();
    }),
    get(paths.paper, { may: signedIn }, async (context) => {
      const own = await ownAntrag(context, context.db, arten);
      const key = own?.antrag.papersKey ?? null;
      if (!own || key === null) return unknown();
      const file = await paperFile(context.db, own.art, key, context.params['id'] ?? '');
      return (file && (await documentReply(context.db, context, file))) ?? unknown();
    }),
    postPrepared(
      paths.papers,
      {
        may: signedIn,
        audit: 'antraege.papers-added',
        files: { mostBytes: mostFileBytes, mostFiles },
        prepare: (context) => receivePapers(context, arten),
      },
      (context, received) => add(context, arten, received),
    ),
    postPrepared(
      paths.answer,
      {
        may: signedIn,
        audit: 'antraege.answered',
        files: { mostBytes: mostFileBytes, mostFiles },
        prepare: (context) => receivePapers(context, arten),
      },
      (context, received) => answer(context, arten, received),
    ),
    get(paths.withdraw, { may: signedIn }, (context) => askToWithdraw(context, arten)),
    post(paths.withdraw, { may: signedIn, audit: 'antraege.withdrawn' }, (context) =>
      withdraw(context, arten),
    ),
    post(paths.correct, { may: signedIn, audit: 'antraege.correction-begun' }, (context) =>
      correct(context, arten),
    ),
  ];
}

const none: ReceivedFiles = { kept: [], refused: [] };

/** Files are looked at only where there is an Antrag that they could belong to. */
async function receivePapers(context: PrepareContext, arten: Arten): Promise<ReceivedFiles> {
  const own = await context.reading((db) => ownAntrag(context, db, arten));
  return own ? receiveFiles(context, paperField(furtherPapers)) : none;
}

/** The Antrag that the address names; somebody else's is not found. */
async function ownAntrag(context: RequestFacts, db: Db, arten: Arten): Promise<Own | undefined> {
  return ownAntragOf(context, db, (id) => arten.get(id));
}

async function showList(context: ReadContext, arten: Arten): Promise<Reply> {
  const { chamber, db, locale, now, query, view } = context;
  const actor = signedInActor(context);
  const list = await antragLines(db, arten, actor, context);
  const begun = list.page === 1 ? await listDrafts(db, actor.accountId, now) : [];
  const drafts: DraftLine[] = [];
  for (const draft of begun) {
    const art = arten.get(draft.art);
    if (!art?.offered(chamber)) continue;
    if (!isTheirs(art, actor, draft)) {
      // what is in it may be from the register: no word of it
      const title = art.texts.for(chamber, locale)('title');
      drafts.push({ ...draft, title, href: draftOffPath(draft.id), standing: 'off' });
      continue;
    }
    const isLate = await isLateCorrection(db, art, draft);
    const href = draftPath(draft, isLate ? 'pruefen' : nextPage(art, draft));
    const standing = isLate ? 'late' : 'open';
    drafts.push({ ...draft, title: titleOf(art, draft, chamber, locale), href, standing });
  }
  const hint = query.get('hinweis');
  const notice: ListPageProps['notice'] = hint === 'gespeichert' || hint === 'geloescht' ? hint : undefined;
  const { stand } = watchedList(actor, list.lines);
  return page(<ListPage {...{ view, list, drafts, notice, stand }} />);
}

async function showOne(context: ReadContext, arten: Arten): Promise<Reply> {
  const own = await ownAntrag(context, context.db, arten);
  return own ? page(await antragPageOf(context, context.db, own, freshForm())) : unknown();
}

/** The copy as a file, set while it is sent: the transaction of the request does not wait for the press. */
export async function copyReply(context: RequestFacts, db: Db, { art, antrag }: Own): Promise<Reply> {
  const letter = await copyOf(db, art, antrag, context.now);
  const { letterPress } = context.parts;
  return {
    kind: 'stream',
    body: () => letterPress.stream([letter], { sides: 'one' }),
    contentType: 'application/pdf',
    fileName: copyFileName(antrag),
  };
}

async function ownInWork(context: WriteContext, arten: Arten): Promise<Own | undefined> {
  const own = await ownAntrag(context, context.tx, arten);
  return own && (await isTheirsNow(context, own.art, own.antrag)) ? own : undefined;
}

async function answer(context: WriteContext, arten: Arten, received: ReceivedFiles): Promise<Reply> {
  const own = await ownInWork(context, arten);
  return own ? answerReply(context, own, received) : unknown();
}

async function add(context: WriteContext, arten: Arten, received: ReceivedFiles): Promise<Reply> {
  const own = await ownInWork(context, arten);
  return own ? addReply(context, own, received) : unknown();
}

async function addReply(context: WriteContext, own: Own, received: ReceivedFiles): Promise<Reply> {
  const { chamber, form, locale, now, tx } = context;
  const { art, antrag } = own;
  const { nummer } = antrag;
  const { accountId } = signedInActor(context);
  const field = paperField(furtherPapers);
  if (received.kept.length > 0 && !(await countTowards(tx, papersFromRange, accountId, now))) {
    const again = keepInput(form, { [field]: antraegeTexts.for(chamber, locale)('papers.tooMany') });
    return refusedPage(await antragPageOf(context, tx, own, again), 'too-many', { status: 429 });
  }
  const result = await addPapers(context, art, nummer, { kind: 'person', accountId }, received);
  const auditOf = (files: number) => ({ subjects: { antrag: String(nummer) }, facts: { files } });
  if (result.ok) {
    const hint = result.value.hadSome ? 'schon-da' : 'nachgereicht';
    return redirect(`${antragPath(nummer)}?hinweis=${hint}`, { audit: auditOf(result.value.added) });
  }
  if (result.refusal.kind === 'too-late') return tooLate(nummer, result.refusal.why);
  // some files may have been taken: the page shows how it stands by now
  const stands = await findAntrag(tx, nummer);
  const again = keepInput(form, { [field]: result.refusal.sentence });
  return refusedPage(
    await antragPageOf(context, tx, { art, antrag: stands ? asToday(art, stands) : antrag }, again),
    'wrong-input',
    { audit: auditOf(result.refusal.added) },
  );
}

async function askToWithdraw(context: ReadContext, arten: Arten): Promise<Reply> {
  const own = await ownAntrag(context, context.db, arten);
  if (!own) return unknown();
  const { art, antrag } = own;
  if (!afterMove('withdraw', antrag.state, art.allows)) return tooLate(antrag.nummer, 'not-now');
  return page(<WithdrawPage view={context.view} art={art} antrag={antrag} />);
}

async function withdraw(context: WriteContext, arten: Arten): Promise<Reply> {
  const own = await ownInWork(context, arten);
  if (!own) return unknown();
  const { nummer } = own.antrag;
  const act = { accountId: signedInActor(context).accountId, now: context.now };
  const result = await withdrawAntrag(context.tx, own.art, nummer, act);
  if (!result.ok) return tooLate(nummer, result.refusal);
  return redirect(antragPath(nummer), { audit: { subjects: { antrag: String(nummer) } } });
}

async function correct(context: WriteContext, arten: Arten): Promise<Reply> {
  const { now, tx } = context;
  const own = await ownInWork(context, arten);
  if (!own) return unknown();
  const { art } = own;
  const antrag = (await holdAntragOf(tx, art, own.antrag.nummer)) ?? own.antrag;
  if (!mayCorrect(art, antrag)) return tooLate(antrag.nummer, 'not-now');
  const id = await beginCorrection(tx, art, antrag, signedInActor(context).accountId, now);
  return redirect(draftPath({ art: art.id, id }, 'pruefen'), {
    audit: { subjects: { antrag: String(antrag.nummer) } },
  });
}
