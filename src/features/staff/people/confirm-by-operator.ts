import type { EmailAddress } from '../../../lib/email-address.ts';
import { done, type Result, refused } from '../../../lib/result.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import { deleteRequestsAbout } from '../four-eyes/requests-queries.ts';
import { clearWords, lockAdministrators, lockStaff, selectStaffByEmail } from '../queries.ts';
import type { StaffRecord } from '../staff-record.ts';
import { confirmAccess } from './four-eyes-kinds.ts';

/** Takes the operator's word that an access is a person's of the chamber; `nothing`: it is confirmed already. */
export async function confirmByOperator(
  tx: Tx,
  email: EmailAddress,
): Promise<Result<StaffRecord, 'unknown' | 'nothing'>> {
  await lockAdministrators(tx);
  const found = await selectStaffByEmail(tx, email.folded);
  const person = found && (await lockStaff(tx, found.id));
  if (!person) return refused('unknown');
  if (person.onWordOf.length === 0) return refused('nothing');
  await clearWords(tx, person.id);
  await deleteRequestsAbout(tx, [confirmAccess.id], person.id);
  return done(person);
}
