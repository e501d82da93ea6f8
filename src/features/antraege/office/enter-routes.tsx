import { writeTypedDate } from '../../../lib/typed-date.ts';
import { isUuid } from '../../../lib/uuid.ts';
import type { Db } from '../../../platform/database/handles.ts';
import type { Antragsart, Applicant } from '../../../platform/feature/antrag.ts';
import {
  type ReadContext,
  type RequestFacts,
  staffActor,
  type WriteContext,
} from '../../../platform/http/context.ts';
import { openOwnForm, sealForm } from '../../../platform/http/form-once.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { get, getAudited, post, type Route } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../platform/ui/index.ts';
import { holdLinksOfBetrieb } from '../../freischaltung/index.ts';
import { officePathOf, staffMay } from '../../office/index.ts';
import { inputValues, prefilled } from '../answers.ts';
import { type Arten, offeredArten } from '../arten.ts';
import type { Asked } from '../asked.ts';
import { holdEntered } from '../account-queries.ts';
import { askedOf } from '../drafts.ts';
import { obstacleTo } from '../obstacles.ts';
import {
  enterFromPaper,
  findOnPaper,
  type OnPaper,
  readAllSteps,
  readReceived,
  receivedField,
} from './enter-antrag.ts';
import { knownStranger, readStranger } from './enter-stranger.ts';
import { enterable, enterPath, personParameter, strangerPath, subjectOf } from './enterable.ts';
import { EnterChoicePage } from './pages/enter-choice-page.tsx';
import { EnterPage } from './pages/enter-page.tsx';
import { officeAntragPath, officePaths } from './paths.ts';
import { enterTexts } from './enter-texts.de.ts';
import { antraegeOfficeTexts } from './texts.de.ts';

/** Entering an Antrag that came on paper: for a Betrieb, a Person, the person of an account, or somebody unknown. */
export function enterRoutes(arten: Arten): readonly Route[] {
  const may = staffMay('antraege.bearbeiten');
  return [
    get(officePaths.enterChoice, { may }, ({ chamber, view }) =>
      page(<EnterChoicePage view={view} kinds={enterable(offeredArten(arten, chamber), 'account')} />),
    ),
    ...[officePaths.enterStranger, officePaths.enter].flatMap((path) => [
      getAudited(path, { may, audit: 'antraege.entry-opened' }, (context) => show(context, arten)),
      post(path, { may, audit: 'antraege.entered' }, (context) => enter(context, arten)),
    ]),
  ];
}

/** What is entered, and for whom. */
interface Entering {
  readonly art: Antragsart;
  readonly asked: Asked;
  /** What the register knows of whoever it is from, beside what a definition fills in. */
  readonly values: Readonly<Record<string, string>>;
  readonly subjects: Readonly<Record<string, string>>;
  readonly action: string;
  readonly back: { readonly label: string; readonly href: string };
  /** The Betrieb, Person or account; undefined where the form says who it is. */
  readonly paper: OnPaper | undefined;
  readonly aboutPersonId: string | null;
}

const nobody: Applicant = { accountId: null, betriebId: null, personId: null };

async function entering(context: RequestFacts, db: Db, arten: Arten): Promise<Entering | undefined> {
  const { chamber, now, params } = context;
  const art = arten.get(params['art'] ?? '');
  if (!art?.offered(chamber)) return undefined;
  const { subject, id = '' } = params;
  if (subject === undefined) return enteringStranger(context, db, art);
  const of = subjectOf(subject);
  if (!of || !isUuid(id) || enterable([art], of).length === 0) return undefined;
  const paper = await findOnPaper(db, of, id);
  if (!paper) return undefined;
  return {
    art,
    asked: await askedOf(db, art, paper.applicant, { locale: 'de', now }),
    values: {},
    subjects: { [of]: id },
    action: enterPath(art, of, id),
    back: { label: paper.name ?? '', href: officePathOf(of, id) },
    paper,
    aboutPersonId: null,
  };
}

