import type { Db, Tx } from '../../platform/database/handles.ts';
import type { Answers, Antragsart, Applicant } from '../../platform/feature/antrag.ts';
import type { ReadContext, RequestFacts, WriteContext } from '../../platform/http/context.ts';
import { keepInput } from '../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../platform/http/reply.ts';
import { get, post, type Route } from '../../platform/http/route.ts';
import { countTowards } from '../../platform/limits/limits.ts';
import { freshForm } from '../../platform/ui/index.ts';
import { faultsIn, inputValues, knownBefore, papersFor, readStep, stepsFor } from './answers.ts';
import type { DraftRecord } from './antrag-record.ts';
import { settledLabels } from './corrections.ts';
import { draftGone } from './draft-gone.tsx';
import { nextPage } from './draft-page.ts';
import { adoptDraft, countDrafts, deleteDraft, listDrafts } from './draft-queries.ts';
import { beginDraft, keepAnswers } from './drafts.ts';
import { usualDays } from './expectation.ts';
import { browserToken } from './holder.ts';
import { isLateCorrection } from './late-correction.ts';
import { begunFromRange, mostDrafts } from './limits.ts';
import { obstacleTo } from './obstacles.ts';
import { formOf, holdOwnDraft, ownDraft } from './own-draft.ts';
import { CheckPage } from './pages/check-page.tsx';
import { LateCorrectionPage } from './pages/late-correction-page.tsx';
import { StartPage } from './pages/start-page.tsx';
import { saveButton, StepPage } from './pages/step-page.tsx';
import { backParameter, draftPath, papersPage, paths, startPath } from './paths.ts';
import { papersOfDraft } from './papers.ts';
import { papersRoutes } from './papers-routes.tsx';
import { missingPapers } from './missing-papers.ts';
import { actsFor, mayApply } from './permissions.ts';
import { sendReply } from './send-reply.tsx';
import { subjectName } from './subject-name.ts';
import { antraegeTexts } from './texts.de.ts';

/** The pages on which an Antrag of one kind is written: each line names its permission. */
export function applyRoutes(art: Antragsart): readonly Route[] {
  const may = mayApply(art);
  const start = startPath(art);
  return [
    get(start, { may }, (context) => showStart(context, art)),
    post(start, { may, audit: 'antraege.begun' }, (context) => begin(context, art)),
    get(`${start}/pruefen`, { may }, (context) => showCheck(context, art)),
    post(`${start}/pruefen`, { may, audit: 'antraege.sent' }, (context) => sendReply(context, art)),
    post(`${start}/verwerfen`, { may, audit: 'antraege.draft-discarded' }, (context) =>
      discard(context, art),
    ),
    ...papersRoutes(art, may),
    get(`${start}/:schritt`, { may }, (context) => showStep(context, art)),
    post(`${start}/:schritt`, { may, audit: 'antraege.draft-saved' }, (context) => save(context, art)),
  ];
}

/** For whom somebody would apply now. */
function applicantOf(
  art: Antragsart,
  { actor }: RequestFacts,
): Applicant & { readonly label: string | null } {
  if (actor.kind !== 'account') return { accountId: null, betriebId: null, personId: null, label: null };
  const mandate = actsFor(art, actor) ?? null;
  return {
    accountId: actor.accountId,
    betriebId: mandate?.kind === 'betrieb' ? mandate.subjectId : null,
    personId: mandate?.kind === 'person' ? mandate.subjectId : null,
    label: mandate?.label ?? null,
  };
}

async function showStart(context: ReadContext, art: Antragsart): Promise<Reply> {
  return page(await startPageOf(context, context.db, art));
}

async function startPageOf(context: RequestFacts, db: Db, art: Antragsart, error?: string) {
  const { actor, view, now, locale } = context;
  const applicant = applicantOf(art, context);
  const drafts = actor.kind === 'account' ? await listDrafts(db, actor.accountId, now) : [];
  const draft = drafts.find(
    (one) =>
      one.art === art.id &&
      one.corrects === null &&
      one.betriebId === applicant.betriebId &&
      one.personId === applicant.personId,
  );
  return (
    <StartPage
      view={view}
      art={art}
      forWhom={applicant.label}
      draft={draft && { ...draft, page: nextPage(art, draft) }}
      usualDays={await usualDays(db, art.id, now)}
      obstacle={await obstacleTo(db, art, applicant, { locale, now })}
      form={error === undefined ? freshForm() : { values: {}, errors: { '': error } }}
    />
  );
}

async function begin(context: WriteContext, art: Antragsart): Promise<Reply> {
  const { chamber, client, locale, now, tx } = context;
  const applicant = applicantOf(art, context);
  const obstacle = await obstacleTo(tx, art, applicant, { locale, now });
  if (obstacle !== undefined) return refusedPage(await startPageOf(context, tx, art), 'obstacle');
  const browser = applicant.accountId === null ? browserToken(context) : undefined;
  if (browser && !(await countTowards(tx, begunFromRange, client.range, now))) {
    const { phone } = chamber.identity;
    const sentence = antraegeTexts.for(chamber, locale)('start.tooMany', { phone });
    return refusedPage(await startPageOf(context, tx, art, sentence), 'too-many', { status: 429 });
  }
  if (applicant.accountId !== null && (await countDrafts(tx, applicant.accountId)) >= mostDrafts) {
    const sentence = antraegeTexts.for(chamber, locale)('start.tooManyDrafts', { most: mostDrafts });
    return refusedPage(await startPageOf(context, tx, art, sentence), 'too-many');
  }
  const id = await beginDraft(tx, art, applicant, { tokenHash: browser?.tokenHash ?? null, now });
  return redirect(draftPath({ art: art.id, id }, art.steps[0].id), {
    audit: { facts: { art: art.id } },
    ...(browser && { cookies: [browser.cookie] }),
  });
}

