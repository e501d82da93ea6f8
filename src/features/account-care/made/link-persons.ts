import { reading, writing } from '../../../platform/database/database.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { House } from '../../../platform/feature/feature.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { type AccountRecord, holdAccount, ownPasswordStored } from '../../accounts/index.ts';
import { checkLinkable, linkAccount } from '../../freischaltung/index.ts';
import { findPersonById } from '../../personen/index.ts';
import type { PersonLink } from './made.ts';
import { nameFits } from './name-fits.ts';
import { selectReadyToLink, selectToLink, updateLinkSettled } from './made-queries.ts';

const mostAtOnce = 50;

/**
 * Links an account with the Personen that the chamber named for it, once somebody has a password of their own: that
 * shows that the mailbox which the chamber wrote to is read by whoever signs in. Whether people may prove by themselves
 * that they are a Person (`freischaltung.kinds`) does not matter: here the chamber says it. Each is decided once, so that a link
 * that its holder ends does not come back.
 * @returns what became of each of them by id; those that were decided before are not among them
 */
export async function linkPersons(
  tx: Tx,
  accountId: string,
  now: Date,
): Promise<ReadonlyMap<string, PersonLink>> {
  const decided = new Map<string, PersonLink>();
  const account = await holdAccount(tx, accountId);
  for (const personId of account ? await selectToLink(tx, accountId) : []) {
    decided.set(personId, account && isTheirs(account) ? await link(tx, account, personId, now) : 'waits');
  }
  return decided;
}

function isTheirs({ state, passwordHash, passwordKind }: AccountRecord): boolean {
  return state === 'active' && passwordHash !== null && (passwordKind === 'own' || passwordKind === 'weak');
}

async function link(tx: Tx, record: AccountRecord, personId: string, now: Date): Promise<PersonLink> {
  const person = await findPersonById(tx, personId);
  if (!person) return 'none';
  const account = { ...record, accountId: record.id };
  const subject = { kind: 'person', record: person } as const;
  // the address may be somebody else's, who would then act for this Person
  const isOther = !nameFits(person, record);
  const refusal = isOther ? undefined : await checkLinkable(tx, account, subject, now);
  if (!isOther && !refusal) await linkAccount(tx, { account, subject, method: 'case-worker', now });
  await updateLinkSettled(tx, record.id, personId, now);
  return isOther || refusal?.kind === 'other-person' ? 'other-person' : 'linked';
}

/**
 * Links Personen that wait for a password of the account's own, by whatever way it came: «Passwort vergessen», a
 * provisional one that was replaced, or an older system's at the first sign-in.
 */
export function linkPersonsJob({ database }: House): Job {
  return {
    name: 'account-care.link-persons',
    wokenBy: [ownPasswordStored],
    everySeconds: 300,
    async run(chamber, now) {
      const ready = await reading(database, chamber, (db) => selectReadyToLink(db, mostAtOnce));
      for (const accountId of ready)
        await writing(database, chamber, (tx) => linkPersons(tx, accountId, now));
      return ready.length === mostAtOnce;
    },
  };
}
