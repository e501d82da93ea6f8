import type { ReadContext, WriteContext } from '../../platform/http/context.ts';
import { signedInActor } from '../../platform/http/context.ts';
import { keepInput } from '../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply } from '../../platform/http/reply.ts';
import { get, postPrepared, type Route } from '../../platform/http/route.ts';
import { freshForm } from '../../platform/ui/index.ts';
import { actFor } from '../sign-in/index.ts';
import { checkTypedPin, type TypedPin } from './check-typed-pin.ts';
import { mandatesOf } from './mandates.ts';
import { redeemPin } from './redeem-pin.ts';
import { needsNewPin, refusalSentence } from './refusal-sentence.ts';
import type { SubjectKind } from './rules.ts';
import { RedeemPage } from './pages/redeem-page.tsx';
import { mayRedeemForBetrieb, mayRedeemForPerson } from './permissions.ts';
import { paths } from './paths.ts';

/** Linking by number and PIN, for a Betrieb and for a Person. */
export const redeemRoutes: readonly Route[] = [
  get(paths.betrieb, { may: mayRedeemForBetrieb }, (context) => showForm(context, 'betrieb')),
  postPrepared(
    paths.betrieb,
    {
      may: mayRedeemForBetrieb,
      audit: 'freischaltung.pin-redeemed',
      prepare: (context) => checkTypedPin(context, 'betrieb'),
    },
    (context, checked) => redeem(context, 'betrieb', checked),
  ),
  get(paths.person, { may: mayRedeemForPerson }, (context) => showForm(context, 'person')),
  postPrepared(
    paths.person,
    {
      may: mayRedeemForPerson,
      audit: 'freischaltung.pin-redeemed',
      prepare: (context) => checkTypedPin(context, 'person'),
    },
    (context, checked) => redeem(context, 'person', checked),
  ),
];

/** The QR code of a letter brings the number, never the PIN. */
function showForm({ view, query }: ReadContext, kind: SubjectKind): Reply {
  const known = ['betriebsnummer', 'filialnummer', 'personennummer'] as const;
  const values = Object.fromEntries(known.map((name) => [name, (query.get(name) ?? '').slice(0, 40)]));
  return page(<RedeemPage view={view} kind={kind} form={freshForm(values)} />);
}

async function redeem(context: WriteContext, kind: SubjectKind, checked: TypedPin): Promise<Reply> {
  const { chamber, locale, view, form, tx, now, client } = context;
  const account = signedInActor(context);
  if (checked.kind === 'wrong-input') {
    const state = keepInput(form, checked.errors);
    return refusedPage(<RedeemPage view={view} kind={kind} form={state} />, 'wrong-input');
  }
  const result = await redeemPin(tx, { account, addressRange: client.range, now }, checked);
  if (!result.ok) {
    const state = keepInput(form, { pin: refusalSentence(chamber, locale, result.refusal) });
    const offerNewPin = needsNewPin(result.refusal);
    const isFull = result.refusal.kind === 'too-many-betriebe';
    const actingFor = isFull ? await mandatesOf(tx, account.accountId, now) : undefined;
    const tried = 'subject' in checked ? checked.subject : undefined;
    return refusedPage(
      <RedeemPage {...{ view, kind, form: state, offerNewPin, actingFor }} />,
      result.refusal.kind,
      {
        status: result.refusal.kind === 'too-many-attempts' ? 429 : 422,
        ...(tried ? { audit: { subjects: { [tried.kind]: tried.record.id } } } : {}),
      },
    );
  }
  const { linkId, subject } = result.value;
  await actFor(tx, account.sessionId, linkId);
  return redirect(`/mein-bereich?hinweis=${kind}-verbunden`, {
    audit: { subjects: { [subject.kind]: subject.record.id, link: linkId }, facts: { method: 'pin' } },
  });
}