async function showStep(context: ReadContext, art: Antragsart): Promise<Reply> {
  const { db, view, params, query } = context;
  const draft = await ownDraft(context, db, art);
  if (!draft) return draftGone(context, db, art, 'opened');
  if (await isLateCorrection(db, art, draft)) return toCheck(draft);
  const { asked, answers, leftOver } = await formOf(context, db, art, draft);
  const step = stepsFor(art, answers).find(({ id }) => id === params['schritt']);
  if (!step) return art.steps.some(({ id }) => id === params['schritt']) ? toCheck(draft) : unknown();
  const form = freshForm(inputValues(step, answers));
  const backToCheck = query.get(backParameter) === 'pruefen';
  const shown = { ...draft, leftOver };
  return page(<StepPage {...{ view, art, step, draft: shown, answers, asked, form, backToCheck }} />);
}

function toCheck(draft: DraftRecord): Reply {
  return redirect(draftPath(draft, 'pruefen'));
}

/** Keeps a page, right or wrong: whoever closes the window over one wrong field finds all the others again. */
async function save(context: WriteContext, art: Antragsart): Promise<Reply> {
  const { tx, view, params, query, form: posted, now } = context;
  const draft = await holdOwnDraft(context, tx, art);
  if (!draft) return draftGone(context, tx, art, 'posted');
  const { asked, answers: before, leftOver } = await formOf(context, tx, art, draft);
  const step = stepsFor(art, before).find(({ id }) => id === params['schritt']);
  if (!step) return art.steps.some(({ id }) => id === params['schritt']) ? toCheck(draft) : unknown();
  const backToCheck = query.get(backParameter) === 'pruefen';
  const { answers, errors } = readStep(art, step, posted, before, asked);
  const later = posted[saveButton] !== undefined && draft.accountId !== null;
  const isWrong = Object.keys(errors).length > 0;
  await adopt(tx, context, draft);
  await keepAnswers(tx, art, draft, { step: later || isWrong ? (draft.step ?? '') : step.id, answers, now });
  if (await isLateCorrection(tx, art, draft)) return toCheck(draft);
  if (isWrong && !later) {
    const shown = { ...draft, leftOver };
    const form = keepInput(posted, errors);
    const again = { view, art, step, draft: shown, answers, asked, form, backToCheck };
    return refusedPage(<StepPage {...again} />, 'wrong-input');
  }
  if (later) return redirect(`${paths.list}?hinweis=gespeichert`);
  const steps = stepsFor(art, answers);
  const next = steps[steps.findIndex(({ id }) => id === step.id) + 1]?.id ?? afterSteps(art, answers);
  return redirect(draftPath(draft, backToCheck ? 'pruefen' : next));
}

/** The page after all questions. */
function afterSteps(art: Antragsart, answers: Answers): string {
  return papersFor(art, answers).length > 0 ? papersPage : 'pruefen';
}

/** Whoever signs in on the way finds the draft among their own from now on. */
async function adopt(tx: Tx, { actor }: RequestFacts, draft: DraftRecord): Promise<void> {
  if (draft.accountId === null && actor.kind === 'account') await adoptDraft(tx, draft.id, actor.accountId);
}

async function showCheck(context: ReadContext, art: Antragsart): Promise<Reply> {
  const { db, view } = context;
  const draft = await ownDraft(context, db, art);
  if (!draft) return draftGone(context, db, art, 'opened');
  const { asked, answers, leftOver } = await formOf(context, db, art, draft);
  const before = knownBefore(art, asked.known);
  if (draft.corrects !== null && (await isLateCorrection(db, art, draft))) {
    const { corrects: nummer } = draft;
    return page(<LateCorrectionPage {...{ view, art, draft, nummer, answers, before, asked }} />);
  }
  const papers = await papersOfDraft(db, art, draft, answers);
  return page(
    <CheckPage
      view={view}
      art={art}
      draft={{ ...draft, leftOver }}
      answers={answers}
      before={before}
      asked={asked}
      faults={[...faultsIn(art, answers, asked), ...missingPapers(art, answers, papers, asked)]}
      papers={papers}
      forWhom={await subjectName(db, draft)}
      settled={await settledLabels(db, art, draft, view)}
      form={freshForm()}
    />,
  );
}

async function discard(context: WriteContext, art: Antragsart): Promise<Reply> {
  const draft = await ownDraft(context, context.tx, art);
  if (!draft) return draftGone(context, context.tx, art, 'posted');
  await deleteDraft(context.tx, draft.id);
  return redirect(context.actor.kind === 'account' ? `${paths.list}?hinweis=geloescht` : startPath(art));
}
