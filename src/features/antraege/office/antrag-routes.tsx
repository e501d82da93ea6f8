import type { Result } from '../../../lib/result.ts';
import { isUuid } from '../../../lib/uuid.ts';
import type { AuditEvent } from '../../../platform/audit/audit.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';
import type { ReadContext, WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { getAudited, getLive, post, type Route } from '../../../platform/http/route.ts';
import { freshForm } from '../../../platform/ui/index.ts';
import { documentReply } from '../../documents/index.ts';
import { staffMay } from '../../office/index.ts';
import type { Arten } from '../arten.ts';
import type { AntragRecord } from '../antrag-record.ts';
import { watchedInOffice } from '../live.ts';
import { followTexts } from './follow-texts.de.ts';
import { followUpsIn } from '../rules.ts';
import { paperFile } from '../papers.ts';
import {
  type ActRefusal,
  dropQuestion,
  longestText,
  noteOnAntrag,
  type OfficeAct,
  putBackAntrag,
  readText,
  takeAntrag,
} from './acts.ts';
import { noteFollowUp } from './follow-up.ts';
import { loadAntrag } from './loaded.ts';
import { type OfficeAntragNotice, officeAntragNotices } from './notices.ts';
import { AntragOfficePage } from './pages/antrag-office-page.tsx';
import { officeAntragPath, officePaths } from './paths.ts';
import { antraegeOfficeTexts } from './texts.de.ts';
import { mayWorkOnSome } from './may-work.ts';

type Simple = (
  tx: Tx,
  art: Antragsart,
  nummer: number,
  act: OfficeAct,
) => Promise<Result<undefined, ActRefusal>>;

/** The page of an Antrag, and what is done there with one press. */
export function antragRoutes(arten: Arten): readonly Route[] {
  const mayWork = mayWorkOnSome(arten);
  const simple = (
    path: keyof typeof officePaths,
    audit: AuditEvent,
    carryOut: Simple,
    notice: OfficeAntragNotice,
  ) => post(officePaths[path], { may: mayWork, audit }, (context) => press(context, arten, carryOut, notice));
  return [
    getAudited(
      officePaths.one,
      { may: staffMay('antraege.lesen'), audit: 'antraege.opened-in-office' },
      (context) => show(context, arten),
    ),
    getLive(officePaths.changes, { may: staffMay('antraege.lesen') }, async (context) => {
      const loaded = await loadAntrag(context, context.db, arten);
      return loaded && watchedInOffice(loaded.antrag, loaded.events);
    }),
    getAudited(
      officePaths.paper,
      { may: staffMay('antraege.lesen'), audit: 'antraege.paper-opened-in-office' },
      (context) => showPaper(context, arten),
    ),
    simple('take', 'antraege.taken', takeAntrag, 'uebernommen'),
    simple('putBack', 'antraege.put-back', putBackAntrag, 'zurueckgegeben'),
    simple('dropQuestion', 'antraege.question-dropped', dropQuestion, 'frage-erledigt'),
    post(officePaths.followUp, { may: mayWork, audit: 'antraege.followed-up' }, (context) =>
      followUp(context, arten),
    ),
    post(officePaths.note, { may: mayWork, audit: 'antraege.noted' }, (context) => note(context, arten)),
  ];
}

async function show(context: ReadContext, arten: Arten): Promise<Reply> {
  const { db, query, view } = context;
  const loaded = await loadAntrag(context, db, arten);
  if (!loaded) return unknown();
  const hint = query.get('hinweis');
  const notice = officeAntragNotices.find((known) => known === hint);
  return page(<AntragOfficePage view={view} loaded={loaded} notice={notice} form={freshForm()} />, {
    audit: { subjects: subjectsOf(loaded.antrag) },
  });
}

/** Whose it is stands with it, so that the person sees who looked at it. */
export function subjectsOf({ nummer, accountId, personId }: AntragRecord): Readonly<Record<string, string>> {
  return {
    antrag: String(nummer),
    ...(accountId ? { account: accountId } : {}),
    ...(personId ? { person: personId } : {}),
  };
}

async function showPaper(context: ReadContext, arten: Arten): Promise<Reply> {
  const { db, params } = context;
  const loaded = await loadAntrag(context, db, arten);
  const key = loaded?.antrag.papersKey ?? null;
  const id = params['id'] ?? '';
  if (!loaded?.mayRead || key === null || !isUuid(id)) return unknown();
  const file = await paperFile(db, loaded.art, key, id);
  const reply = file && (await documentReply(db, context, file));
  return reply ? { ...reply, audit: { subjects: subjectsOf(loaded.antrag) } } : unknown();
}

/** The state of the Antrag that a form was drawn for. */
export function shownRevision(form: Readonly<Record<string, string>>): number {
  const typed = form['revision'] ?? '';
  return /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
}

async function press(
  context: WriteContext,
  arten: Arten,
  carryOut: Simple,
  notice: OfficeAntragNotice,
): Promise<Reply> {
  const { form, now, tx } = context;
  const loaded = await loadAntrag(context, tx, arten);
  if (!loaded) return { ...unknown(), audit: { outcome: 'unknown' } };
  const { art, antrag, staffId } = loaded;
  const { nummer } = antrag;
  const subjects = { antrag: String(nummer) };
  if (!loaded.mayWork)
    return redirect(officeAntragPath(nummer, 'one', 'anderer-bereich'), {
      audit: { outcome: 'other-department', subjects },
    });
  const result = await carryOut(tx, art, nummer, { staffId, now, revision: shownRevision(form) });
  if (!result.ok)
    return redirect(officeAntragPath(nummer, 'one', 'inzwischen'), {
      audit: { outcome: result.refusal, subjects },
    });
  return redirect(officeAntragPath(nummer, 'one', notice), { audit: { subjects } });
}

async function note(context: WriteContext, arten: Arten): Promise<Reply> {
  const { chamber, form, now, tx, view } = context;
  const loaded = await loadAntrag(context, tx, arten);
  if (!loaded) return { ...unknown(), audit: { outcome: 'unknown' } };
  const { antrag, staffId, mayWork } = loaded;
  const t = antraegeOfficeTexts.for(chamber, 'de');
  const audit = { subjects: { antrag: String(antrag.nummer) } };
  const text = readText(form['text'] ?? '');
  if (mayWork && text.ok) {
    await noteOnAntrag(tx, antrag, { staffId, now }, text.value);
    return redirect(officeAntragPath(antrag.nummer, 'one', 'notiert'), { audit });
  }
  const why = text.ok ? 'other-department' : text.refusal;
  const error =
    why === 'other-department'
      ? { '': t(`refused.${why}`) }
      : { text: t(`refused.${why}`, { most: longestText }) };
  return refusedPage(<AntragOfficePage view={view} loaded={loaded} form={keepInput(form, error)} />, why, {
    audit,
  });
}

async function followUp(context: WriteContext, arten: Arten): Promise<Reply> {
  const { chamber, form, now, tx, view } = context;
  const loaded = await loadAntrag(context, tx, arten);
  if (!loaded) return { ...unknown(), audit: { outcome: 'unknown' } };
  const { art, antrag, staffId, mayWork } = loaded;
  const { nummer } = antrag;
  const audit = { subjects: { antrag: String(nummer) } };
  const t = antraegeOfficeTexts.for(chamber, 'de');
  const say = followTexts.for(chamber, 'de');
  const again = (errors: Readonly<Record<string, string>>, why: string, status = 422, shown = loaded) =>
    refusedPage(<AntragOfficePage view={view} loaded={shown} form={keepInput(form, errors)} />, why, {
      audit,
      status,
    });
  if (!mayWork) return again({ '': t('refused.other-department') }, 'other-department', 409);
  const text = readText(form['message'] ?? '');
  if (!text.ok && text.refusal === 'too-long')
    return again({ message: t('refused.too-long', { most: longestText }) }, text.refusal);
  const id = form['stand'] ?? '';
  if (!followUpsIn(art.follows, antrag).some((one) => one.id === id))
    return again({ stand: say('refused.follow') }, 'not-now');
  const number = (form['number'] ?? '').trim();
  const noted = { id, number, text: text.ok ? text.value : '' };
  const result = await noteFollowUp(tx, art, nummer, { staffId, now, revision: shownRevision(form) }, noted);
  if (result.ok) return redirect(officeAntragPath(nummer, 'one', 'vermerkt'), { audit });
  const { refusal } = result;
  if (refusal === 'number' || refusal === 'no-number')
    return again({ number: say(`refused.${refusal}`) }, refusal);
  // a colleague was faster: the page shows what is there now, and what was typed
  const fresh = (await loadAntrag(context, tx, arten)) ?? loaded;
  return again({ '': t('done.inzwischen') }, refusal, 409, fresh);
}
