import { formatDateTime } from '../../lib/dates.ts';
import type { Result } from '../../lib/result.ts';
import { anyone } from '../../platform/access/permission.ts';
import type { PrepareContext, ReadContext, WriteContext } from '../../platform/http/context.ts';
import { keepInput } from '../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply } from '../../platform/http/reply.ts';
import { get, getStatic, postPrepared, type Route } from '../../platform/http/route.ts';
import { countTowards, opensAgain } from '../../platform/limits/limits.ts';
import { freshForm } from '../../platform/ui/index.ts';
import { type ConfirmationOver, judgeConfirmation } from './confirmation-rules.ts';
import {
  confirmPage,
  findByProof,
  isSameBrowser,
  type MailProof,
  overPage,
  overReply,
  proofByCode,
} from './confirmation-view.tsx';
import { finishConfirmation } from './finish-confirmation.ts';
import { firstPasswordOf } from './first-password/strategies.ts';
import type { FirstPassword, FirstPasswordRefusal } from './first-password/strategy.ts';
import { passwordsForOne } from './limits.ts';
import { CodePage } from './pages/code-page.tsx';
import { RenewedPage } from './pages/renewed-page.tsx';
import { passwordRulesFor } from './password-policy.ts';
import { paths } from './paths.ts';
import { passwordSentence } from './refusal-sentences.ts';
import type { SentConfirmation } from './registration.ts';
import { type MadeConfirmation, makeConfirmation, sendConfirmation } from './send-confirmation.ts';
import { accountTexts } from './texts.de.ts';

const byToken = (token: string | undefined): MailProof => ({ kind: 'token', token: token ?? '' });

/** Confirming by the mailed link, the page after a right code, and a fresh mail behind an expired link. */
export const confirmationRoutes: readonly Route[] = [
  get(paths.confirm, { may: anyone }, (context) => {
    const token = context.query.get('token');
    if (token === null) return page(<CodePage view={context.view} form={freshForm()} />);
    return showConfirmation(context, byToken(token.trim()));
  }),
  get(paths.afterCode, { may: anyone }, (context) => showConfirmation(context, proofByCode(context))),
  getStatic(paths.renew, { may: anyone }, (context) =>
    page(<RenewedPage view={context.view} limited={context.query.get('hinweis') === 'warten'} />),
  ),
  postPrepared(
    paths.confirm,
    {
      may: anyone,
      audit: 'accounts.confirmed',
      prepare: (context) => prepareAnswer(context, byToken(context.form['token'])),
    },
    answerConfirmation,
  ),
  postPrepared(
    paths.afterCode,
    {
      may: anyone,
      audit: 'accounts.confirmed',
      prepare: (context) => prepareAnswer(context, proofByCode(context)),
    },
    answerConfirmation,
  ),
  postPrepared(
    paths.renew,
    { may: anyone, audit: 'accounts.confirmation-renewed', prepare: prepareRenewal },
    answerRenewal,
  ),
];

async function showConfirmation(context: ReadContext, proof: MailProof): Promise<Reply> {
  const judged = judgeConfirmation(await findByProof(context.db, proof), context.now);
  if (!judged.ok) return overPage(context, proof, judged.refusal);
  return page(confirmPage(context, proof, judged.value));
}

/** An answer to the page behind link or code, with all hashes made; or why it comes too late. */
type PreparedAnswer =
  | { readonly kind: 'over'; readonly proof: MailProof; readonly over: ConfirmationOver }
  | {
      readonly kind: 'open';
      readonly proof: MailProof;
      readonly sent: SentConfirmation;
      readonly first: Result<FirstPassword, FirstPasswordRefusal>;
    };

async function prepareAnswer(context: PrepareContext, proof: MailProof): Promise<PreparedAnswer> {
  const { chamber, form, now, parts } = context;
  const judged = judgeConfirmation(await context.reading((db) => findByProof(db, proof)), now);
  if (!judged.ok) return { kind: 'over', proof, over: judged.refusal };
  const sent = judged.value;
  const first = await firstPasswordOf(chamber).make({
    registrationHash: sent.registration.passwordHash,
    sameBrowser: isSameBrowser(context, sent),
    password: form['password'],
    newPassword: form['newPassword'],
    rules: passwordRulesFor(chamber, sent.registration),
    hasher: parts.passwords,
  });
  return { kind: 'open', proof, sent, first };
}

async function answerConfirmation(context: WriteContext, prepared: PreparedAnswer): Promise<Reply> {
  const { proof } = prepared;
  if (prepared.kind === 'over') return overReply(context, proof, prepared.over);
  const { sent, first } = prepared;
  const guessed = context.form['password'] !== undefined && context.form['newPassword'] === undefined;
  if (guessed && !(await countTowards(context.tx, passwordsForOne, sent.registration.id, context.now))) {
    return answerRefused(context, proof, sent, 'too-many');
  }
  if (!first.ok) return answerRefused(context, proof, sent, first.refusal);
  return finishConfirmation(context, sent, first.value, (over) => overReply(context, proof, over));
}

function answerRefused(
  context: WriteContext,
  proof: MailProof,
  sent: SentConfirmation,
  refusal: FirstPasswordRefusal | 'too-many',
): Reply {
  const t = accountTexts.for(context.chamber, context.locale);
  const audit = { subjects: { registration: sent.registration.id } };
  const show = (errors: Readonly<Record<string, string>>, why: string, status: number) => {
    const form = keepInput({}, errors);
    return refusedPage(confirmPage(context, proof, sent, form), why, { status, audit });
  };
  if (refusal === 'too-many') {
    const when = formatDateTime(opensAgain(passwordsForOne, context.now), context.locale);
    return show({ password: t('confirm.tooMany', { when }) }, 'too-many', 429);
  }
  if (refusal.field === 'newPassword') {
    const sentence = passwordSentence(context.chamber, context.locale, refusal.why);
    return show({ newPassword: sentence }, refusal.why.join(','), 422);
  }
  return show({ password: t(`password.${refusal.why}`) }, `password-${refusal.why}`, 422);
}

/** A fresh mail to be sent to where the old one went; or why there is none to send. */
type PreparedRenewal =
  | { readonly kind: 'over'; readonly proof: MailProof; readonly over: ConfirmationOver }
  | { readonly kind: 'fresh'; readonly sent: SentConfirmation; readonly made: MadeConfirmation };

async function prepareRenewal(context: PrepareContext): Promise<PreparedRenewal> {
  const token = context.form['token'];
  const proof = token === undefined ? proofByCode(context) : byToken(token);
  const sent = await context.reading((db) => findByProof(db, proof));
  const judged = judgeConfirmation(sent, context.now);
  const over = judged.ok || judged.refusal === 'expired' ? undefined : judged.refusal;
  if (!sent || over) return { kind: 'over', proof, over: over ?? 'unknown' };
  return { kind: 'fresh', sent, made: await makeConfirmation(context.parts.passwords) };
}

async function answerRenewal(context: WriteContext, prepared: PreparedRenewal): Promise<Reply> {
  if (prepared.kind === 'over') return overReply(context, prepared.proof, prepared.over);
  const { tx, client, now } = context;
  const { registration } = prepared.sent;
  const result = await sendConfirmation(tx, registration, prepared.made, client.range, now);
  const audit = { outcome: result === 'sent' ? 'done' : 'wait', subjects: { registration: registration.id } };
  return redirect(result === 'sent' ? paths.renew : `${paths.renew}?hinweis=warten`, { audit });
}
