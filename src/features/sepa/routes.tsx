import { randomUUID } from 'node:crypto';
import { berlinDate } from '../../lib/dates.ts';
import { isUuid } from '../../lib/uuid.ts';
import type { Db } from '../../platform/database/handles.ts';
import {
  type ReadContext,
  type RequestFacts,
  signedInActor,
  type WriteContext,
} from '../../platform/http/context.ts';
import { keepInput } from '../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../platform/http/reply.ts';
import { get, getAudited, post, type Route } from '../../platform/http/route.ts';
import { freshForm } from '../../platform/ui/index.ts';
import { bankOf } from './banks/bank-of.ts';
import { endByPerson } from './end-by-person.ts';
import { giveMandate } from './give-mandate.ts';
import { heldFor } from './held-for.ts';
import { mandateReply } from './letter-of.ts';
import type { Owner, SealedMandate } from './mandate.ts';
import { CheckPage } from './pages/check-page.tsx';
import { FormPage } from './pages/form-page.tsx';
import { ListPage, listNotices } from './pages/list-page.tsx';
import { MandatePage, mandateNotices } from './pages/mandate-page.tsx';
import { RevokePage } from './pages/revoke-page.tsx';
import { mandatePath, paths } from './paths.ts';
import { mayChangeMandates, maySeeMandates, ownerOf } from './permissions.ts';
import { selectByForm, selectMandate, selectMandatesOf } from './queries.ts';
import { readMandateForm } from './read-mandate-form.ts';
import { coveredScopes, type Scope } from './rules.ts';
import { openDebtor } from './seal-debtor.ts';
import { sepaSettings } from './settings.ts';
import { ownerFacts, stillFromBefore, tellOfBankChange, tellOfEnd } from './tell.ts';
import { sepaTexts } from './texts.de.ts';
import { scopeWords } from './words.ts';

/** The mandates of the Betrieb or Person that is acted for: list, give, change, revoke, PDF (row C7). */
export const sepaRoutes: readonly Route[] = [
  get(paths.list, { may: maySeeMandates }, async (context) => {
    const owner = ownerOf(signedInActor(context));
    const notice = listNotices.find((one) => one === context.query.get('hinweis'));
    const mandates = await selectMandatesOf(context.db, owner);
    return page(<ListPage view={context.view} forWhom={owner.name} mandates={mandates} notice={notice} />);
  }),
  get(paths.give, { may: mayChangeMandates }, async (context) => {
    const owner = ownerOf(signedInActor(context));
    const form = freshForm(await knownValues(context.db, owner));
    const covered = await coveredOf(context, context.db, owner);
    const today = berlinDate(context.now);
    return page(<FormPage view={context.view} form={form} owner={owner} covered={covered} today={today} />);
  }),
  post(paths.check, { may: mayChangeMandates, audit: 'sepa.mandate-checked' }, check),
  post(paths.send, { may: mayChangeMandates, audit: 'sepa.mandate-given' }, send),
  get(paths.one, { may: maySeeMandates }, async (context) => {
    const mandate = await ownMandate(context, context.db, context.params['id']);
    if (!mandate) return unknown();
    const debtor = openDebtor(context.parts.secrets, context.chamber, mandate);
    return page(
      <MandatePage
        view={context.view}
        mandate={mandate}
        debtor={debtor}
        bank={await bankOf(context.db, debtor.iban)}
        today={berlinDate(context.now)}
        before={await stillFromBefore(context.db, mandate, context.now)}
        notice={mandateNotices.find((one) => one === context.query.get('hinweis'))}
      />,
    );
  }),
  getAudited(paths.pdf, { may: maySeeMandates, audit: 'sepa.mandate-printed' }, async (context) => {
    const mandate = await ownMandate(context, context.db, context.params['id']);
    return mandate ? mandateReply(context.db, context.parts, mandate) : unknown();
  }),
  get(paths.change, { may: mayChangeMandates }, async (context) => {
    const mandate = await ownMandate(context, context.db, context.params['id']);
    if (!mandate) return unknown();
    if (mandate.state !== 'active' || mandate.isOneOff) return redirect(`${paths.list}?hinweis=no-longer`);
    const owner = ownerOf(signedInActor(context));
    const form = freshForm(await knownValues(context.db, owner));
    const today = berlinDate(context.now);
    return page(
      <FormPage
        view={context.view}
        form={form}
        owner={owner}
        covered={[]}
        replaces={mandate}
        today={today}
      />,
    );
  }),
  get(paths.revoke, { may: mayChangeMandates }, async (context) => {
    const mandate = await ownMandate(context, context.db, context.params['id']);
    if (!mandate) return unknown();
    if (mandate.state === 'ended') return redirect(`${mandatePath(mandate.id)}?hinweis=already`);
    return page(<RevokePage view={context.view} mandate={mandate} today={berlinDate(context.now)} />);
  }),
  post(paths.revoke, { may: mayChangeMandates, audit: 'sepa.mandate-revoked' }, revoke),
];

