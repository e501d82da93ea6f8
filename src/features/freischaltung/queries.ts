import { sql } from 'kysely';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import { wakeJob } from '../../platform/jobs/job.ts';
import { hasLeft } from '../betriebe/index.ts';
import type { LinkRole } from './role-rules.ts';
import type { PinState, StaffRef, SubjectKind } from './rules.ts';
import type { FreischaltungTables, WrittenWords } from './tables.ts';

/** Which Betrieb or Person is meant. */
export interface SubjectRef {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** A PIN as it is stored. */
export interface StoredPin extends PinState {
  readonly id: string;
  readonly hash: string;
  /** Account that used it up. */
  readonly usedBy: string | null;
}

const columnOf = { betrieb: 'betrieb_id', person: 'person_id' } as const;

const asColumns = (subject: SubjectRef) => ({
  betrieb_id: subject.kind === 'betrieb' ? subject.id : null,
  person_id: subject.kind === 'person' ? subject.id : null,
});

/**
 * Lengths of loaded PINs of the older system: those cannot be told from a slip of typing. Goes from one length to the
 * next in the index, however many PINs were loaded.
 */
export async function findLegacyPinLengths(db: Db): Promise<readonly number[]> {
  const { rows } = await sql<{ length: number }>`
    with recursive lengths (length) as (
      select min(length) from pins where origin = 'import'
      union all
      select (select min(length) from pins where origin = 'import' and length > lengths.length)
      from lengths where lengths.length is not null
    )
    select length from lengths where length is not null`.execute(db.kysely);
  return rows.map((row) => row.length);
}

/** The PIN of this subject with this selector; one that can still be used comes before one that cannot. */
export async function findPin(
  db: Db,
  subject: SubjectRef,
  selector: string,
  now: Date,
): Promise<StoredPin | undefined> {
  return selectPin(db)
    .where(columnOf[subject.kind], '=', subject.id)
    .where('selector', '=', selector)
    .orderBy(sql`(used_at is null and revoked_at is null and valid_until > ${now})`, 'desc')
    .orderBy('issued_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** A PIN as it stands now. */
export async function findPinById(db: Db, id: string): Promise<StoredPin | undefined> {
  return selectPin(db).where('id', '=', id).executeTakeFirst();
}

function selectPin(db: Db) {
  return tables<FreischaltungTables>(db)
    .selectFrom('pins')
    .select([
      'id',
      'hash',
      'valid_until as validUntil',
      'used_at as usedAt',
      'used_by as usedBy',
      'revoked_at as revokedAt',
    ]);
}

/** Uses a PIN up. One statement, so of two at once only one gets it. */
export async function consumePin(tx: Tx, pinId: string, accountId: string, now: Date): Promise<boolean> {
  const row = await tables<FreischaltungTables>(tx)
    .updateTable('pins')
    .set({ used_at: now, used_by: accountId })
    .where('id', '=', pinId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('valid_until', '>', now)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Links in force of an account to Betriebe, with the Betrieb's name; one with a day of deletion ends on that day. */
export async function findBetriebLinks(
  db: Db,
  accountId: string,
  now: Date,
): Promise<
  readonly {
    linkId: string;
    betriebId: string;
    name: string;
    roles: readonly LinkRole[];
    endsAt: Date | null;
  }[]
> {
  return tables<FreischaltungTables & { betriebe: { id: string; name: string } }>(db)
    .selectFrom('links')
    .innerJoin('betriebe', 'betriebe.id', 'links.betrieb_id')
    .select([
      'links.id as linkId',
      'betriebe.id as betriebId',
      'betriebe.name',
      'links.roles',
      'links.ends_at as endsAt',
    ])
    .where('links.account_id', '=', accountId)
    .where('links.ended_at', 'is', null)
    .where((is) => is.not(hasLeft('betriebe', now)))
    .execute();
}

/** Persons that an account is linked to now. */
export async function findPersonLinks(
  db: Db,
  accountId: string,
): Promise<readonly { personId: string; name: string }[]> {
  return tables<FreischaltungTables & { personen: { id: string; vorname: string | null; nachname: string } }>(
    db,
  )
    .selectFrom('links')
    .innerJoin('personen', 'personen.id', 'links.person_id')
    .select(['personen.id as personId', sql<string>`concat_ws(' ', vorname, nachname)`.as('name')])
    .where('links.account_id', '=', accountId)
    .where('links.ended_at', 'is', null)
    .execute();
}

/** The link in force between an account and a Betrieb or Person. */
export async function findLinkId(
  db: Db,
  accountId: string,
  subject: SubjectRef,
): Promise<string | undefined> {
  const row = await tables<FreischaltungTables>(db)
    .selectFrom('links')
    .select('id')
    .where('account_id', '=', accountId)
    .where(columnOf[subject.kind], '=', subject.id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row?.id;
}

/** Stores a link. */
export async function insertLink(
  tx: Tx,
  link: SubjectRef & {
    readonly accountId: string;
    readonly method: FreischaltungTables['links']['method'];
    readonly at: Date;
    /** Verwaltung unless it says otherwise: whoever proves by PIN or mailed code has every right (row B7). */
    readonly roles?: readonly LinkRole[] | undefined;
    readonly endsAt?: Date | null | undefined;
  },
): Promise<string> {
  const row = await tables<FreischaltungTables>(tx)
    .insertInto('links')
    .values({
      ...asColumns(link),
      account_id: link.accountId,
      method: link.method,
      created_at: link.at,
      ended_at: null,
      end_reason: null,
      end_note: null,
      ended_by: null,
      ends_at: link.endsAt ?? null,
      ...(link.roles ? { roles: link.roles } : {}),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** What is known of earlier letters when a new one is asked for. */
export interface EarlierLetters {
  /** One under way, asked for by the same account; all who ask without sign-in count as one. */
  readonly openOfSameAsker: boolean;
  /** Letters of the last seven days that signed-in people asked for. */
  readonly lastWeek: number;
}

const day = 24 * 3_600_000;
/** A letter printed but not marked as posted for so long is taken as lost. */
const lostAfterDays = 14;

/**
 * Counts earlier PIN letters to a subject. Those asked for without sign-in never count against somebody signed in,
 * and without sign-in there is one a week (row B11).
 */
export async function countPinLetters(
  tx: Tx,
  subject: SubjectRef,
  accountId: string | null,
  now: Date,
): Promise<EarlierLetters> {
  const weekAgo = new Date(now.getTime() - 7 * day);
  const lost = new Date(now.getTime() - lostAfterDays * day);
  const underWay = sql`(state in ('queued', 'needs-decision') or (state = 'printed' and printed_at > ${lost}))`;
  const ofSameAsker =
    accountId === null
      ? sql`requested_by is null and origin = 'request' and (${underWay} or requested_at > ${weekAgo})`
      : sql`requested_by = ${accountId} and ${underWay}`;
  const row = await tables<FreischaltungTables>(tx)
    .selectFrom('letters')
    .select([
      sql<boolean>`coalesce(bool_or(${ofSameAsker}), false)`.as('open'),
      sql<number>`count(*) filter (where requested_at > ${weekAgo} and requested_by is not null)`.as(
        'lastWeek',
      ),
    ])
    .where('kind', '=', 'pin')
    .where(columnOf[subject.kind], '=', subject.id)
    .executeTakeFirstOrThrow();
  return { openOfSameAsker: row.open, lastWeek: row.lastWeek };
}

/** Makes requests for letters to one subject wait for each other, so that their number is kept also at once. */
export async function lockLettersOf(tx: Tx, subject: SubjectRef): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('letters'), hashtext(${`${tx.chamber.slug} ${subject.id}`}))`.execute(
    tx.kysely,
  );
}

/** Name of the demo's job that prints letters into its tray. */
export const printLettersJob = 'print-letters';

/** Puts a letter into the queue. @returns its id */
export async function insertLetter(
  tx: Tx,
  letter: SubjectRef & {
    readonly letterKind: FreischaltungTables['letters']['kind'];
    readonly state: 'queued' | 'needs-decision';
    readonly requestedBy: string | null;
    /** Who asked knows that the register has the number; absent: not. */
    readonly askerKnows?: boolean | undefined;
    readonly at: Date;
    /** What a letter of another feature says. */
    readonly written?: WrittenWords | undefined;
    /** Where a case worker has it written: who, and why. */
    readonly fromOffice?: { readonly note: string; readonly by: StaffRef } | undefined;
  },
): Promise<string> {
  const { id } = await tables<FreischaltungTables>(tx)
    .insertInto('letters')
    .values({
      ...asColumns(letter),
      kind: letter.letterKind,
      requested_by: letter.requestedBy,
      requested_at: letter.at,
      asker_knows: letter.askerKnows ?? false,
      state: letter.state,
      printed_at: null,
      posted_at: null,
      pin_id: null,
      sealed: null,
      written: letter.written ? JSON.stringify(letter.written) : null,
      ...(letter.fromOffice
        ? {
            origin: 'office' as const,
            note: letter.fromOffice.note,
            staff_id: letter.fromOffice.by.staffId,
            staff_name: letter.fromOffice.by.name,
          }
        : {}),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (letter.state === 'queued') await wakeJob(tx, printLettersJob);
  return id;
}
