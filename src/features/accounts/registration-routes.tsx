import { formatDateTime } from '../../lib/dates.ts';
import { anyone } from '../../platform/access/permission.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import type { PrepareContext, RequestFacts, WriteContext } from '../../platform/http/context.ts';
import { keepInput } from '../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply } from '../../platform/http/reply.ts';
import { getStatic, post, postPrepared, type Route } from '../../platform/http/route.ts';
import { isUsedUp, opensAgain } from '../../platform/limits/limits.ts';
import { type FormState, freshForm } from '../../platform/ui/index.ts';
import { firstPasswordOf } from './first-password/strategies.ts';
import { registrationsFromRange } from './limits.ts';
import { offerPassphrase } from './offer-passphrase.ts';
import { RegistrationPage } from './pages/registration-page.tsx';
import { TermsPage } from './pages/terms-page.tsx';
import { passwordRulesFor } from './password-policy.ts';
import { paths } from './paths.ts';
import { registrationSentences } from './refusal-sentences.ts';
import { register } from './register.ts';
import { type AddressQuestion, readRegistrationForm, type RegistrationForm } from './registration-rules.ts';
import {
  browserToken,
  keepBrowserToken,
  keepRegisteredAddress,
  keepTermsAcceptance,
  registrationFor,
  type TermsAcceptance,
  termsAcceptance,
} from './sealed-cookies.ts';
import { type MadeConfirmation, makeConfirmation } from './send-confirmation.ts';
import { accountSettings } from './settings.ts';
import { accountTexts } from './texts.de.ts';

/** Accepting the terms and registering. */
export const registrationRoutes: readonly Route[] = [
  getStatic(paths.register, { may: anyone }, showRegistration),
  getStatic(paths.acceptTerms, { may: anyone }, () => redirect(paths.register)),
  post(paths.acceptTerms, { may: anyone, audit: 'accounts.terms-accepted' }, acceptTerms),
  postPrepared(
    paths.register,
    { may: anyone, audit: 'accounts.registered', prepare: prepareRegistration },
    answerRegistration,
  ),
];

function showRegistration(context: RequestFacts): Reply {
  const { termsFirst, termsVersion } = accountSettings.of(context.chamber);
  if (termsFirst && !termsAcceptance(context, termsVersion)) {
    return page(<TermsPage view={context.view} form={freshForm()} />);
  }
  const known = registrationFor(context);
  const { email = '', firstName = '', lastName = '' } = known ?? {};
  return page(registrationPage(context, freshForm(known ? { email, firstName, lastName } : {})));
}

function registrationPage(context: RequestFacts, form: FormState, question?: AddressQuestion) {
  const { termsFirst, termsVersion } = accountSettings.of(context.chamber);
  const asksPassword = firstPasswordOf(context.chamber).atRegistration;
  return (
    <RegistrationPage
      view={context.view}
      form={form}
      asksTerms={!termsFirst || !termsAcceptance(context, termsVersion)}
      offer={asksPassword ? offerPassphrase(context.form) : undefined}
      question={question}
    />
  );
}

function acceptTerms(context: WriteContext): Reply {
  const t = accountTexts.for(context.chamber, context.locale);
  if (context.form['terms'] !== 'ja') {
    const form = keepInput(context.form, { terms: t('terms.missing') });
    return refusedPage(<TermsPage view={context.view} form={form} />, 'not-accepted');
  }
  const version = accountSettings.of(context.chamber).termsVersion;
  const accepted = keepTermsAcceptance(context, { version, acceptedAt: context.now });
  return redirect(paths.register, { cookies: [accepted], audit: { facts: { version } } });
}

/** The form as it was read, with all hashes made; or the page that says why it was not taken. */
type PreparedRegistration =
  | { readonly kind: 'refused'; readonly reply: Reply }
  | {
      readonly kind: 'ready';
      readonly form: RegistrationForm;
      readonly terms: TermsAcceptance;
      readonly passwordHash: string | null;
      readonly made: MadeConfirmation;
    };

async function prepareRegistration(context: PrepareContext): Promise<PreparedRegistration> {
  const { chamber, locale, now, parts } = context;
  const { termsFirst, termsVersion } = accountSettings.of(chamber);
  const before = termsFirst ? termsAcceptance(context, termsVersion) : undefined;
  const asksPassword = firstPasswordOf(chamber).atRegistration;
  const read = readRegistrationForm(context.form, {
    terms: before === undefined,
    passwordRules: asksPassword ? (person) => passwordRulesFor(chamber, person) : undefined,
  });
  if (!read.ok) {
    const { email } = read.refusal;
    const errors = registrationSentences(chamber, locale, read.refusal);
    const question = email?.why === 'likely-slip' ? email.question : undefined;
    const why = Object.keys(errors).join(',');
    return { kind: 'refused', reply: registrationRefused(context, errors, why, question) };
  }
  const usedUp = await context.reading((db) =>
    isUsedUp(db, registrationsFromRange, context.client.range, now),
  );
  if (usedUp) return { kind: 'refused', reply: tooMany(context) };
  return {
    kind: 'ready',
    form: read.value,
    terms: before ?? { version: termsVersion, acceptedAt: now },
    passwordHash: asksPassword ? await parts.passwords.hash(read.value.password) : null,
    made: await makeConfirmation(parts.passwords),
  };
}

function registrationRefused(
  context: RequestFacts,
  errors: Readonly<Record<string, string>>,
  why: string,
  question?: AddressQuestion,
): Reply {
  // the likely address is chosen beforehand: one press of the button takes it
  const answer = question ? { emailMeant: question.suggested } : {};
  const form = keepInput({ ...context.form, ...answer }, errors, ['password']);
  return refusedPage(registrationPage(context, form, question), why);
}

function tooMany(context: RequestFacts): Reply {
  const t = accountTexts.for(context.chamber, context.locale);
  const when = formatDateTime(opensAgain(registrationsFromRange, context.now), context.locale);
  const form = keepInput(context.form, { '': t('register.tooMany', { when }) }, ['password']);
  return refusedPage(registrationPage(context, form), 'too-many', { status: 429 });
}

async function answerRegistration(context: WriteContext, prepared: PreparedRegistration): Promise<Reply> {
  if (prepared.kind === 'refused') return prepared.reply;
  const { form, terms, passwordHash, made } = prepared;
  const token = browserToken(context);
  const result = await register(
    context.tx,
    {
      firstName: form.firstName,
      lastName: form.lastName,
      email: form.email,
      passwordHash,
      termsVersion: terms.version,
      termsAcceptedAt: terms.acceptedAt,
      locale: context.locale,
      browserHash: hashToken(token),
    },
    made,
    context.client.range,
    context.now,
  );
  if (!result.ok) return tooMany(context);
  return redirect(paths.sent, {
    audit: { outcome: result.value === 'sent' ? 'done' : 'wait' },
    cookies: [keepBrowserToken(token), keepRegisteredAddress(context, form.email.address)],
  });
}
