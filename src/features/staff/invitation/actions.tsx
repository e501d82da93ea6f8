import { done, type Result, refused } from '../../../lib/result.ts';
import { hashToken, looksLikeToken } from '../../../platform/crypto/tokens.ts';
import type { Db } from '../../../platform/database/handles.ts';
import type { PrepareContext, ReadContext, WriteContext } from '../../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply } from '../../../platform/http/reply.ts';
import { freshForm } from '../../../platform/ui/index.ts';
import { offerPassphrase } from '../../accounts/index.ts';
import { selectOpenLink } from '../links-queries.ts';
import { ChoosePasswordPage, InvitationOverPage } from '../pages/password-pages.tsx';
import { faultOfPassword } from '../password-fault.ts';
import { paths } from '../paths.ts';
import { lockStaff, selectStaff, updatePassword } from '../queries.ts';
import { deleteSessionsOf } from '../sessions-queries.ts';
import type { StaffRecord } from '../staff-record.ts';
import { startSession } from '../start-session.ts';

async function invitedBy(db: Db, token: string, now: Date): Promise<StaffRecord | undefined> {
  if (!looksLikeToken(token)) return undefined;
  const staffId = await selectOpenLink(db, 'invitation', hashToken(token), now);
  const person = staffId === undefined ? undefined : await selectStaff(db, staffId);
  return person?.state === 'invited' ? person : undefined;
}

/** Shows what an invitation opens; looking changes nothing, so that a mail scanner may look first. */
export async function showInvitation(context: ReadContext): Promise<Reply> {
  const token = context.query.get('token') ?? '';
  const person = await invitedBy(context.db, token, context.now);
  if (!person) return page(<InvitationOverPage view={context.view} />);
  return page(
    <ChoosePasswordPage
      view={context.view}
      form={freshForm()}
      offer={offerPassphrase(context.form)}
      token={token}
      invited={person.name}
    />,
  );
}

/** A password ready to be stored, or why it is not. */
export type PreparedInvitation = Result<
  { readonly token: string; readonly passwordHash: string },
  'link-over' | { readonly person: StaffRecord; readonly fault: string }
>;

/** Looks whether the invitation is open, judges the password and hashes it. */
export async function prepareInvitation(context: PrepareContext): Promise<PreparedInvitation> {
  const { chamber, form, now, parts } = context;
  const { token = '', newPassword = '' } = form;
  const person = await context.reading((db) => invitedBy(db, token, now));
  if (!person) return refused('link-over');
  const fault = faultOfPassword(chamber, newPassword, person);
  if (fault) return refused({ person, fault });
  return done({ token, passwordHash: await parts.passwords.hash(newPassword) });
}

/**
 * Stores the password and leads to the second factor. The invitation stays open until that is set up, so that nobody
 * is left half way; until then the password opens nothing else. Who began before with the same link has to go on here.
 */
export async function answerInvitation(context: WriteContext, prepared: PreparedInvitation): Promise<Reply> {
  const { view, form, tx, now } = context;
  if (!prepared.ok) {
    if (prepared.refusal === 'link-over') return over(context);
    const { person, fault } = prepared.refusal;
    return refusedPage(
      <ChoosePasswordPage
        view={view}
        form={{ values: {}, errors: { newPassword: fault } }}
        offer={offerPassphrase(form)}
        token={form['token'] ?? ''}
        invited={person.name}
      />,
      'new-refused',
    );
  }
  const person = await invitedBy(tx, prepared.value.token, now);
  const held = person && (await lockStaff(tx, person.id));
  if (held?.state !== 'invited') return over(context);
  await deleteSessionsOf(tx, held.id);
  await updatePassword(tx, held.id, prepared.value.passwordHash, now);
  const cookie = await startSession(tx, held.id, 'enrolment', context);
  return redirect(paths.enrol, { cookies: [cookie], audit: { staffId: held.id } });
}

function over(context: WriteContext): Reply {
  return refusedPage(<InvitationOverPage view={context.view} />, 'link-over');
}
