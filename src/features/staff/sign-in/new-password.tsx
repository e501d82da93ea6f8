import { formatDateTime } from '../../../lib/dates.ts';
import { parseEmailAddress } from '../../../lib/email-address.ts';
import { done, type Result, refused } from '../../../lib/result.ts';
import { hashToken, looksLikeToken, makeToken } from '../../../platform/crypto/tokens.ts';
import type { Db } from '../../../platform/database/handles.ts';
import type {
  PrepareContext,
  ReadContext,
  RequestFacts,
  WriteContext,
} from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply } from '../../../platform/http/reply.ts';
import { countTowards, opensAgain } from '../../../platform/limits/limits.ts';
import { sendMail } from '../../../platform/mail/outbox.ts';
import { freshForm } from '../../../platform/ui/index.ts';
import { offerPassphrase } from '../../accounts/index.ts';
import { refusedEmail } from '../field-sentences.ts';
import { mailboxKey } from '../../../platform/limits/mailbox-key.ts';
import { linksFromRange, linksToMailbox } from '../limits.ts';
import { endLinksOf, insertLink, selectOpenLink } from '../links-queries.ts';
import { newPasswordMail, noAccessMail } from '../mails/link-mails.ts';
import {
  ChoosePasswordPage,
  ForgottenPage,
  ForgottenSentPage,
  PasswordLinkOverPage,
} from '../pages/password-pages.tsx';
import { faultOfPassword } from '../password-fault.ts';
import { paths, withQuery } from '../paths.ts';
import { lockStaff, selectStaff, selectStaffByEmail, updatePassword } from '../queries.ts';
import { passwordLinkMinutes } from '../rules.ts';
import { deleteSessionsOf } from '../sessions-queries.ts';
import type { StaffRecord } from '../staff-record.ts';
import { tellStaff } from '../tell-staff.ts';
import { staffTexts } from '../texts.de.ts';

/** Asks for the address. */
export function showForgotten(facts: RequestFacts): Reply {
  return page(<ForgottenPage view={facts.view} form={freshForm()} />);
}

/** Says the same for every address. */
export function showForgottenSent(facts: RequestFacts): Reply {
  return page(<ForgottenSentPage view={facts.view} />);
}

/**
 * Mails a link to a new password, or to an address without an open access that there is none: the same work for every
 * address, so that neither text nor time tells a stranger who works here.
 */
export async function answerForgotten(context: WriteContext): Promise<Reply> {
  const { tx, now, client, chamber, form } = context;
  const t = staffTexts.for(chamber, 'de');
  const email = parseEmailAddress(form['email'] ?? '');
  if (!email.ok) return forgottenAgain(context, { email: refusedEmail(t, email.refusal) }, 'incomplete');
  if (!(await countTowards(tx, linksFromRange, client.range, now))) {
    const until = formatDateTime(opensAgain(linksFromRange, now), 'de');
    return forgottenAgain(context, { '': t('tooMany', { until }) }, 'too-many');
  }
  const found = await selectStaffByEmail(tx, email.value.folded);
  const person = found?.state === 'active' ? found : undefined;
  const sent = redirect(paths.forgottenSent, { audit: { ...(person && { staffId: person.id }) } });
  if (!(await countTowards(tx, linksToMailbox, mailboxKey(email.value.folded), now))) return sent;
  const token = makeToken();
  const expiresAt = new Date(now.getTime() + passwordLinkMinutes * 60_000);
  const link = {
    staffId: person?.id ?? null,
    purpose: 'password',
    tokenHash: hashToken(token),
    expiresAt,
  } as const;
  await insertLink(tx, link, now);
  const mail = person
    ? { kind: 'staff.new-password', to: person.email, content: newPasswordMail(chamber, person.name, token) }
    : { kind: 'staff.no-access', to: email.value.address, content: noAccessMail(chamber) };
  await sendMail(tx, { ...mail, belongsTo: null, locale: 'de' }, now);
  return sent;
}

function forgottenAgain(
  context: WriteContext,
  errors: Readonly<Record<string, string>>,
  outcome: string,
): Reply {
  return refusedPage(<ForgottenPage view={context.view} form={keepInput(context.form, errors)} />, outcome);
}

async function ownerOf(db: Db, token: string, now: Date): Promise<StaffRecord | undefined> {
  if (!looksLikeToken(token)) return undefined;
  const staffId = await selectOpenLink(db, 'password', hashToken(token), now);
  const person = staffId === undefined ? undefined : await selectStaff(db, staffId);
  return person?.state === 'active' ? person : undefined;
}

/** Shows the form behind the link; looking changes nothing. */
export async function showNewPassword(context: ReadContext): Promise<Reply> {
  const token = context.query.get('token') ?? '';
  const person = await ownerOf(context.db, token, context.now);
  if (!person) return page(<PasswordLinkOverPage view={context.view} />);
  const offer = offerPassphrase(context.form);
  return page(<ChoosePasswordPage view={context.view} form={freshForm()} offer={offer} token={token} />);
}

/** A new password ready to be stored, or why it is not. */
export type PreparedPassword = Result<
  { readonly token: string; readonly passwordHash: string },
  string | null
>;

/** Looks whether the link is open, judges the password and hashes it. */
export async function prepareNewPassword(context: PrepareContext): Promise<PreparedPassword> {
  const { token = '', newPassword = '' } = context.form;
  const person = await context.reading((db) => ownerOf(db, token, context.now));
  if (!person) return refused(null);
  const fault = faultOfPassword(context.chamber, newPassword, person);
  if (fault) return refused(fault);
  return done({ token, passwordHash: await context.parts.passwords.hash(newPassword) });
}

/** Stores the password, once, and ends all sessions. The second factor stays as it is and is asked for. */
export async function answerNewPassword(context: WriteContext, prepared: PreparedPassword): Promise<Reply> {
  const { tx, now, view, form } = context;
  const linkOver = () => refusedPage(<PasswordLinkOverPage view={view} />, 'link-over');
  if (!prepared.ok) {
    if (prepared.refusal === null) return linkOver();
    const errors = { newPassword: prepared.refusal };
    const token = form['token'] ?? '';
    return refusedPage(
      <ChoosePasswordPage
        view={view}
        form={{ values: {}, errors }}
        offer={offerPassphrase(form)}
        token={token}
      />,
      'new-refused',
    );
  }
  const person = await ownerOf(tx, prepared.value.token, now);
  const held = person && (await lockStaff(tx, person.id));
  // of two who send the same link at once, the second finds it ended
  if (held?.state !== 'active' || !(await ownerOf(tx, prepared.value.token, now))) return linkOver();
  await endLinksOf(tx, held.id, now);
  await deleteSessionsOf(tx, held.id);
  await updatePassword(tx, held.id, prepared.value.passwordHash, now);
  await tellStaff(tx, held.id, { kind: 'password-changed' }, now);
  return redirect(withQuery(paths.signIn, { hinweis: 'passwort' }), { audit: { staffId: held.id } });
}
