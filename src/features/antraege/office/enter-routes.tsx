import { writeTypedDate } from '../../../lib/typed-date.ts';
import { isUuid } from '../../../lib/uuid.ts';
import type { Db } from '../../../platform/database/handles.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';
import type { OfficeSubject } from '../../../platform/feature/office.ts';
import {
  type ReadContext,
  type RequestFacts,
  staffActor,
  type WriteContext,
} from '../../../platform/http/context.ts';
import { openOwnForm, sealForm } from '../../../platform/http/form-once.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { getAudited, post, type Route } from '../../../platform/http/route.ts';
import { freshForm } from '../../../platform/ui/index.ts';
import { staffMay } from '../../office/index.ts';
import { inputValues, prefilled } from '../answers.ts';
import type { Arten } from '../arten.ts';
import type { Asked } from '../asked.ts';
import { holdEntered } from '../account-queries.ts';
import { askedOf } from '../drafts.ts';
import {
  enterFromPaper,
  findOnPaper,
  type OnPaper,
  readAllSteps,
  readReceived,
  receivedField,
} from './enter-antrag.ts';
import { enterable, subjectOf } from './enterable.ts';
import { EnterPage } from './pages/enter-page.tsx';
import { officeAntragPath, officePaths } from './paths.ts';
import { antraegeOfficeTexts } from './texts.de.ts';

/** Entering an Antrag that came on paper, for a Betrieb, a Person or the person of an account. */
export function enterRoutes(arten: Arten): readonly Route[] {
  const may = staffMay('antraege.bearbeiten');
  return [
    getAudited(officePaths.enter, { may, audit: 'antraege.entry-opened' }, (context) => show(context, arten)),
    post(officePaths.enter, { may, audit: 'antraege.entered' }, (context) => enter(context, arten)),
  ];
}

interface Entering {
  readonly art: Antragsart;
  readonly of: OfficeSubject;
  readonly id: string;
  readonly paper: OnPaper;
  readonly asked: Asked;
}

async function entering(context: RequestFacts, db: Db, arten: Arten): Promise<Entering | undefined> {
  const { chamber, now, params } = context;
  const art = arten.get(params['art'] ?? '');
  const of = subjectOf(params['subject']);
  const id = params['id'] ?? '';
  if (!art?.offered(chamber) || !of || !isUuid(id) || enterable([art], of).length === 0) return undefined;
  const paper = await findOnPaper(db, of, id);
  if (!paper) return undefined;
  return { art, of, id, paper, asked: await askedOf(db, art, paper.applicant, { locale: 'de', now }) };
}

async function show(context: ReadContext, arten: Arten): Promise<Reply> {
  const { db, view } = context;
  const found = await entering(context, db, arten);
  if (!found) return unknown();
  const { art, asked, paper } = found;
  const known = prefilled(art, asked.known);
  const values = Object.assign({}, ...art.steps.map((step) => inputValues(step, known))) as Record<
    string,
    string
  >;
  const form = freshForm({ ...values, [receivedField]: writeTypedDate(asked.today) });
  const sealed = sealForm(context, 'antraege');
  return page(<EnterPage view={view} {...found} name={paper.name} form={form} sealed={sealed} />, {
    audit: { subjects: { [found.of]: found.id } },
  });
}

async function enter(context: WriteContext, arten: Arten): Promise<Reply> {
  const { chamber, form, now, tx, view } = context;
  const found = await entering(context, tx, arten);
  if (!found) return { ...unknown(), audit: { outcome: 'unknown' } };
  const { art, asked, of, id, paper } = found;
  const t = antraegeOfficeTexts.for(chamber, 'de');
  const subjects = { [of]: id };
  const formId = openOwnForm(context, 'antraege', form['form']);
  const sealed = formId === undefined ? sealForm(context, 'antraege') : (form['form'] ?? '');
  const again = (errors: Readonly<Record<string, string>>, outcome: string) => {
    const kept = keepInput(form, errors, ['form']);
    const drawn = <EnterPage view={view} {...found} name={paper.name} form={kept} sealed={sealed} />;
    return refusedPage(drawn, outcome, { audit: { subjects } });
  };
  if (formId === undefined) return again({ '': t('enter.over') }, 'no-form');
  const entered = await holdEntered(tx, formId);
  if (entered)
    return redirect(officeAntragPath(entered.nummer, 'one', 'eingetragen'), {
      audit: { outcome: 'again', subjects: { ...subjects, antrag: String(entered.nummer) } },
    });
  const received = readReceived(form[receivedField] ?? '', asked.today);
  const { answers, errors } = readAllSteps(art, form, asked);
  const sentence = {
    'no-date': t('refused.no-date'),
    future: t('enter.received.future'),
    old: t('enter.received.old'),
  };
  if (!received.ok || Object.keys(errors).length > 0)
    return again(
      { ...(received.ok ? {} : { [receivedField]: sentence[received.refusal] }), ...errors },
      'wrong-input',
    );
  const obstacle = await art.obstacle?.(tx, paper.applicant, { locale: 'de', now });
  if (obstacle !== undefined) return again({ '': obstacle }, 'obstacle');
  const { staffId } = staffActor(context);
  const entry = { formId, paper, answers, receivedOn: received.value, staffId, now };
  const nummer = await enterFromPaper(tx, art, asked, entry);
  return redirect(officeAntragPath(nummer, 'one', 'eingetragen'), {
    audit: { subjects: { ...subjects, antrag: String(nummer) } },
  });
}
