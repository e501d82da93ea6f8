import { parseEmailAddress } from '../../lib/email-address.ts';
import { formatDate } from '../../lib/dates.ts';
import { recordAudit } from '../../platform/audit/audit.ts';
import { writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import {
  type Command,
  type CommandInput,
  type CommandOutput,
  CommandRefusal,
  type House,
} from '../../platform/feature/feature.ts';
import { findAccountByEmail } from '../accounts/index.ts';
import { askForDeletion, keepAccount } from './ask-for-deletion.ts';
import { deletionCommandTexts as t } from './command-texts.de.ts';
import { hasMovedAway } from './queries.ts';

/** The operators' command for people who write instead of pressing the button (seeds 001 to 003). */
export const deletionCommands: readonly Command[] = [
  {
    words: ['accounts', 'delete'],
    summary: t.summary,
    options: {
      chamber: { kind: 'text', required: true, summary: t.chamberOption },
      email: { kind: 'text', required: true, summary: t.emailOption },
      undo: { kind: 'flag', summary: t.undoOption },
    },
    run,
  },
];

async function run(house: House, input: CommandInput): Promise<CommandOutput> {
  const slug = input.text('chamber') ?? '';
  const chamber = house.chambers.find((candidate) => candidate.slug === slug);
  if (!chamber) throw new CommandRefusal(t.unknownChamber(slug));
  const typed = input.text('email') ?? '';
  const email = parseEmailAddress(typed);
  if (!email.ok) throw new CommandRefusal(t.noAddress(typed));
  return writing(house.database, chamber, async (tx) => {
    const account = await findAccountByEmail(tx, email.value);
    if (!account) {
      const moved = await hasMovedAway(tx, email.value.folded);
      throw new CommandRefusal(moved ? t.movedAway(typed) : t.unknownAccount(typed));
    }
    return input.flag('undo')
      ? undo(tx, house, account.id, account.email)
      : ask(tx, house, account.id, account.email);
  });
}

async function ask(tx: Tx, house: House, accountId: string, email: string): Promise<CommandOutput> {
  const now = house.clock();
  const asked = await askForDeletion(tx, house.secrets, accountId, 'operator', now);
  if (!asked.ok) throw new CommandRefusal(t.waitsAlready(email));
  const subjects = { account: accountId };
  await recordAudit(tx, { event: 'account-deletion.asked', outcome: 'done', at: now, subjects, from: 'cli' });
  const { deletesAt } = asked.value;
  return {
    text: t.asked(email, formatDate(deletesAt, 'de')),
    json: { email, deletesAt: deletesAt.toISOString() },
  };
}

async function undo(tx: Tx, house: House, accountId: string, email: string): Promise<CommandOutput> {
  const at = house.clock();
  const kept = await keepAccount(tx, accountId, null, at);
  if (!kept.ok) throw new CommandRefusal(t.nothingWaits(email));
  const subjects = { account: accountId };
  await recordAudit(tx, { event: 'account-deletion.undone', outcome: 'done', at, subjects, from: 'cli' });
  return { text: t.kept(email, kept.value), json: { email, state: kept.value } };
}
