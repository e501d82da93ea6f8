import { addDays, type IsoDate } from '../../../lib/dates.ts';
import { done, refused, type Result } from '../../../lib/result.ts';
import { readTypedDate, writeTypedDate } from '../../../lib/typed-date.ts';
import type { ReadContext, RequestFacts, WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { getAudited, post, type Route } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../platform/ui/index.ts';
import type { EventRecord } from '../antrag-record.ts';
import type { Arten } from '../arten.ts';
import { askQuestion } from '../ask-question.ts';
import { antraegeSettings } from '../settings.ts';
import { actTexts } from './act-texts.de.ts';
import { type ActKind, actFacts, actKinds } from './act-kinds.ts';
import {
  handOverAntrag,
  holdOwn,
  longestText,
  noteAnswer,
  type OfficeAct,
  readText,
  withdrawFor,
} from './acts.ts';
import { shownRevision, subjectsOf } from './antrag-routes.tsx';
import { openDecisions } from './changes.ts';
import { approveAntrag, refuseAntrag, remedyFor } from './decide.ts';
import { eventsSince, loadAntrag, type Loaded } from './loaded.ts';
import { insertButton, moduleField, withModule } from './modules.ts';
import { decisionField } from './pages/act-fields.tsx';
import { ActPage, canAct } from './pages/act-page.tsx';
import { officeAntragPath, officePaths } from './paths.ts';
import { readRecipient } from './recipients.ts';
import type { OfficeText } from './texts.de.ts';
import { mayWorkOnSome } from './may-work.ts';
import { officeWordsOf } from '../words-of.ts';

/** Longest time that a person is given for an answer. */
const longestDays = 366;

/** Pages that ask for words, and what they do. */
export function actRoutes(arten: Arten): readonly Route[] {
  const may = mayWorkOnSome(arten);
  return actKinds.flatMap((act): readonly Route[] => [
    getAudited(officePaths[act], { may, audit: 'antraege.opened-in-office' }, (context) =>
      show(context, arten, act),
    ),
    post(officePaths[act], { may, audit: actFacts[act].audit }, (context) => carryOut(context, arten, act)),
  ]);
}

async function show(context: ReadContext, arten: Arten, act: ActKind): Promise<Reply> {
  const loaded = await loadAntrag(context, context.db, arten);
  if (!loaded) return unknown();
  if (!loaded.mayWork || !canAct(act, loaded)) return redirect(officeAntragPath(loaded.antrag.nummer));
  const { art, today } = loaded;
  const days = art.answerWithinDays ?? antraegeSettings.of(context.chamber).answerDays;
  const values = act === 'ask' ? { bis: writeTypedDate(addDays(today, days)) } : {};
  return page(actPage(context, loaded, act, freshForm(values)), {
    audit: { subjects: subjectsOf(loaded.antrag) },
  });
}

function actPage(
  { chamber, view }: RequestFacts,
  loaded: Loaded,
  act: ActKind,
  form: FormState,
  since?: readonly EventRecord[],
) {
  const remedy = remedyFor({ chamber }, loaded.art, 'de');
  return <ActPage {...{ view, loaded, act, form, since, remedy }} />;
}

/** Why it was not done: a sentence for each field, or what the state of the Antrag does not allow. */
type Refusal =
  | { readonly kind: 'input'; readonly errors: Readonly<Record<string, string>>; readonly why: string }
  | { readonly kind: 'state'; readonly why: 'unknown' | 'changed-meanwhile' | 'not-now' | 'not-yours' };

async function carryOut(context: WriteContext, arten: Arten, act: ActKind): Promise<Reply> {
  const { chamber, form, now, tx } = context;
  const loaded = await loadAntrag(context, tx, arten);
  if (!loaded) return { ...unknown(), audit: { outcome: 'unknown' } };
  const { antrag, staffId } = loaded;
  const { nummer } = antrag;
  const audit = { subjects: { antrag: String(nummer) } };
  const t = officeWordsOf(loaded.art, chamber);
  if (!loaded.mayWork) {
    const again = keepInput(form, { '': t('refused.other-department') });
    return refusedPage(actPage(context, loaded, act, again), 'other-department', { audit, status: 409 });
  }
  if (form[insertButton] !== undefined) return insert(context, loaded, act);
  const revision = shownRevision(form);
  const result = await acts[act](context, loaded, { staffId, now, revision }, t);
  if (result.ok) return redirect(officeAntragPath(nummer, 'one', actFacts[act].notice), { audit });
  const { refusal } = result;
  if (refusal.kind === 'input')
    return refusedPage(actPage(context, loaded, act, keepInput(form, refusal.errors)), refusal.why, {
      audit,
    });
  // others may have been faster while this one waited for the row: what is shown is what is there now
  const fresh = (await loadAntrag(context, tx, arten)) ?? loaded;
  if (refusal.why === 'changed-meanwhile') {
    const since = eventsSince(fresh, revision);
    return refusedPage(actPage(context, fresh, act, keepInput(form, {}), since), refusal.why, {
      audit,
      status: 409,
    });
  }
  const sentence = t(refusal.why === 'not-yours' ? 'refused.not-yours' : 'refused.not-now');
  return refusedPage(actPage(context, fresh, act, keepInput(form, { '': sentence })), refusal.why, { audit });
}

/** Draws the form again with a text module in it: nothing is sent yet. */
function insert(context: WriteContext, loaded: Loaded, act: ActKind): Reply {
  const { chamber, form } = context;
  const audit = { outcome: 'text-inserted', subjects: { antrag: String(loaded.antrag.nummer) } };
  const text = withModule(chamber, loaded.art, act, form);
  if (text === undefined) {
    const sentence = actTexts.for(chamber, 'de')('modules.none');
    const again = keepInput(form, { [moduleField]: sentence });
    return refusedPage(actPage(context, loaded, act, again), 'no-module', { audit });
  }
  const values = { ...form, text, [moduleField]: '' };
  return page(actPage(context, loaded, act, { values, errors: {} }), { audit });
}

type CarryOut = (
  context: WriteContext,
  loaded: Loaded,
  act: OfficeAct,
  t: OfficeText,
) => Promise<Result<undefined, Refusal>>;

/** What a case worker does with a text that has to be there. */
type TextAct = typeof refuseAntrag;

function withText(carryOutText: TextAct): CarryOut {
  return async ({ form, tx }, { art, antrag }, act, t) => {
    const text = readText(form['text'] ?? '');
    if (!text.ok) return wrong(text.refusal, { text: t(`refused.${text.refusal}`, { most: longestText }) });
    const result = await carryOutText(tx, art, antrag.nummer, act, text.value);
    return result.ok ? result : refused({ kind: 'state', why: result.refusal });
  };
}

const wrong = (why: string, errors: Readonly<Record<string, string>>) =>
  refused({ kind: 'input', errors, why } as const);

const acts: Readonly<Record<ActKind, CarryOut>> = {
  async ask({ form, tx }, { art, antrag, today }, act, t) {
    const text = readText(form['text'] ?? '');
    const until = readUntil(form['bis'] ?? '', today);
    const errors = {
      ...(text.ok ? {} : { text: t(`refused.${text.refusal}`, { most: longestText }) }),
      ...(until.ok ? {} : { bis: t(`refused.${until.refusal}`) }),
    };
    if (!text.ok || !until.ok) return wrong('wrong-input', errors);
    const held = await holdOwn(tx, art, antrag.nummer, 'ask', act);
    if (!held.ok) return refused({ kind: 'state', why: held.refusal });
    const asked = await askQuestion(tx, art, antrag.nummer, { ...act, text: text.value, dueOn: until.value });
    if (asked.ok) return asked;
    const { refusal } = asked;
    if (refusal === 'missing' || refusal === 'too-long')
      return wrong(refusal, { text: t(`refused.${refusal}`, { most: longestText }) });
    return refusal === 'too-soon'
      ? wrong(refusal, { bis: t(`refused.${refusal}`) })
      : refused({ kind: 'state', why: refusal });
  },

  async handOver({ chamber, form, tx }, loaded, act, t) {
    const to = readRecipient(chamber, loaded, form['an'] ?? '');
    const note = readText(form['text'] ?? '');
    const tooLong = !note.ok && note.refusal === 'too-long';
    const errors = {
      ...(to ? {} : { an: t('refused.nobody') }),
      ...(tooLong ? { text: t('refused.too-long', { most: longestText }) } : {}),
    };
    if (!to || tooLong) return wrong('wrong-input', errors);
    const given = { ...to, note: note.ok ? note.value : '' };
    const result = await handOverAntrag(tx, loaded.art, loaded.antrag.nummer, act, given);
    return result.ok ? result : refused({ kind: 'state', why: result.refusal });
  },

  async approve({ form, tx }, { art, antrag }, act, t) {
    const text = readText(form['text'] ?? '');
    if (!text.ok && text.refusal === 'too-long')
      return wrong('too-long', { text: t('refused.too-long', { most: longestText }) });
    const decisions = Object.fromEntries(
      openDecisions(art, antrag).flatMap(({ name, fields }) => {
        const decision = form[decisionField(name)];
        return decision === 'taken' || decision === 'declined'
          ? fields.map((field) => [field.name, decision] as const)
          : [];
      }),
    );
    const approval = { decisions, text: text.ok ? text.value : null };
    const result = await approveAntrag(tx, art, antrag.nummer, act, approval);
    if (result.ok) return result;
    const { refusal } = result;
    switch (refusal.kind) {
      case 'undecided': {
        const sentences = refusal.fields.map(
          (name) => [decisionField(name), t('refused.undecided')] as const,
        );
        return wrong(refusal.kind, Object.fromEntries(sentences));
      }
      case 'nothing-taken':
        return wrong(refusal.kind, { '': t('refused.nothing-taken') });
      case 'obstacle':
        return wrong(refusal.kind, { '': refusal.sentence });
      case 'unknown':
      case 'changed-meanwhile':
      case 'not-now':
      case 'not-yours':
        return refused({ kind: 'state', why: refusal.kind });
    }
  },

  refuse: withText(refuseAntrag),
  noteAnswer: withText(noteAnswer),
  withdrawFor: withText(withdrawFor),
};

function readUntil(typed: string, today: IsoDate): Result<IsoDate, 'no-date' | 'too-soon' | 'too-late'> {
  const day = readTypedDate(typed);
  if (day === undefined) return refused('no-date');
  if (day <= today) return refused('too-soon');
  return day > addDays(today, longestDays) ? refused('too-late') : done(day);
}
