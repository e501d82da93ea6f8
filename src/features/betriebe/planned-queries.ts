import { sql } from 'kysely';
import type { IsoDate } from '../../lib/dates.ts';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { NewFacts, PlannedChange } from './new-facts.ts';

interface PlannedTables {
  betriebe_planned_changes: {
    nummer: number;
    betrieb_id: string;
    valid_from: IsoDate;
    facts: NewFacts;
    held: NewFacts;
    decided_at: Date;
    overtaken_at: Date | null;
  };
}

const columns = [
  'nummer',
  'betrieb_id as betriebId',
  'valid_from as validFrom',
  'facts',
  'held',
  'decided_at as decidedAt',
  'overtaken_at as overtakenAt',
] as const;

/** Keeps a change for its day. What is decided later on the same Antrag goes with what is kept of it. */
export async function insertPlanned(tx: Tx, plan: Omit<PlannedChange, 'overtakenAt'>): Promise<void> {
  await sql`
    insert into betriebe_planned_changes as kept (nummer, betrieb_id, valid_from, facts, held, decided_at)
    values (${plan.nummer}, ${plan.betriebId}, ${plan.validFrom}::date, ${JSON.stringify(plan.facts)}::jsonb,
      ${JSON.stringify(plan.held)}::jsonb, ${plan.decidedAt})
    on conflict (nummer) do update set facts = kept.facts || excluded.facts, held = kept.held || excluded.held`.execute(
    tx.kysely,
  );
}

/** What is kept of an Antrag. */
export function selectPlanned(db: Db, nummer: number): Promise<PlannedChange | undefined> {
  return tables<PlannedTables>(db)
    .selectFrom('betriebe_planned_changes')
    .select(columns)
    .where('nummer', '=', nummer)
    .executeTakeFirst();
}

/** What is kept of an entry, the nearest day first. */
export function selectPlannedOf(db: Db, betriebId: string): Promise<readonly PlannedChange[]> {
  return tables<PlannedTables>(db)
    .selectFrom('betriebe_planned_changes')
    .select(columns)
    .where('betrieb_id', '=', betriebId)
    .orderBy('valid_from')
    .orderBy('nummer')
    .execute();
}

/** The first change whose day has come. */
export function selectDuePlanned(db: Db, today: IsoDate): Promise<PlannedChange | undefined> {
  return tables<PlannedTables>(db)
    .selectFrom('betriebe_planned_changes')
    .select(columns)
    .where('overtaken_at', 'is', null)
    .where('valid_from', '<=', today)
    .orderBy('valid_from')
    .orderBy('decided_at')
    .orderBy('nummer')
    .limit(1)
    .executeTakeFirst();
}

/** Changes that the register has overtaken, the oldest first. */
export function selectOvertaken(db: Db, most: number): Promise<readonly PlannedChange[]> {
  return tables<PlannedTables>(db)
    .selectFrom('betriebe_planned_changes')
    .select(columns)
    .where('overtaken_at', 'is not', null)
    .orderBy('overtaken_at')
    .limit(most)
    .execute();
}

/** Leaves of a change what the register has overtaken. */
export async function updateOvertaken(tx: Tx, nummer: number, facts: NewFacts, now: Date): Promise<void> {
  await sql`update betriebe_planned_changes set facts = ${JSON.stringify(facts)}::jsonb, overtaken_at = ${now}
    where nummer = ${nummer}`.execute(tx.kysely);
}

/** Notes what an entry says by a decision of the portal, so that only files of the chamber are in a later one's way. */
export async function updateHeld(tx: Tx, betriebId: string, facts: NewFacts): Promise<void> {
  await sql`update betriebe_planned_changes set held = held || ${JSON.stringify(facts)}::jsonb
    where betrieb_id = ${betriebId}::uuid and overtaken_at is null`.execute(tx.kysely);
}

/** Forgets what is kept of an Antrag. */
export async function deletePlanned(tx: Tx, nummer: number): Promise<void> {
  await tables<PlannedTables>(tx)
    .deleteFrom('betriebe_planned_changes')
    .where('nummer', '=', nummer)
    .execute();
}
