import type { OfficePanel } from '../../../platform/feature/office.ts';
import { type ReadContext, staffActor } from '../../../platform/http/context.ts';
import type { AccountFacts } from '../../accounts/index.ts';
import { decisionsAbout, openRequestsAbout } from '../../staff/index.ts';
import { accountPanel } from '../account-page/account-page.ts';
import { mergeAccounts } from '../merge/merge-accounts.ts';
import { selectNotes } from '../notes/note-queries.ts';
import { drawHelp, drawNotes, type HelpLink } from '../pages/help-panel.tsx';
import { pathOf } from '../paths.ts';
import { careTexts } from '../texts.de.ts';
import type { CareAction } from './action.ts';
import { actions, deleteAccount } from './actions.ts';

/** What can be done about an account, and what was done. */
export const helpPanels: readonly OfficePanel[] = [
  accountPanel(50, 'konten.betreuen', drawWhatHelps),
  accountPanel(55, 'konten.lesen', async ({ chamber, db }, { id }) => {
    const notes = await selectNotes(db, id);
    const decisions = await decisionsAbout(db, deleteAccount.id, id);
    return notes.length > 0 ? drawNotes(chamber, notes, decisions) : undefined;
  }),
];

async function drawWhatHelps(context: ReadContext, account: AccountFacts) {
  const { chamber, db, now } = context;
  const { rights } = staffActor(context);
  const offered: CareAction[] = [];
  for (const action of actions) {
    if (!rights.includes(action.right) || !action.isOffered(account)) continue;
    if ((await action.isUpTo?.(db, account, staffActor(context))) ?? true) offered.push(action);
  }
  const links = linksFor(context, account);
  const waiting = await whatWaits(db, account.id, now);
  if (offered.length + links.length + waiting.length === 0) return undefined;
  return drawHelp(chamber, account.id, { actions: offered, links, waiting });
}

function linksFor({ chamber }: ReadContext, { id, state }: AccountFacts): readonly HelpLink[] {
  const t = careTexts.for(chamber, 'de');
  if (state === 'closed') return [];
  const name = { label: t('name.title'), href: pathOf('name', id) };
  if (state !== 'active') return [name];
  return [
    name,
    { label: t('merge.title'), href: pathOf('merge', id) },
    { label: t('view.title'), href: pathOf('view', id) },
  ];
}

/** What would be done as soon as a second person confirms it. */
async function whatWaits(db: ReadContext['db'], accountId: string, now: Date): Promise<readonly string[]> {
  const requests = await openRequestsAbout(db, ({ subject }) => subject.split(' ').includes(accountId), now);
  const sentences: string[] = [];
  for (const { kind, subject, reason } of requests) {
    const known = [deleteAccount, mergeAccounts].find(({ id }) => id === kind);
    const sentence = await known?.describe(db, subject, reason);
    if (sentence !== undefined) sentences.push(sentence);
  }
  return sentences;
}
