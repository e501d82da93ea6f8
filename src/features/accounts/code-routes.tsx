import { formatDateTime } from '../../lib/dates.ts';
import { parseEmailAddress } from '../../lib/email-address.ts';
import { anyone } from '../../platform/access/permission.ts';
import type { PrepareContext, WriteContext } from '../../platform/http/context.ts';
import { keepInput } from '../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply } from '../../platform/http/reply.ts';
import { getStatic, postPrepared, type Route } from '../../platform/http/route.ts';
import { opensAgain } from '../../platform/limits/limits.ts';
import { freshForm } from '../../platform/ui/index.ts';
import { judgeConfirmation, readConfirmationCode } from './confirmation-rules.ts';
import { isSameBrowser, type MailProof, overReply } from './confirmation-view.tsx';
import { finishConfirmation } from './finish-confirmation.ts';
import { firstPasswordOf } from './first-password/strategies.ts';
import type { FirstPassword } from './first-password/strategy.ts';
import { mailboxKey } from '../../platform/limits/mailbox-key.ts';
import { codesForOne } from './limits.ts';
import { CodePage } from './pages/code-page.tsx';
import { LinkOverPage } from './pages/link-over-page.tsx';
import { passwordRulesFor } from './password-policy.ts';
import { paths } from './paths.ts';
import { addressErrors, codeSentence } from './refusal-sentences.ts';
import type { SentConfirmation } from './registration.ts';
import { keepCodeProof } from './sealed-cookies.ts';
import { registrationOfBrowser, sentPage } from './sent-view.tsx';
import { type CodeScope, type ComparedCode, compareCode, findByCode, takeCode } from './take-code.ts';
import { accountTexts } from './texts.de.ts';

/** Confirming by the code from the mail: in the browser that registered, or in any other with the address. */
export const codeRoutes: readonly Route[] = [
  getStatic(paths.code, { may: anyone }, (context) =>
    page(<CodePage view={context.view} form={freshForm()} />),
  ),
  postPrepared(
    paths.sent,
    { may: anyone, audit: 'accounts.code-entered', prepare: prepareOwnCode },
    answerCode,
  ),
  postPrepared(
    paths.code,
    { may: anyone, audit: 'accounts.code-entered', prepare: prepareCodeAnywhere },
    answerCode,
  ),
];

/** Draws the page again that the code was typed on. */
type ShowAgain = (errors: Readonly<Record<string, string>>) => ReturnType<typeof sentPage>;

/** A code with its hash compared; or the answer to one that is no code. */
type PreparedCode =
  | { readonly kind: 'refused'; readonly reply: Reply }
  | {
      readonly kind: 'compared';
      readonly compared: ComparedCode;
      /** What the account starts with, where the code is all that it takes. */
      readonly first: FirstPassword | undefined;
      /** For whom the attempt counts. */
      readonly who: string;
      readonly showAgain: ShowAgain;
    };

async function prepareOwnCode(context: PrepareContext): Promise<PreparedCode> {
  const registration = await context.reading((db) => registrationOfBrowser(db, context));
  if (!registration) {
    const reply = refusedPage(<LinkOverPage view={context.view} why="lost" />, 'no-registration');
    return { kind: 'refused', reply };
  }
  const showAgain: ShowAgain = (errors) =>
    sentPage(context, registration, { codeForm: keepInput(context.form, errors) });
  const code = readConfirmationCode(context.form['code'] ?? '');
  if (!code.ok) {
    const t = accountTexts.for(context.chamber, context.locale);
    const reply = refusedPage(showAgain({ code: codeSentence(t, code.refusal) }), code.refusal);
    return { kind: 'refused', reply };
  }
  const scope: CodeScope = { kind: 'registration', id: registration.id };
  return compare(context, scope, code.value, registration.id, showAgain);
}

async function prepareCodeAnywhere(context: PrepareContext): Promise<PreparedCode> {
  const showAgain: ShowAgain = (errors) => (
    <CodePage view={context.view} form={keepInput(context.form, errors)} />
  );
  const email = parseEmailAddress(context.form['email'] ?? '');
  const code = readConfirmationCode(context.form['code'] ?? '');
  if (!email.ok || !code.ok) {
    const t = accountTexts.for(context.chamber, context.locale);
    const errors = {
      ...(email.ok ? {} : addressErrors(t, { why: email.refusal })),
      ...(code.ok ? {} : { code: codeSentence(t, code.refusal) }),
    };
    return { kind: 'refused', reply: refusedPage(showAgain(errors), Object.keys(errors).join(',')) };
  }
  const { folded } = email.value;
  const who = `${mailboxKey(folded)} ${context.client.range}`;
  return compare(context, { kind: 'address', emailFolded: folded }, code.value, who, showAgain);
}

async function compare(
  context: PrepareContext,
  scope: CodeScope,
  code: string,
  who: string,
  showAgain: ShowAgain,
): Promise<PreparedCode> {
  const sent = await context.reading((db) => findByCode(db, scope, code));
  const compared = await compareCode(context.parts.passwords, sent, code);
  const first = compared.fits && sent ? await firstPasswordFor(context, sent) : undefined;
  return { kind: 'compared', compared, first, who, showAgain };
}

/** The first password of a registration whose code was right, where nothing more is to be asked. */
async function firstPasswordFor(
  context: PrepareContext,
  sent: SentConfirmation,
): Promise<FirstPassword | undefined> {
  const strategy = firstPasswordOf(context.chamber);
  const sameBrowser = isSameBrowser(context, sent);
  if (!judgeConfirmation(sent, context.now).ok || strategy.demand(sameBrowser) !== 'nothing')
    return undefined;
  const made = await strategy.make({
    registrationHash: sent.registration.passwordHash,
    sameBrowser,
    password: undefined,
    newPassword: undefined,
    rules: passwordRulesFor(context.chamber, sent.registration),
    hasher: context.parts.passwords,
  });
  return made.ok ? made.value : undefined;
}

async function answerCode(context: WriteContext, prepared: PreparedCode): Promise<Reply> {
  if (prepared.kind === 'refused') return prepared.reply;
  const { compared, first, who, showAgain } = prepared;
  const t = accountTexts.for(context.chamber, context.locale);
  const taken = await takeCode(context.tx, compared, who, context.client.range, context.now);
  if (!taken.ok) {
    if (taken.refusal === 'wrong') return refusedPage(showAgain({ code: t('code.wrong') }), 'wrong');
    const when = formatDateTime(opensAgain(codesForOne, context.now), context.locale);
    return refusedPage(showAgain({ code: t('code.tooMany', { when }) }), 'too-many', { status: 429 });
  }
  const proof: MailProof = { kind: 'code', mailId: taken.value.mailId };
  const judged = judgeConfirmation(taken.value, context.now);
  if (!judged.ok && judged.refusal !== 'expired') return overReply(context, proof, judged.refusal);
  if (judged.ok && first) {
    return finishConfirmation(context, judged.value, first, (over) => overReply(context, proof, over));
  }
  // what is left to do has a page of its own: a password, or a fresh mail for a code that came too late
  return redirect(paths.afterCode, {
    cookies: [keepCodeProof(context, taken.value.mailId)],
    audit: {
      outcome: judged.ok ? 'done' : 'expired',
      subjects: { registration: taken.value.registration.id },
    },
  });
}
