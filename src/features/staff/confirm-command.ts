import { parseEmailAddress } from '../../lib/email-address.ts';
import { recordAudit } from '../../platform/audit/audit.ts';
import { writing } from '../../platform/database/database.ts';
import { type Command, CommandRefusal } from '../../platform/feature/feature.ts';
import { staffCommandTexts } from './command-texts.de.ts';
import { confirmByOperator } from './people/confirm-by-operator.ts';

const summaries = staffCommandTexts.messages.de;

/** `staff confirm`: the operator's word for an access, where the office has no second administrator who could give it. */
export const staffConfirmCommand: Command = {
  words: ['staff', 'confirm'],
  summary: summaries['confirm.summary'],
  options: {
    chamber: { kind: 'text', required: true, summary: summaries['chamber'] },
    email: { kind: 'text', required: true, summary: summaries['confirm.email'] },
  },
  async run(house, options) {
    const chamber = house.chambers.find(({ slug }) => slug === options.text('chamber'));
    if (!chamber) throw new CommandRefusal(summaries['chamber']);
    const words = staffCommandTexts.for(chamber, 'de');
    const typed = options.text('email') ?? '';
    const email = parseEmailAddress(typed);
    const now = house.clock();
    return writing(house.database, chamber, async (tx) => {
      const confirmed = email.ok ? await confirmByOperator(tx, email.value) : undefined;
      if (!confirmed?.ok)
        throw new CommandRefusal(words(`confirm.${confirmed?.refusal ?? 'unknown'}`, { email: typed }));
      const { id, name } = confirmed.value;
      await recordAudit(tx, {
        event: 'staff.confirmed',
        outcome: 'done',
        at: now,
        subjects: { staff: id },
        from: 'cli',
      });
      return { text: words('confirm.done', { name, email: typed }), json: { id, email: typed } };
    });
  },
};