async function ownMandate(
  context: Pick<ReadContext, 'actor'>,
  db: Db,
  id: string | undefined,
): Promise<SealedMandate | undefined> {
  const mandate = isUuid(id ?? '') ? await selectMandate(db, id ?? '') : undefined;
  return mandate?.owner.id === ownerOf(signedInActor(context)).id ? mandate : undefined;
}

/** What the register knows of who pays; people pay from the account of somebody else too, so all of it can be changed. */
async function knownValues(
  db: Db,
  owner: ReturnType<typeof ownerOf>,
): Promise<Readonly<Record<string, string>>> {
  const known = await ownerFacts(db, owner);
  return {
    kontoinhaber: owner.name.slice(0, 70),
    strasse: known?.street ?? '',
    hausnummer: known?.buildingNumber ?? '',
    plz: known?.postcode ?? '',
    ort: known?.city ?? '',
    land: 'DE',
    art: 'wiederkehrend',
    verfahren: 'core',
    unterschriftsort: known?.city ?? '',
  };
}

const fieldNames =
  /^(?:kontoinhaber|iban|bic|strasse|hausnummer|plz|ort|land|art|verfahren|fuer-[a-z]+|unterschriftsort|ersetzt)$/;

function typed(form: RequestFacts['form']): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(form).filter(([name]) => fieldNames.test(name)));
}

/** What the chamber collects for and a mandate of theirs covers already. */
async function coveredOf({ chamber }: Pick<RequestFacts, 'chamber'>, db: Db, owner: Owner) {
  return coveredScopes(await selectMandatesOf(db, owner), sepaSettings.of(chamber).scopes);
}

/**
 * Reads the form, with what a changed mandate takes over from the old one; undefined where that is none of theirs. What a
 * mandate covers already and the account that it is collected from already are said before anybody checks the rest.
 * @param given true where this very form has given its mandate before
 */
async function readPosted(context: WriteContext, given = false) {
  const owner = ownerOf(signedInActor(context));
  const { form } = context;
  const replaces = form['ersetzt'] ? await ownMandate(context, context.tx, form['ersetzt']) : undefined;
  if (form['ersetzt'] && !replaces) return undefined;
  const read = readMandateForm(context.chamber, context.locale, form, { owner, replaces });
  const covered = replaces ? [] : await coveredOf(context, context.tx, owner);
  const errors = given ? {} : faultsAmongOthers(context, { ...read, covered, replaces });
  const isRight = Object.keys(errors).length === 0;
  return {
    ...{ owner, replaces, covered },
    errors: { ...read.errors, ...errors },
    form: isRight ? read.form : undefined,
  };
}

function faultsAmongOthers(
  { chamber, locale, parts }: Pick<RequestFacts, 'chamber' | 'locale' | 'parts'>,
  read: Pick<ReturnType<typeof readMandateForm>, 'form'> & {
    readonly covered: readonly Scope[];
    readonly replaces: SealedMandate | undefined;
  },
): Readonly<Record<string, string>> {
  const { form, covered, replaces } = read;
  if (!form) return {};
  const t = sepaTexts.for(chamber, locale);
  if (replaces && openDebtor(parts.secrets, chamber, replaces).iban === form.debtor.iban)
    return { iban: t('form.iban.same') };
  const twice = form.isOneOff ? [] : covered.filter((scope) => form.scopes.includes(scope));
  if (twice.length === 0) return {};
  // a chamber that collects for one thing alone does not ask for what
  const field = sepaSettings.of(chamber).scopes.length > 1 ? `fuer-${twice[0]}` : 'art';
  const scopes = scopeWords(chamber, locale, { scopes: twice });
  return { [field]: t('form.scopes.covered', { scopes, list: t('list.title') }) };
}

