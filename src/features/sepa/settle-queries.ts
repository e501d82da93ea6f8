import { sql } from 'kysely';
import type { IsoDate } from '../../lib/dates.ts';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { RegisterKind } from '../../platform/feature/retention.ts';
import type { SepaTables } from './queries.ts';
import { lapseMonths, warnDays } from './rules.ts';

const of = (db: Db) => tables<SepaTables>(db);
const lapse = sql`(coalesce(last_used_on, signed_on) + make_interval(months => ${sql.lit(lapseMonths)}))::date`;

/** A mandate whose time of waiting is over, held for whoever settles it. */
export async function takeHeld(tx: Tx, now: Date): Promise<string | undefined> {
  const row = await of(tx)
    .selectFrom('sepa_mandates')
    .select('id')
    .where('state', '=', 'held')
    .where('held_until', '<=', now)
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row?.id;
}

/** A mandate by which money was not collected for too long. */
export async function takeLapsed(tx: Tx, today: IsoDate): Promise<string | undefined> {
  return takeActive(tx, sql<boolean>`${lapse} < ${today}::date`);
}

/** A mandate that lapses soon and whose people have not been warned. */
export async function takeLapsingSoon(tx: Tx, today: IsoDate): Promise<string | undefined> {
  return takeActive(
    tx,
    sql<boolean>`warned_at is null and not is_one_off and ${lapse} - ${sql.lit(warnDays)} <= ${today}::date`,
  );
}

async function takeActive(tx: Tx, due: ReturnType<typeof sql<boolean>>): Promise<string | undefined> {
  const row = await of(tx)
    .selectFrom('sepa_mandates')
    .select('id')
    .where('state', '=', 'active')
    .where(due)
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row?.id;
}

/** A mandate that nobody has signed since a signature was last asked for; what the office is still looking at waits. */
export async function takeNeverSigned(tx: Tx, askedBefore: Date): Promise<string | undefined> {
  const row = await of(tx)
    .selectFrom('sepa_mandates')
    .select('id')
    .where('state', '=', 'unsigned')
    .where('handed_in_at', 'is', null)
    .where(sql<boolean>`coalesce(signature_asked_at, given_at) < ${askedBefore}`)
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row?.id;
}

/** Notes that people were warned. */
export async function noteWarned(tx: Tx, id: string, at: Date): Promise<void> {
  await of(tx).updateTable('sepa_mandates').set({ warned_at: at }).where('id', '=', id).execute();
}

/** A mandate whose copy waits to be mailed, held and no longer waiting. */
export async function takeWaitingCopy(tx: Tx): Promise<string | undefined> {
  const row = await of(tx)
    .selectFrom('sepa_mandates')
    .select('id')
    .where('copy_waits', '=', true)
    .orderBy('given_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (row)
    await of(tx).updateTable('sepa_mandates').set({ copy_waits: false }).where('id', '=', row.id).execute();
  return row?.id;
}

/** Forgets mandates that ended and were last used before a day. @returns how many */
export async function deleteEndedBefore(tx: Tx, before: Date, most: number): Promise<number> {
  const rows = await of(tx)
    .deleteFrom('sepa_mandates')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('sepa_mandates')
        .select('id')
        .where('state', '=', 'ended')
        .where(sql<boolean>`greatest(ended_at, last_used_on::timestamptz) < ${before}`)
        .limit(most),
    )
    .returning('id')
    .execute();
  return rows.length;
}

/** Forgets all mandates of Betriebe or Personen that go for good. */
export async function deleteMandatesOf(tx: Tx, kind: RegisterKind, ids: readonly string[]): Promise<void> {
  await of(tx)
    .deleteFrom('sepa_mandates')
    .where(kind === 'betrieb' ? 'betrieb_id' : 'person_id', 'in', [...ids])
    .execute();
}

/** What an account has given, as its person is told. */
export function selectGivenBy(
  db: Db,
  accountId: string,
): Promise<readonly Pick<SepaTables['sepa_mandates'], 'reference' | 'masked_iban' | 'given_at' | 'state'>[]> {
  return of(db)
    .selectFrom('sepa_mandates')
    .select(['reference', 'masked_iban', 'given_at', 'state'])
    .where('given_account_id', '=', accountId)
    .orderBy('given_at', 'desc')
    .limit(1000)
    .execute();
}

/** Says of everything that an account has given that another one has. */
export async function moveGiven(tx: Tx, from: string, to: string): Promise<void> {
  await of(tx)
    .updateTable('sepa_mandates')
    .set({ given_account_id: to })
    .where('given_account_id', '=', from)
    .execute();
}

/** A mandate that lapses soon or has lapsed, and of whose Betrieb or Person nobody has an account to read that. */
export interface UnreadLapse {
  readonly id: string;
  readonly reference: string;
  readonly ownerName: string;
  readonly lapsesOn: IsoDate;
  readonly hasLapsed: boolean;
}

/** See {@link UnreadLapse}; those that lapsed since a day, the first to lapse on top. */
export async function selectUnreadLapses(
  db: Db,
  {
    today,
    since,
    now,
    most,
  }: { readonly today: IsoDate; readonly since: Date; readonly now: Date; readonly most: number },
): Promise<readonly UnreadLapse[]> {
  const { rows } = await sql<UnreadLapse>`
    select m.id, m.reference, coalesce(b.name, concat_ws(' ', p.vorname, p.nachname)) as "ownerName",
      ${lapse}::text as "lapsesOn", m.state = 'ended' as "hasLapsed"
    from sepa_mandates m left join betriebe b on b.id = m.betrieb_id left join personen p on p.id = m.person_id
    where not m.is_one_off and ((m.state = 'active' and ${lapse} - ${sql.lit(warnDays)} <= ${today}::date)
        or (m.end_reason = 'lapsed' and m.ended_at > ${since}))
      and not exists (select from links l join accounts a on a.id = l.account_id and a.state = 'active'
        where (l.betrieb_id = m.betrieb_id or l.person_id = m.person_id)
          and l.ended_at is null and (l.ends_at is null or l.ends_at > ${now}))
    order by ${lapse}, m.id limit ${most}`.execute(db.kysely);
  return rows;
}
