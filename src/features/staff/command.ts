import { formatDateTime } from '../../lib/dates.ts';
import { recordAudit } from '../../platform/audit/audit.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { writing } from '../../platform/database/database.ts';
import { type Command, CommandRefusal } from '../../platform/feature/feature.ts';
import { confirmByOperator } from './people/confirm-by-operator.ts';
import { inviteStaff } from './invitation/invite-staff.ts';
import { type NewcomerRefusals, readNewcomer } from './invitation/read-newcomer.ts';
import { refusedEmail } from './field-sentences.ts';
import { roles, nameOfRole } from '../office/index.ts';
import { longestStaffName } from './rules.ts';
import { staffCommandTexts } from './command-texts.de.ts';
import { staffTexts } from './texts.de.ts';

const summaries = staffCommandTexts.messages.de;

function refusal(chamber: Chamber, refusals: NewcomerRefusals): string {
  const t = staffTexts.for(chamber, 'de');
  const words = staffCommandTexts.for(chamber, 'de');
  const list = roles.join(', ');
  if (refusals.roles?.why === 'unknown') return words('unknownRole', { role: refusals.roles.role, list });
  if (refusals.roles) return words('noRole', { list });
  if (refusals.email) return refusedEmail(t, refusals.email);
  return refusals.name === 'missing'
    ? t('newcomer.name.missing')
    : t('newcomer.name.long', { max: longestStaffName });
}

/** `staff add`: how the first people of a chamber's office get in, and any later one. */
export const staffAddCommand: Command = {
  words: ['staff', 'add'],
  summary: summaries['summary'],
  options: {
    chamber: { kind: 'text', required: true, summary: summaries['chamber'] },
    email: { kind: 'text', required: true, summary: summaries['email'] },
    name: { kind: 'text', required: true, summary: summaries['name'] },
    role: { kind: 'text', required: true, summary: summaries['role'] },
  },
  async run(house, options) {
    const chamber = house.chambers.find(({ slug }) => slug === options.text('chamber'));
    if (!chamber) throw new CommandRefusal(summaries['chamber']);
    const words = staffCommandTexts.for(chamber, 'de');
    const typed = (options.text('role') ?? '').split(',').map((role) => role.trim().toLowerCase());
    const newcomer = readNewcomer({
      email: options.text('email') ?? '',
      name: options.text('name') ?? '',
      roles: typed.filter(Boolean),
    });
    if (!newcomer.ok) throw new CommandRefusal(refusal(chamber, newcomer.refusal));
    const { email, roles: given } = newcomer.value;
    const now = house.clock();
    const invited = await writing(house.database, chamber, async (tx) => {
      const result = await inviteStaff(tx, newcomer.value, now);
      if (!result.ok) throw new CommandRefusal(words('known', { email: email.address }));
      // whoever an administrator had invited alone has the operator's word now
      await confirmByOperator(tx, email);
      await recordAudit(tx, {
        event: 'staff.invited',
        outcome: 'done',
        at: now,
        subjects: { staff: result.value.staffId },
        facts: { roles: given.join(' ') },
        from: 'cli',
      });
      return result.value;
    });
    return {
      text: words('done', {
        email: email.address,
        roles: given.map((role) => nameOfRole(chamber, role)).join(', '),
        until: formatDateTime(invited.until, 'de'),
      }),
      json: { id: invited.staffId, email: email.address, roles: given, invitedUntil: invited.until },
    };
  },
};
