import type { Tx } from '../../platform/database/handles.ts';
import type { FactorKeeping } from '../../platform/factors/index.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Role } from '../office/index.ts';
import { declinedMail } from './mails/declined-mail.ts';
import { roleGivenMail } from './mails/role-given-mail.ts';
import { securityMail, type StaffNews } from './mails/security-mail.ts';
import { selectStaff, staffFactors, staffPasskeys } from './queries.ts';

/** Tells one of the chamber's own people by mail what has happened to their access. */
export async function tellStaff(tx: Tx, staffId: string, news: StaffNews, now: Date): Promise<void> {
  const person = await selectStaff(tx, staffId);
  if (!person) return;
  const content = securityMail(tx.chamber, person.name, news, now);
  await sendMail(
    tx,
    { kind: 'staff.security', to: person.email, belongsTo: null, locale: 'de', content },
    now,
  );
}

/** Tells somebody that a role has come which waited for a second person. */
export async function tellOfRole(
  tx: Tx,
  person: { readonly name: string; readonly email: string },
  role: Role,
  now: Date,
): Promise<void> {
  const content = roleGivenMail(tx.chamber, person.name, role);
  await sendMail(
    tx,
    { kind: 'staff.role-given', to: person.email, belongsTo: null, locale: 'de', content },
    now,
  );
}

/** Tells whoever asked for something that a second person has declined it, and why. */
export async function tellOfDecline(
  tx: Tx,
  askedBy: string,
  declined: {
    readonly what: string;
    readonly reason: string;
    readonly by: string;
    readonly at: Date;
    readonly page: string;
  },
): Promise<void> {
  const asker = await selectStaff(tx, askedBy);
  const decider = await selectStaff(tx, declined.by);
  if (!asker || !decider) return;
  const content = declinedMail(tx.chamber, asker.name, { ...declined, by: decider.name });
  await sendMail(
    tx,
    { kind: 'staff.request-declined', to: asker.email, belongsTo: null, locale: 'de', content },
    declined.at,
  );
}

/** The second factors of the chamber's own people. */
export const staffKeeping: FactorKeeping = {
  store: staffFactors,
  passkeys: staffPasskeys,
  tell: tellStaff,
};
