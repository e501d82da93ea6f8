import { done, type Result, refused } from '../../../lib/result.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { FourEyesKind } from '../../../platform/feature/office.ts';
import { askForDeletion, keepAccount } from '../../account-deletion/index.ts';
import {
  findAccountFacts,
  giveProvisionalPassword,
  holdAccount,
  lockAccount,
  unlockAccount,
} from '../../accounts/index.ts';
import { endAccess, startResetFor } from '../../sign-in/index.ts';
import { askSecondPerson } from '../../staff/index.ts';
import { mailClaim } from '../made/make-accounts.ts';
import type { NotedAct } from '../notes/note.ts';
import { insertNote, selectLocker } from '../notes/note-queries.ts';
import { pathOf } from '../paths.ts';
import { tellOfCare } from '../tell.ts';
import { careTexts } from '../texts.de.ts';
import { showAccounts } from '../account-page/show-accounts.tsx';
import type { Act, ActRefusal, CareAction } from './action.ts';

/** Deletes an account after the same time of grace as its person's own wish; the law's exceptions are the same. */
export const deleteAccount: FourEyesKind = {
  id: 'account-care.delete',
  right: 'konten.loeschen',
  subjectsOf: (account) => ({ account }),
  pageOf: (account) => pathOf('account', account),
  show: (context, db, account) => showAccounts(context, db, [account]),
  async describe(db, subject, reason) {
    const account = await findAccountFacts(db, subject);
    if (!account) return undefined;
    const { firstName, lastName, email } = account;
    return careTexts.for(db.chamber, 'de')('request.delete', { firstName, lastName, email, reason });
  },
  async carryOut(tx, subject, now, { parts, reason }) {
    const asked = await askForDeletion(tx, parts.secrets, subject, { reason }, now);
    return asked.ok ? undefined : careTexts.for(tx.chamber, 'de')('refused.state');
  },
};

const note = (tx: Tx, { account, staffId, reason, now }: Act, what: NotedAct) =>
  insertNote(tx, { accountId: account.id, staffId, what, reason, at: now });

/** Changes the state of an account, writes down why, and tells its person. */
async function changeState(
  tx: Tx,
  act: Act,
  what: 'lock' | 'unlock',
  change: (tx: Tx, accountId: string, now: Date) => Promise<boolean>,
): Promise<Result<void, ActRefusal>> {
  const { account, reason, now } = act;
  if (!(await change(tx, account.id, now))) return refused('state');
  // locked or not, nobody goes on with a session or a link from before
  await endAccess(tx, account.id, null, now);
  await note(tx, act, what);
  await tellOfCare(tx, account.id, { kind: what, reason }, now);
  return done(undefined);
}

/** All that can be done about an account in one step, in the order of the page. */
export const actions: readonly CareAction[] = [
  {
    id: 'reset',
    segment: 'passwort',
    right: 'konten.betreuen',
    audit: 'account-care.reset-started',
    asksReason: false,
    resends: 'sign-in.reset-link',
    notice: 'passwort-link',
    isOffered: ({ state, passwordKind, passwordHash, origin }) =>
      state === 'active' && passwordKind !== 'provisional' && !(passwordHash === null && origin === 'made'),
    async carryOut(tx, { account, now }) {
      const held = await holdAccount(tx, account.id);
      if (held?.state !== 'active') return refused('state');
      await startResetFor(tx, held, 'chamber', now);
      return done(undefined);
    },
  },
  {
    id: 'provisional',
    segment: 'vorlaeufiges-passwort',
    right: 'konten.betreuen',
    audit: 'account-care.provisional-password-renewed',
    asksReason: false,
    resends: 'accounts.provisional-password',
    notice: 'vorlaeufig',
    isOffered: ({ state, passwordKind }) => state === 'active' && passwordKind === 'provisional',
    async carryOut(tx, { account, made, now }) {
      const held = await holdAccount(tx, account.id);
      if (held?.state !== 'active' || held.passwordKind !== 'provisional' || !made) return refused('state');
      await giveProvisionalPassword(tx, held, made, now);
      return done(undefined);
    },
  },
  {
    id: 'claim',
    segment: 'uebernahme',
    right: 'konten.betreuen',
    audit: 'account-care.claim-sent-again',
    asksReason: false,
    resends: 'account-care.claim',
    notice: 'uebernahme',
    isOffered: ({ state, origin, passwordHash }) =>
      state === 'active' && origin === 'made' && passwordHash === null,
    async carryOut(tx, { account, now }) {
      const held = await holdAccount(tx, account.id);
      if (held?.state !== 'active' || held.passwordHash !== null) return refused('state');
      await mailClaim(tx, account.id, now);
      return done(undefined);
    },
  },
  {
    id: 'unlock',
    segment: 'entsperren',
    right: 'konten.betreuen',
    audit: 'account-care.unlocked',
    asksReason: true,
    notice: 'entsperrt',
    isOffered: ({ state }) => state === 'locked',
    // whoever is talked into it must not undo what was locked for a reason: who locked knows it, Administration decides
    isUpTo: async (db, account, { staffId, rights }) =>
      rights.includes('konten.entsperren') || (await selectLocker(db, account.id)) === staffId,
    carryOut: (tx, act) => changeState(tx, act, 'unlock', unlockAccount),
  },
  {
    id: 'lock',
    segment: 'sperren',
    right: 'konten.betreuen',
    audit: 'account-care.locked',
    asksReason: true,
    notice: 'gesperrt',
    isOffered: ({ state }) => state === 'active',
    carryOut: (tx, act) => changeState(tx, act, 'lock', lockAccount),
  },
  {
    id: 'keep',
    segment: 'behalten',
    right: 'konten.betreuen',
    audit: 'account-care.deletion-called-off',
    asksReason: true,
    notice: 'behalten',
    isOffered: ({ state }) => state === 'deleting',
    async carryOut(tx, act) {
      const kept = await keepAccount(tx, act.account.id, null, act.now);
      if (!kept.ok) return refused('state');
      await note(tx, act, 'keep');
      return done(undefined);
    },
  },
  {
    id: 'delete',
    segment: 'loeschen',
    right: 'konten.loeschen',
    audit: 'account-care.deletion-asked',
    asksReason: true,
    notice: 'loeschung-beantragt',
    isOffered: ({ state }) => state === 'active' || state === 'locked',
    async carryOut(tx, act) {
      const request = { subject: act.account.id, askedBy: act.staffId, reason: act.reason };
      const asked = await askSecondPerson(tx, deleteAccount, request, act.now);
      if (asked.ok) await note(tx, act, 'delete');
      return asked;
    },
  },
];
