import { type RequestFacts, signedInActor, type WriteContext } from '../../platform/http/context.ts';
import { keepInput } from '../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply } from '../../platform/http/reply.ts';
import { getStatic, post, type Route } from '../../platform/http/route.ts';
import { type FormState, freshForm } from '../../platform/ui/index.ts';
import { type AddressQuestion, emailSentence } from '../accounts/index.ts';
import { actingForBetrieb } from '../freischaltung/index.ts';
import { listWith } from './access-routes.tsx';
import { invite, inviteAgain, type InviteRefusal, type Inviting, revokeInvitation } from './invite.ts';
import { InvitePage } from './pages/invite-page.tsx';
import { paths } from './paths.ts';
import { mayInvite, mayInviteAgain, mayRevokeInvitations } from './permissions.ts';
import { type InviteFormRefusals, readInviteForm } from './read-forms.ts';
import { zugaengeTexts } from './texts.de.ts';

/** Inviting colleagues, sending an invitation again, taking it back. */
export const inviteRoutes: readonly Route[] = [
  getStatic(paths.invite, { may: mayInvite }, (facts) => page(invitePage(facts, freshForm({ dauer: '0' })))),
  post(paths.invite, { may: mayInvite, audit: 'zugaenge.invited' }, answerInvite),
  post(paths.resend, { may: mayInviteAgain, audit: 'zugaenge.invitation-sent-again' }, answerResend),
  post(paths.revoke, { may: mayRevokeInvitations, audit: 'zugaenge.invitation-revoked' }, answerRevoke),
];

function invitePage(facts: RequestFacts, form: FormState, question?: AddressQuestion) {
  const betrieb = actingForBetrieb(signedInActor(facts)).label;
  return <InvitePage view={facts.view} betrieb={betrieb} form={form} question={question} />;
}

function invitingOf(context: WriteContext): Inviting {
  const inviter = signedInActor(context);
  return { inviter, betriebId: actingForBetrieb(inviter).subjectId, now: context.now };
}

async function answerInvite(context: WriteContext): Promise<Reply> {
  const read = readInviteForm(context.form);
  if (!read.ok) {
    const { email } = read.refusal;
    const question = email?.why === 'likely-slip' ? email.question : undefined;
    // the likely address is chosen beforehand: one press of the button takes it
    const meant = question ? { emailMeant: question.suggested } : {};
    const form = keepInput({ ...context.form, ...meant }, sentencesOf(context, read.refusal));
    return refusedPage(invitePage(context, form, question), Object.keys(read.refusal).join(','));
  }
  const inviting = invitingOf(context);
  const result = await invite(context.tx, inviting, read.value);
  const betrieb = inviting.betriebId;
  if (!result.ok) {
    const form = keepInput(context.form, refusalSentence(context, result.refusal));
    return refusedPage(invitePage(context, form), result.refusal, { audit: { subjects: { betrieb } } });
  }
  return redirect(listWith('eingeladen'), { audit: { subjects: { betrieb, invitation: result.value } } });
}

function sentencesOf(facts: RequestFacts, refusals: InviteFormRefusals): Readonly<Record<string, string>> {
  const t = zugaengeTexts.for(facts.chamber, facts.locale);
  const { email, firstName, lastName, roles } = refusals;
  return {
    ...(email ? { email: emailSentence(facts.chamber, facts.locale, email) } : {}),
    ...(firstName ? { firstName: t('refusal.name') } : {}),
    ...(lastName ? { lastName: t('refusal.name') } : {}),
    ...(roles ? { [roles === 'no-roles' ? 'rolle-verwaltung' : 'dauer']: t(`refusal.${roles}`) } : {}),
  };
}

function refusalSentence(facts: RequestFacts, refusal: InviteRefusal): Readonly<Record<string, string>> {
  const t = zugaengeTexts.for(facts.chamber, facts.locale);
  const ofAddress = refusal === 'has-access' || refusal === 'sent-too-often';
  return { [ofAddress ? 'email' : '']: t(`refusal.${refusal}`) };
}

async function answerResend(context: WriteContext): Promise<Reply> {
  const inviting = invitingOf(context);
  const id = context.form['einladung'] ?? '';
  const result = await inviteAgain(context.tx, inviting, id);
  const audit = { subjects: { betrieb: inviting.betriebId } };
  if (result.ok) return redirect(listWith('erneut-gesendet'), { audit });
  const notice = result.refusal === 'unknown' ? 'nicht-mehr-offen' : 'nicht-gesendet';
  return redirect(listWith(notice), { audit: { ...audit, outcome: result.refusal } });
}

async function answerRevoke(context: WriteContext): Promise<Reply> {
  const inviting = invitingOf(context);
  const revoked = await revokeInvitation(context.tx, inviting, context.form['einladung'] ?? '');
  return redirect(listWith(revoked ? 'zurueckgezogen' : 'nicht-mehr-offen'), {
    audit: { outcome: revoked ? 'done' : 'not-open', subjects: { betrieb: inviting.betriebId } },
  });
}
