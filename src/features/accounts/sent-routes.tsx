import { formatDateTime } from '../../lib/dates.ts';
import type { EmailAddress } from '../../lib/email-address.ts';
import type { Result } from '../../lib/result.ts';
import { anyone } from '../../platform/access/permission.ts';
import type { PrepareContext, ReadContext, RequestFacts, WriteContext } from '../../platform/http/context.ts';
import { keepInput } from '../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply } from '../../platform/http/reply.ts';
import { get, getStatic, postPrepared, type Route } from '../../platform/http/route.ts';
import { opensAgain } from '../../platform/limits/limits.ts';
import { correctAddress } from './correct-address.ts';
import { registrationsFromRange } from './limits.ts';
import { LinkOverPage } from './pages/link-over-page.tsx';
import type { MailNews } from './pages/sent-page.tsx';
import { paths } from './paths.ts';
import { addressErrors } from './refusal-sentences.ts';
import type { RegistrationRecord } from './registration.ts';
import { type AddressRefusal, readAddress } from './registration-rules.ts';
import { keepRegisteredAddress } from './sealed-cookies.ts';
import { type MadeConfirmation, makeConfirmation, sendConfirmation } from './send-confirmation.ts';
import { registrationOfBrowser, sentPage } from './sent-view.tsx';
import { accountTexts } from './texts.de.ts';

/** The page after the registration, the mail once more, another address: for the browser that registered alone. */
export const sentRoutes: readonly Route[] = [
  get(paths.sent, { may: anyone }, showSent),
  getStatic(paths.resend, { may: anyone }, () => redirect(paths.sent)),
  getStatic(paths.correct, { may: anyone }, () => redirect(paths.sent)),
  postPrepared(
    paths.resend,
    { may: anyone, audit: 'accounts.confirmation-sent-again', prepare: prepareResend },
    answerResend,
  ),
  postPrepared(
    paths.correct,
    { may: anyone, audit: 'accounts.address-corrected', prepare: prepareCorrection },
    answerCorrection,
  ),
];

const news: Readonly<Record<string, MailNews>> = {
  erneut: 'again',
  korrigiert: 'corrected',
  warten: 'limited',
};

async function showSent(context: ReadContext): Promise<Reply> {
  const registration = await registrationOfBrowser(context.db, context);
  // who lost the cookie may still have the mail with the code
  if (!registration) return redirect(paths.code);
  const told = registration.mailed ? news[context.query.get('hinweis') ?? ''] : 'limited';
  return page(sentPage(context, registration, { news: told }));
}

function lost(context: RequestFacts): Reply {
  return refusedPage(<LinkOverPage view={context.view} why="lost" />, 'no-registration');
}

interface PreparedMail {
  readonly registration: RegistrationRecord;
  readonly made: MadeConfirmation;
}

async function prepareResend(context: PrepareContext): Promise<PreparedMail | undefined> {
  const registration = await context.reading((db) => registrationOfBrowser(db, context));
  if (!registration) return undefined;
  return { registration, made: await makeConfirmation(context.parts.passwords) };
}

async function answerResend(context: WriteContext, prepared: PreparedMail | undefined): Promise<Reply> {
  if (!prepared) return lost(context);
  const { registration, made } = prepared;
  const result = await sendConfirmation(context.tx, registration, made, context.client.range, context.now);
  const audit = { outcome: result === 'sent' ? 'done' : 'wait', subjects: { registration: registration.id } };
  return redirect(`${paths.sent}?hinweis=${result === 'sent' ? 'erneut' : 'warten'}`, { audit });
}

interface PreparedCorrection {
  readonly registration: RegistrationRecord;
  readonly address: Result<EmailAddress, AddressRefusal>;
  /** Made for an address that can be taken. */
  readonly made: MadeConfirmation | undefined;
}

async function prepareCorrection(context: PrepareContext): Promise<PreparedCorrection | undefined> {
  const registration = await context.reading((db) => registrationOfBrowser(db, context));
  if (!registration) return undefined;
  const address = readAddress(context.form);
  return {
    registration,
    address,
    made: address.ok ? await makeConfirmation(context.parts.passwords) : undefined,
  };
}

async function answerCorrection(
  context: WriteContext,
  prepared: PreparedCorrection | undefined,
): Promise<Reply> {
  if (!prepared) return lost(context);
  const { registration, address, made } = prepared;
  if (!address.ok || !made) return correctionRefused(context, prepared);
  const { tx, client, now } = context;
  const result = await correctAddress(tx, registration.id, address.value, made, client.range, now);
  const audit = { subjects: { registration: registration.id } };
  if (result.ok) {
    const hint = result.value.mailed === 'sent' ? 'korrigiert' : 'warten';
    const cookies = [keepRegisteredAddress(context, address.value.address)];
    return redirect(`${paths.sent}?hinweis=${hint}`, { audit, cookies });
  }
  if (result.refusal === 'gone') return redirect(paths.sent, { audit: { ...audit, outcome: 'gone' } });
  const t = accountTexts.for(context.chamber, context.locale);
  const when = formatDateTime(opensAgain(registrationsFromRange, now), context.locale);
  const addressForm = keepInput(context.form, { '': t('register.tooMany', { when }) });
  return refusedPage(sentPage(context, registration, { addressForm }), 'too-many', { status: 429, audit });
}

function correctionRefused(context: RequestFacts, { registration, address }: PreparedCorrection): Reply {
  if (address.ok) return lost(context);
  const t = accountTexts.for(context.chamber, context.locale);
  const question = address.refusal.why === 'likely-slip' ? address.refusal.question : undefined;
  const answer = question ? { emailMeant: question.suggested } : {};
  const addressForm = keepInput({ ...context.form, ...answer }, addressErrors(t, address.refusal));
  return refusedPage(sentPage(context, registration, { addressForm, question }), address.refusal.why);
}