function again(
  context: WriteContext,
  { owner, replaces, covered, errors }: NonNullable<Awaited<ReturnType<typeof readPosted>>>,
): Reply {
  const form = keepInput(typed(context.form), errors);
  const drawn = (
    <FormPage
      view={context.view}
      form={form}
      owner={owner}
      covered={covered}
      replaces={replaces}
      today={berlinDate(context.now)}
    />
  );
  if (Object.keys(errors).length === 0) return page(drawn, { audit: { outcome: 'back' } });
  return refusedPage(drawn, Object.keys(errors).join(','));
}

const heldNow = async (context: WriteContext) =>
  heldFor(context.tx, ownerOf(signedInActor(context)), signedInActor(context).accountId, context.now);

async function check(context: WriteContext): Promise<Reply> {
  const read = await readPosted(context);
  if (!read) return { ...unknown(), audit: { outcome: 'unknown' } };
  if (!read.form || context.form['zurueck'] === 'ja') return again(context, read);
  return page(
    <CheckPage
      view={context.view}
      owner={read.owner}
      given={read.form}
      bank={await bankOf(context.tx, read.form.debtor.iban)}
      posted={{ ...typed(context.form), formular: randomUUID() }}
      heldUntil={await heldNow(context)}
      before={read.replaces ? [read.replaces] : []}
      today={berlinDate(context.now)}
    />,
  );
}

async function send(context: WriteContext): Promise<Reply> {
  const formId = context.form['formular'] ?? '';
  const actsFor = ownerOf(signedInActor(context));
  const before = isUuid(formId) ? await selectByForm(context.tx, formId, actsFor) : undefined;
  const read = await readPosted(context, before !== undefined);
  if (!read) return { ...unknown(), audit: { outcome: 'unknown' } };
  if (!read.form || !isUuid(formId)) return again(context, read);
  const { owner, replaces, form: given } = read;
  const { accountId, firstName, lastName } = signedInActor(context);
  const by = { accountId, name: `${firstName} ${lastName}` };
  const result = await giveMandate(context.tx, context.parts.secrets, {
    owner: { kind: owner.kind, id: owner.id },
    given,
    formId,
    how: sepaSettings.of(context.chamber).form,
    by,
    replacesId: replaces?.id ?? null,
    heldUntil: await heldNow(context),
    now: context.now,
  });
  const subjects = { [owner.kind]: owner.id };
  if (!result.ok)
    return redirect(`${paths.list}?hinweis=${result.refusal}`, {
      audit: { outcome: result.refusal, subjects },
    });
  const { mandate, isNew, before: accounts } = result.value;
  if (accounts.length > 0) await tellOfBankChange(context.tx, { mandate, before: accounts }, by, context.now);
  const notice = mandate.state === 'active' ? 'given' : mandate.state === 'held' ? 'held' : 'written';
  return redirect(`${mandatePath(mandate.id)}?hinweis=${notice}`, {
    audit: {
      outcome: isNew ? 'done' : 'again',
      subjects: { ...subjects, mandate: mandate.id, ...(replaces ? { replaced: replaces.id } : {}) },
      facts: { state: mandate.state, scheme: mandate.scheme },
    },
  });
}

async function revoke(context: WriteContext): Promise<Reply> {
  const mandate = await ownMandate(context, context.tx, context.params['id']);
  if (!mandate) return { ...unknown(), audit: { outcome: 'unknown' } };
  const ended = await endByPerson(context.tx, mandate, context.now);
  const subjects = { [mandate.owner.kind]: mandate.owner.id, mandate: mandate.id };
  if (ended.ok) await tellOfEnd(context.tx, ended.value.mandate, ended.value.why, context.now);
  return redirect(`${mandatePath(mandate.id)}?hinweis=${ended.ok ? 'revoked' : 'already'}`, {
    audit: { outcome: ended.ok ? 'done' : 'already', subjects },
  });
}
