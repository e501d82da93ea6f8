import { done, type Result, refused } from '../../../lib/result.ts';
import type { Db } from '../../../platform/database/handles.ts';
import {
  type PrepareContext,
  type ReadContext,
  staffActor,
  type WriteContext,
} from '../../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply } from '../../../platform/http/reply.ts';
import { freshForm } from '../../../platform/ui/index.ts';
import { offerPassphrase } from '../../accounts/index.ts';
import { endLinksOf } from '../links-queries.ts';
import { ChangePasswordPage } from '../pages/password-pages.tsx';
import { type ProfileNotice, ProfilePage } from '../pages/profile-page.tsx';
import { faultOfPassword } from '../password-fault.ts';
import { paths, withQuery } from '../paths.ts';
import { selectStaff, staffFactors, staffPasskeys, updatePassword } from '../queries.ts';
import { deleteSessionsOf, selectOwnSessions } from '../sessions-queries.ts';
import { officeSettings } from '../settings.ts';
import { tellStaff } from '../tell-staff.ts';
import { type CheckedPassword, checkCurrentPassword, refusedPassword } from './current-password.ts';

const notices: ReadonlyMap<string, ProfileNotice> = new Map([
  ['passwort', 'password'],
  ['app', 'app'],
  ['passkey', 'passkey'],
  ['entfernt', 'removed'],
  ['codes', 'codes'],
  ['sitzungen', 'sessions'],
]);

/** Shows what the office keeps about who is signed in. */
export async function showProfile(context: ReadContext): Promise<Reply> {
  const { db, now, view, query } = context;
  const { staffId, sessionId } = staffActor(context);
  const person = await selectStaff(db, staffId);
  if (!person) return redirect(paths.signIn);
  return page(
    <ProfilePage
      view={view}
      person={person}
      factors={await staffFactors.stateOf(db, staffId)}
      passkeys={await staffPasskeys.list(db, staffId)}
      sessions={await sessionsOf(db, staffId, now)}
      thisSession={sessionId}
      notice={notices.get(query.get('hinweis') ?? '')}
    />,
  );
}

function sessionsOf(db: Db, staffId: string, now: Date) {
  const idleSince = new Date(now.getTime() - officeSettings.of(db.chamber).idleMinutes * 60_000);
  return selectOwnSessions(db, staffId, now, idleSince);
}

/** Asks for the password of now and the new one. */
export function showChangePassword({ view, form }: ReadContext): Reply {
  return page(<ChangePasswordPage view={view} form={freshForm()} offer={offerPassphrase(form)} />);
}

/** The password of now checked, and the new one hashed or refused. */
export interface PreparedChange {
  readonly current: CheckedPassword;
  readonly next: Result<string, string>;
}

/** Checks the password of now, judges the new one and hashes it. */
export async function prepareChangePassword(context: PrepareContext): Promise<PreparedChange> {
  const { chamber, form, parts } = context;
  const { newPassword = '' } = form;
  const fault = faultOfPassword(chamber, newPassword, staffActor(context));
  const current = await checkCurrentPassword(context);
  if (fault !== undefined) return { current, next: refused(fault) };
  const hash = current.verdict === 'right' ? await parts.passwords.hash(newPassword) : '';
  return { current, next: done(hash) };
}

/** Stores the new password and signs out everywhere else. */
export async function answerChangePassword(context: WriteContext, prepared: PreparedChange): Promise<Reply> {
  const { tx, now, view, form } = context;
  const { staffId, sessionId } = staffActor(context);
  const wrong = await refusedPassword(context, prepared.current);
  const fault = prepared.next.ok ? {} : { newPassword: prepared.next.refusal };
  if (wrong || !prepared.next.ok) {
    const errors = { ...wrong, ...fault };
    return refusedPage(
      <ChangePasswordPage view={view} form={{ values: {}, errors }} offer={offerPassphrase(form)} />,
      wrong ? prepared.current.verdict : 'new-refused',
    );
  }
  await updatePassword(tx, staffId, prepared.next.value, now);
  await deleteSessionsOf(tx, staffId, sessionId);
  await endLinksOf(tx, staffId, now);
  await tellStaff(tx, staffId, { kind: 'password-changed' }, now);
  return redirect(withQuery(paths.profile, { hinweis: 'passwort' }));
}

/** Signs out everywhere but here. */
export async function answerEndSessions(context: WriteContext): Promise<Reply> {
  const { staffId, sessionId } = staffActor(context);
  await deleteSessionsOf(context.tx, staffId, sessionId);
  return redirect(withQuery(paths.profile, { hinweis: 'sitzungen' }));
}
