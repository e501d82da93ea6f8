import { settleJob } from '../src/features/sepa/jobs.ts';
import type { Browser, SeenPage } from './browser.ts';
import { typedDebtor } from './creditor.ts';
import type { TestPortal } from './test-portal.ts';

/** What is typed into the form of a recurrent mandate for contributions, by label. */
export const typedMandate = {
  ...typedDebtor,
  Beiträge: true,
  'Wiederkehrend, bis Sie widerrufen': 'wiederkehrend',
} as const;

/** Another account than that of {@link typedMandate}, by label. */
export const otherBank = { IBAN: 'DE02 1203 0000 0000 2020 51' } as const;

/** Names another account in the place of a mandate; leads to the page that shows the new one before it is given. */
export async function changedBank(browser: Browser, id: string): Promise<SeenPage> {
  const fields = { ...typedDebtor, ...otherBank };
  return browser.submit(await browser.get(`/sepa/${id}/aendern`), 'Weiter', fields);
}

/** The id of the mandate that a page shows, to customers or to the office. */
export function mandateIdOn({ path }: Pick<SeenPage, 'path'>): string {
  return /\/sepa\/([0-9a-f-]{36})/.exec(path)?.[1] ?? '';
}

/** Lets time pass for mandates until nothing is due any more. */
export async function settleMandates(portal: TestPortal, at = portal.clock.now()): Promise<void> {
  const job = settleJob(portal.house);
  while (await job.run(portal.chamber, at));
}

/** Notes that money is collected on a day by all mandates of a Betrieb. */
export async function mandatesUsed(portal: TestPortal, betriebId: string, day: string): Promise<void> {
  await portal.write((tx) =>
    tx.kysely
      .updateTable('sepa_mandates')
      .set({ last_used_on: day })
      .where('betrieb_id', '=', betriebId)
      .execute(),
  );
}

/** Where the mandate with a reference stands, and whose it is. */
export function mandateWith(portal: TestPortal, reference: string) {
  return portal.read((db) =>
    db.kysely
      .selectFrom('sepa_mandates')
      .select(['state', 'end_reason', 'signed_on', 'betrieb_id', 'person_id'])
      .where('reference', '=', reference)
      .executeTakeFirstOrThrow(),
  );
}

/** Notes that somebody has just changed the address of their account. */
export async function addressChanged(
  portal: TestPortal,
  { accountId, email }: { readonly accountId: string; readonly email: string },
): Promise<void> {
  const now = portal.clock.now();
  const change = {
    ...{ kind: 'change', account_id: accountId, old_email: 'alt@handwerk.example' },
    ...{ new_email: email, new_folded: email, asked_at: now, expires_at: now, done_at: now },
    ...{ sealed_code: Buffer.from('x'), sealed_token: Buffer.from('x'), token_hash: `hash ${accountId}` },
  };
  await portal.write((tx) => tx.kysely.insertInto('address_changes').values(change).execute());
}
