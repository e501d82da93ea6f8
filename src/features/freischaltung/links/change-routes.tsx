import type { Mandate } from '../../../platform/access/actor.ts';
import { type ReadContext, signedInActor, type WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { get, postPrepared, type Route } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../platform/ui/index.ts';
import { actFor } from '../../sign-in/index.ts';
import { checkTypedPin, type TypedPin } from '../check-typed-pin.ts';
import { leavesNoAdministrator } from '../administrators/last-administrator.ts';
import { paths } from '../paths.ts';
import { mayChangeBetrieb } from '../permissions.ts';
import { redeemPin } from '../redeem-pin.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { ChangeBetriebPage } from './pages/change-betrieb-page.tsx';

/** From one Betrieb to another in one step: the old link ends only if the PIN of the new one is right. */
export const changeRoutes: readonly Route[] = [
  get(paths.changeBetrieb, { may: mayChangeBetrieb }, async (context) => {
    const mandate = ownBetrieb(context);
    if (!mandate) return unknown();
    const given = (name: string) => (context.query.get(name) ?? '').slice(0, 40);
    const values = { betriebsnummer: given('betriebsnummer'), filialnummer: given('filialnummer') };
    return page(await changePage(context, mandate, freshForm(values)));
  }),
  postPrepared(
    paths.changeBetrieb,
    {
      may: mayChangeBetrieb,
      audit: 'freischaltung.betrieb-changed',
      prepare: (context) => checkTypedPin(context, 'betrieb'),
    },
    answerChange,
  ),
];

async function changePage(context: ReadContext | WriteContext, mandate: Mandate, form: FormState) {
  const db = 'tx' in context ? context.tx : context.db;
  const { accountId } = signedInActor(context);
  const last = await leavesNoAdministrator(db, accountId, mandate.linkId, context.now);
  return <ChangeBetriebPage view={context.view} mandate={mandate} form={form} leavesNoAdministrator={last} />;
}

function ownBetrieb(context: ReadContext | WriteContext): Mandate | undefined {
  return signedInActor(context).mandates.find(
    ({ linkId, kind }) => kind === 'betrieb' && linkId === context.params['link'],
  );
}

async function answerChange(context: WriteContext, checked: TypedPin): Promise<Reply> {
  const { chamber, locale, form, tx, now, client, requestId } = context;
  const account = signedInActor(context);
  const mandate = ownBetrieb(context);
  // the button was pressed twice, or the link has ended elsewhere: the list says what is in force now
  if (!mandate) return redirect(paths.links, { audit: { outcome: 'not-in-force' } });
  const again = async (errors: Readonly<Record<string, string>>, refusal: string, status = 422) =>
    refusedPage(await changePage(context, mandate, keepInput(form, errors)), refusal, {
      status,
      audit: { subjects: { link: mandate.linkId, betrieb: mandate.subjectId } },
    });
  if (checked.kind === 'wrong-input') return again(checked.errors, 'wrong-input');
  const result = await redeemPin(
    tx,
    { account, addressRange: client.range, now, requestId, insteadOf: mandate.linkId },
    checked,
  );
  if (!result.ok) {
    const { refusal } = result;
    const status = refusal.kind === 'too-many-attempts' ? 429 : 422;
    return again({ pin: refusalSentence(chamber, locale, refusal) }, refusal.kind, status);
  }
  const { linkId, subject } = result.value;
  await actFor(tx, account.sessionId, linkId);
  return redirect(`${paths.links}?gewechselt=${linkId}`, {
    audit: {
      subjects: { link: linkId, betrieb: subject.record.id, before: mandate.subjectId },
      facts: { method: 'pin' },
    },
  });
}
