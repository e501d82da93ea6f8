import type { EmailAddressRefusal } from '../../lib/email-address.ts';
import type { NewcomerRefusals } from './invitation/read-newcomer.ts';
import { longestStaffName } from './rules.ts';
import type { StaffText } from './texts.de.ts';

/** Why an address was not taken. */
export function refusedEmail(t: StaffText, refusal: EmailAddressRefusal): string {
  return t(refusal === 'missing' ? 'field.email.missing' : 'field.email.unreadable');
}

/** The sentences of a refused invitation, by field. */
export function newcomerSentences(
  t: StaffText,
  refusals: NewcomerRefusals,
): Readonly<Record<string, string>> {
  return {
    ...(refusals.email && { email: refusedEmail(t, refusals.email) }),
    ...(refusals.name === 'missing' && { name: t('newcomer.name.missing') }),
    ...(refusals.name === 'too-long' && { name: t('newcomer.name.long', { max: longestStaffName }) }),
    ...(refusals.roles && { 'role-auskunft': t('newcomer.roles.missing') }),
  };
}
