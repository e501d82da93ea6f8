import type { Antragsart } from '../../platform/feature/antrag.ts';
import type { PrepareContext, ReadContext, WriteContext } from '../../platform/http/context.ts';
import { keepInput } from '../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../platform/http/reply.ts';
import { get, postPrepared, type Route } from '../../platform/http/route.ts';
import { countTowards } from '../../platform/limits/limits.ts';
import { type FormState, freshForm } from '../../platform/ui/index.ts';
import {
  documentReply,
  filesSentence,
  mostFileBytes,
  mostFiles,
  type ReceivedFiles,
  receiveFiles,
} from '../documents/index.ts';
import { papersFor } from './answers.ts';
import type { DraftRecord } from './antrag-record.ts';
import { draftGone } from './draft-gone.tsx';
import { isLateCorrection } from './late-correction.ts';
import { formOf, ownDraft } from './own-draft.ts';
import { papersFromRange } from './limits.ts';
import { missingPapers } from './missing-papers.ts';
import { PapersPage } from './pages/papers-page.tsx';
import { saveButton } from './pages/step-page.tsx';
import { keepPaper, paperField, paperFile, papersOfDraft } from './papers.ts';
import { draftPath, papersPage, paths, startPath } from './paths.ts';
import type { Permission } from '../../platform/access/permission.ts';
import { antraegeTexts } from './texts.de.ts';

/** The files of a form by the paper that they were chosen for. */
type ReceivedPapers = ReadonlyMap<string, ReceivedFiles>;

/** The page on which the papers of an Antrag are handed in, after all questions. */
export function papersRoutes(art: Antragsart, may: Permission): readonly Route[] {
  if (!art.papers) return [];
  const path = `${startPath(art)}/${papersPage}`;
  return [
    get(path, { may }, (context) => show(context, art)),
    postPrepared(
      path,
      {
        may,
        audit: 'antraege.papers-kept',
        files: { mostBytes: mostFileBytes, mostFiles },
        prepare: (context) => receive(context, art),
      },
      (context, received) => keep(context, art, received),
    ),
    get(`${path}/:id`, { may }, async (context) => {
      const draft = await ownDraft(context, context.db, art);
      const file = draft && (await paperFile(context.db, art, draft.id, context.params['id'] ?? ''));
      return (file && (await documentReply(context.db, context, file))) ?? unknown();
    }),
  ];
}

/** Files are looked at only where there is a draft that they could belong to. */
async function receive(context: PrepareContext, art: Antragsart): Promise<ReceivedPapers> {
  const received = new Map<string, ReceivedFiles>();
  const draft = await context.reading((db) => ownDraft(context, db, art));
  if (!draft) return received;
  for (const { id } of art.papers ?? []) received.set(id, await receiveFiles(context, paperField(id)));
  return received;
}

async function show(context: ReadContext, art: Antragsart): Promise<Reply> {
  const draft = await ownDraft(context, context.db, art);
  if (!draft) return draftGone(context, context.db, art, 'opened');
  if (await isLateCorrection(context.db, art, draft)) return redirect(draftPath(draft, 'pruefen'));
  const { answers } = await formOf(context, context.db, art, draft);
  if (papersFor(art, answers).length === 0) return redirect(draftPath(draft, 'pruefen'));
  return page(await pageOf(context, context.db, art, draft, freshForm()));
}

async function pageOf(
  context: Pick<ReadContext, 'view' | 'actor' | 'locale' | 'now' | 'chamber'>,
  db: ReadContext['db'],
  art: Antragsart,
  draft: DraftRecord,
  form: FormState,
) {
  const { answers } = await formOf(context, db, art, draft);
  const papers = await papersOfDraft(db, art, draft, answers);
  return (
    <PapersPage view={context.view} art={art} draft={draft} answers={answers} papers={papers} form={form} />
  );
}

async function keep(context: WriteContext, art: Antragsart, received: ReceivedPapers): Promise<Reply> {
  const { actor, chamber, client, form: posted, locale, now, tx } = context;
  const draft = await ownDraft(context, tx, art);
  if (!draft) return draftGone(context, tx, art, 'posted');
  if (await isLateCorrection(tx, art, draft)) return redirect(draftPath(draft, 'pruefen'));
  const t = antraegeTexts.for(chamber, locale);
  const { answers, asked } = await formOf(context, tx, art, draft);
  const wanted = papersFor(art, answers);
  const count = [...received.values()].reduce((sum, { kept }) => sum + kept.length, 0);
  const who = actor.kind === 'account' ? actor.accountId : client.range;
  const errors: Record<string, string> = {};
  if (count > 0 && !(await countTowards(tx, papersFromRange, who, now))) {
    const form = keepInput(posted, { '': t('papers.tooMany') });
    return refusedPage(await pageOf(context, tx, art, draft, form), 'too-many', { status: 429 });
  }
  for (const { id } of wanted) {
    const files = received.get(id) ?? { kept: [], refused: [] };
    const { isFull } = await keepPaper(context, draft.id, id, files);
    const why = isFull ? { refused: [], refusal: 'too-many' as const } : files;
    const sentence = filesSentence(chamber, locale, why);
    // of several papers none is to blame for what is wrong with all files together
    const isOfForm = files.refusal !== undefined && files.isOfWholeForm === true && wanted.length > 1;
    if (sentence !== undefined) errors[isOfForm ? '' : paperField(id)] = sentence;
  }
  const later = posted[saveButton] !== undefined && draft.accountId !== null;
  const missing = missingPapers(art, answers, await papersOfDraft(tx, art, draft, answers), asked);
  for (const { field, sentence } of later ? [] : missing) errors[field] ??= sentence;
  if (Object.keys(errors).length > 0) {
    const form = { values: {}, errors };
    return refusedPage(await pageOf(context, tx, art, draft, form), 'wrong-input');
  }
  const audit = { facts: { files: count } };
  return redirect(later ? `${paths.list}?hinweis=gespeichert` : draftPath(draft, 'pruefen'), { audit });
}
