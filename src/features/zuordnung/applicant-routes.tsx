import { firmNameMatches } from '../../lib/firm-name.ts';
import { type PrepareContext, signedInActor, type WriteContext } from '../../platform/http/context.ts';
import { keepInput } from '../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../platform/http/reply.ts';
import { getStatic, postPrepared, type Route } from '../../platform/http/route.ts';
import { freshForm } from '../../platform/ui/index.ts';
import { antragPath, ownAntragPage } from '../antraege/index.ts';
import {
  betriebsnummerSentence,
  findBetriebById,
  findBetriebByNummer,
  isLinkable,
  readBetriebsnummer,
} from '../betriebe/index.ts';
import { actFor } from '../sign-in/index.ts';
import { type CheckedCode, checkCode, confirmByCode } from './decide-zuordnung.ts';
import { FormPage } from './pages/form-page.tsx';
import { paths } from './paths.ts';
import { maySendZuordnung } from './permissions.ts';
import { findZuordnung } from './queries.ts';
import { sendRefusalSentence, codeRefusalSentence } from './refusal-sentences.ts';
import { mailCode, makeBestaetigungscode, type MadeCode, sendZuordnung } from './send-zuordnung.ts';
import { zuordnungTexts } from './texts.de.ts';
import { zuordnungArt } from './zuordnung-art.ts';

/** The applicant's side: send, confirm by code, ask for a new code; what all Anträge have is the engine's. */
export const applicantRoutes: readonly Route[] = [
  getStatic(paths.form, { may: maySendZuordnung }, ({ view, query }) =>
    page(
      <FormPage
        view={view}
        form={freshForm({ betriebsnummer: (query.get('betriebsnummer') ?? '').slice(0, 40) })}
      />,
    ),
  ),
  postPrepared(
    paths.form,
    {
      may: maySendZuordnung,
      audit: 'zuordnung.sent',
      prepare: ({ parts }) => makeBestaetigungscode(parts.passwords),
    },
    send,
  ),
  postPrepared(
    paths.code,
    { may: maySendZuordnung, audit: 'zuordnung.confirmed', prepare: checkTypedCode },
    confirm,
  ),
  postPrepared(
    paths.newCode,
    {
      may: maySendZuordnung,
      audit: 'zuordnung.code-sent-again',
      prepare: ({ parts }) => makeBestaetigungscode(parts.passwords),
    },
    sendNewCode,
  ),
];

async function send(context: WriteContext, made: MadeCode): Promise<Reply> {
  const { chamber, locale, view, form, tx, now, client } = context;
  const t = zuordnungTexts.for(chamber, locale);
  const again = (errors: Record<string, string>, refusal: string) =>
    refusedPage(<FormPage view={view} form={keepInput(form, errors)} />, refusal);
  const number = readBetriebsnummer(chamber, form['betriebsnummer'] ?? '');
  const typedName = (form['name'] ?? '').trim().slice(0, 200);
  const errors: Record<string, string> = {};
  if (!number.ok) errors['betriebsnummer'] = betriebsnummerSentence(chamber, locale, number.refusal).sentence;
  if (!typedName) errors['name'] = t('refusal.missingName');
  if (!form['known']) errors['known'] = t('refusal.notKnown');
  if (!number.ok || Object.keys(errors).length > 0) return again(errors, 'wrong-input');
  const found = await findBetriebByNummer(tx, number.value);
  const fits =
    found &&
    isLinkable(found, now) &&
    firmNameMatches(typedName, { inhaber: found.inhaber ?? '', name: found.name });
  const result = await sendZuordnung(
    tx,
    { account: signedInActor(context), addressRange: client.range, locale, now },
    { betrieb: fits ? found : undefined, typedName, made },
  );
  if (!result.ok)
    return again(
      { betriebsnummer: sendRefusalSentence(chamber, locale, result.refusal) },
      result.refusal.kind,
    );
  return redirect(antragPath(result.value.nummer), {
    audit: { subjects: { betrieb: result.value.betriebId } },
  });
}

function nummerOf(context: { readonly params: Readonly<Record<string, string>> }): number {
  const text = context.params['nummer'] ?? '';
  return /^\d{1,12}$/.test(text) ? Number(text) : 0;
}

function checkTypedCode(context: PrepareContext): Promise<CheckedCode | undefined> {
  const attempt = {
    accountId: signedInActor(context).accountId,
    nummer: nummerOf(context),
    typed: context.form['code'] ?? '',
    now: context.now,
  };
  return checkCode(context.reading, context.parts.passwords, attempt);
}

async function confirm(context: WriteContext, checked: CheckedCode | undefined): Promise<Reply> {
  const { chamber, locale, form, tx, now } = context;
  if (!checked?.zuordnung) return unknown();
  const { zuordnung } = checked;
  const account = signedInActor(context);
  const result = await confirmByCode(tx, account, checked, now);
  const subjects = { antrag: String(zuordnung.nummer), betrieb: zuordnung.betrieb_id };
  if (!result.ok) {
    const errors = { code: codeRefusalSentence(chamber, locale, result.refusal, form['code'] ?? '') };
    const state = keepInput(form, errors);
    const again = await ownAntragPage(context, tx, zuordnungArt, state);
    return again ? refusedPage(again, result.refusal.kind, { audit: { subjects } }) : unknown();
  }
  await actFor(tx, account.sessionId, result.value);
  return redirect('/mein-bereich?hinweis=betrieb-verbunden', { audit: { subjects } });
}

async function sendNewCode(context: WriteContext, made: MadeCode): Promise<Reply> {
  const { tx, now } = context;
  const account = signedInActor(context);
  const own = await findZuordnung(tx, account.accountId, nummerOf(context));
  const betrieb = own && (await findBetriebById(tx, own.betrieb_id));
  if (!own || !betrieb) return unknown();
  const sent = await mailCode(tx, own.nummer, account, betrieb, made, now);
  return redirect(`${antragPath(own.nummer)}?hinweis=${sent ? 'code-gesendet' : 'kein-code-mehr'}`, {
    audit: { outcome: sent ? 'done' : 'refused', subjects: { antrag: String(own.nummer) } },
  });
}