async function enteringStranger(
  { chamber, now, query }: RequestFacts,
  db: Db,
  art: Antragsart,
): Promise<Entering | undefined> {
  if (enterable([art], 'account').length === 0) return undefined;
  const id = query.get(personParameter) ?? '';
  const known = await knownStranger(db, art, isUuid(id) ? id : null);
  const t = antraegeOfficeTexts.for(chamber, 'de');
  return {
    art,
    asked: await askedOf(db, art, nobody, { locale: 'de', now }),
    values: known?.values ?? {},
    subjects: known ? { person: known.personId } : {},
    action: strangerPath(art, known?.personId),
    back: { label: t('queue.title'), href: officePaths.queue },
    paper: undefined,
    aboutPersonId: known?.personId ?? null,
  };
}

function drawn(context: RequestFacts, found: Entering, form: FormState, sealed: string) {
  const { art, asked, action, back, paper } = found;
  const name = paper?.name ?? null;
  return <EnterPage view={context.view} {...{ art, asked, action, back, name, form, sealed }} />;
}

async function show(context: ReadContext, arten: Arten): Promise<Reply> {
  const found = await entering(context, context.db, arten);
  if (!found) return unknown();
  const { art, asked, subjects } = found;
  const known = prefilled(art, asked.known);
  const values = Object.assign({}, ...art.steps.map((step) => inputValues(step, known))) as Record<
    string,
    string
  >;
  const form = freshForm({ ...values, ...found.values, [receivedField]: writeTypedDate(asked.today) });
  return page(drawn(context, found, form, sealForm(context, 'antraege')), { audit: { subjects } });
}

async function enter(context: WriteContext, arten: Arten): Promise<Reply> {
  const { chamber, form, now, tx } = context;
  const found = await entering(context, tx, arten);
  if (!found) return { ...unknown(), audit: { outcome: 'unknown' } };
  const { art, asked, subjects } = found;
  const t = antraegeOfficeTexts.for(chamber, 'de');
  const say = enterTexts.for(chamber, 'de');
  const formId = openOwnForm(context, 'antraege', form['form']);
  const sealed = formId === undefined ? sealForm(context, 'antraege') : (form['form'] ?? '');
  const again = (errors: Readonly<Record<string, string>>, outcome: string) =>
    refusedPage(drawn(context, found, keepInput(form, errors, ['form']), sealed), outcome, {
      audit: { subjects },
    });
  if (formId === undefined) return again({ '': say('enter.over') }, 'no-form');
  const entered = await holdEntered(tx, formId);
  if (entered)
    return redirect(officeAntragPath(entered.nummer, 'one', 'eingetragen'), {
      audit: { outcome: 'again', subjects: { ...subjects, antrag: String(entered.nummer) } },
    });
  const received = readReceived(form[receivedField] ?? '', asked.today);
  const isStranger = found.paper === undefined;
  const whose = found.paper
    ? ({ ok: true, value: found.paper } as const)
    : readStranger(art, chamber, form, found.aboutPersonId);
  const { answers, errors } = readAllSteps(art, form, asked, { isStranger });
  const sentence = {
    'no-date': t('refused.no-date'),
    future: say('enter.received.future'),
    old: say('enter.received.old'),
  };
  if (!received.ok || !whose.ok || Object.keys(errors).length > 0)
    return again(
      {
        ...(received.ok ? {} : { [receivedField]: sentence[received.refusal] }),
        ...(whose.ok ? {} : whose.refusal),
        ...errors,
      },
      'wrong-input',
    );
  const paper = whose.value;
  const { betriebId } = paper.applicant;
  if (betriebId !== null) await holdLinksOfBetrieb(tx, betriebId);
  const obstacle = await obstacleTo(tx, art, paper.applicant, { locale: 'de', now });
  if (obstacle !== undefined) return again({ '': obstacle }, 'obstacle');
  const { staffId } = staffActor(context);
  const entry = { formId, paper, answers, receivedOn: received.value, staffId, now };
  const nummer = await enterFromPaper(tx, art, asked, entry);
  return redirect(officeAntragPath(nummer, 'one', 'eingetragen'), {
    audit: { subjects: { ...subjects, antrag: String(nummer) } },
  });
}
