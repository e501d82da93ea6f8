import type { Tx } from '../../platform/database/handles.ts';
import type { FactorKeeping } from '../../platform/factors/index.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
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

/** The second factors of the chamber's own people. */
export const staffKeeping: FactorKeeping = {
  store: staffFactors,
  passkeys: staffPasskeys,
  tell: tellStaff,
};
