import type { Db } from '../../../platform/database/handles.ts';
import { type Delivery, deliveriesOf } from '../../../platform/mail/deliveries.ts';
import type { OfficePanel, OfficeRecord } from '../../../platform/feature/office.ts';
import { type ReadContext, staffActor } from '../../../platform/http/context.ts';
import {
  type AccountFacts,
  accountOfFormerAddress,
  findAccountFacts,
  registrationsUnder,
} from '../../accounts/index.ts';
import { secondFactorsOf } from '../../second-factor/index.ts';
import { sessionsInForce } from '../../sign-in/index.ts';
import { actions } from '../actions/actions.ts';
import { selectWaitingPersons } from '../made/made-queries.ts';
import { pathOf } from '../paths.ts';
import { drawAccount, drawLinks, drawMails, drawSignIn } from '../pages/account-panels.tsx';
import { selectLinksHeld } from '../queries.ts';
import { careTexts } from '../texts.de.ts';
import { stateWords } from './state-words.ts';

/** More mails than anybody reads on the telephone. */
const mostMails = 50;

/** What the page of an account begins with: whose it is, and what stands in the person's way. */
export const accountRecord: OfficeRecord = {
  of: 'account',
  right: 'konten.lesen',
  async head(db, id, now) {
    const account = await findAccountFacts(db, id);
    if (!account) return undefined;
    const words = stateWords(careTexts.for(db.chamber, 'de'), account, now);
    const isInTheWay = words.tone === 'danger' || words.tone === 'warning';
    return {
      title: `${account.firstName} ${account.lastName}`,
      lead: account.email,
      ...(isInTheWay && { warning: words.sentence }),
    };
  },
};

/** A panel about an account, left out where there is none any more. */
export function accountPanel(
  rank: number,
  right: string,
  draw: (context: ReadContext, account: AccountFacts) => ReturnType<OfficePanel['draw']>,
): OfficePanel {
  return {
    of: 'account',
    rank,
    right,
    async draw(context, id) {
      const account = await findAccountFacts(context.db, id);
      return account && draw(context, account);
    },
  };
}

/** What the office sees of an account: how it stands, for whom it acts, how it is signed in, what was mailed to it. */
export const accountPanels: readonly OfficePanel[] = [
  accountPanel(10, 'konten.lesen', async ({ chamber, db, now }, account) =>
    drawAccount(chamber, account, now, await successorOf(db, account)),
  ),
  accountPanel(20, 'konten.lesen', async (context, { id }) => {
    const { chamber, db, now } = context;
    const mayUnlink = staffActor(context).rights.includes('verknuepfungen.aendern');
    const waiting = await selectWaitingPersons(db, id);
    return drawLinks(chamber, await selectLinksHeld(db, id), now, waiting, mayUnlink);
  }),
  accountPanel(30, 'konten.lesen', async ({ chamber, db, now }, { id }) =>
    drawSignIn(chamber, await secondFactorsOf(db, id), await sessionsInForce(db, id, now)),
  ),
  accountPanel(40, 'konten.lesen', async (context, account) => {
    const mails = await mailsTo(context.db, account);
    return drawMails(context.chamber, mails, waysToResend(mails, account, staffActor(context).rights));
  }),
];

/**
 * Where the newest mail of a kind is sent once more, for mails that still help this account and for whom may send them:
 * a link or a password that something else has replaced is not offered again.
 */
export function waysToResend(
  mails: readonly Pick<Delivery, 'id' | 'kind'>[],
  account: AccountFacts,
  rights: readonly string[],
): ReadonlyMap<string, string> {
  const ways = new Map<string, string>();
  for (const { resends, segment, right, isOffered } of actions) {
    const newest = mails.find(({ kind }) => kind === resends);
    if (newest && rights.includes(right) && isOffered(account))
      ways.set(newest.id, `${pathOf('account', account.id)}/${segment}`);
  }
  return ways;
}

/** The account that a closed one went to in a merge, as long as the portal keeps where the address leads. */
async function successorOf(db: Db, { state, email }: AccountFacts): Promise<AccountFacts | undefined> {
  if (state !== 'closed') return undefined;
  const id = await accountOfFormerAddress(db, email.toLowerCase());
  return id === undefined ? undefined : findAccountFacts(db, id);
}

/** Mails to an account, and to registrations under its address. */
async function mailsTo(db: Db, account: AccountFacts): Promise<readonly Delivery[]> {
  const owners = [account.id, ...(await registrationsUnder(db, account.emailFolded))];
  const own = await deliveriesOf(db, owners, mostMails);
  const successor = await successorOf(db, account);
  if (!successor) return own;
  // what was mailed to a closed account went along to the one that goes on
  const address = account.email.toLowerCase();
  const handedOver = await deliveriesOf(db, [successor.id], mostMails);
  return [...handedOver.filter(({ to }) => to.toLowerCase() === address), ...own];
}
