import type { ListWindow } from '../../lib/list-pages.ts';
import { sql } from 'kysely';
import type { AntragState } from '../../lib/antrag-words.ts';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { Answers, AntragDepartment } from '../../platform/feature/antrag.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import type { AntragRecord, SaidByItself } from './antrag-record.ts';
import type { DraftHolder } from './draft-queries.ts';
import { type AntragTables, type Decisions, type Json, selectAntraege } from './select-queries.ts';

/** What an Antrag consists of at the moment when it is sent. */
export interface NewAntrag {
  /** The draft that it was; made up for one that came on paper. Files hang on it by this. */
  readonly draftId: string;
  /** Of the browser that sent it without signing in. */
  readonly senderTokenHash: string | null;
  readonly art: string;
  readonly version: number;
  readonly accountId: string | null;
  readonly betriebId: string | null;
  readonly personId: string | null;
  readonly contactName: string;
  readonly contactEmail: string | null;
  readonly contactAddress: string | null;
  readonly locale: Locale;
  readonly answers: Answers;
  readonly before: Answers;
  readonly department: AntragDepartment;
  readonly sentAt: Date;
  readonly enteredBy: string | null;
  readonly receivedOn: string | null;
  readonly dueOn: string | null;
  readonly state: AntragState;
  readonly detail: string | null;
  readonly aboutBetriebId: string | null;
  readonly aboutPersonId: string | null;
  /** The account with which it goes; null where it stays for its own time. */
  readonly goesWith: string | null;
  /** Of Anträge of a kind with the same key only one is open; null where there may be several. */
  readonly onlyKey: string | null;
  readonly copyWaitsSince: Date | null;
  readonly deletesAt: Date | null;
}

/** Gives an Antrag its number. */
export async function insertAntrag(tx: Tx, antrag: NewAntrag): Promise<number> {
  const row = await tables<AntragTables>(tx)
    .insertInto('antraege')
    .values({
      draft_id: antrag.draftId,
      sender_token_hash: antrag.senderTokenHash,
      art: antrag.art,
      version: antrag.version,
      account_id: antrag.accountId,
      betrieb_id: antrag.betriebId,
      person_id: antrag.personId,
      contact_name: antrag.contactName,
      contact_email: antrag.contactEmail,
      contact_address: antrag.contactAddress,
      locale: antrag.locale,
      answers: JSON.stringify(antrag.answers) as Json<Answers>,
      before: JSON.stringify(antrag.before) as Json<Answers>,
      department: antrag.department,
      taken_by: null,
      taken_at: null,
      sent_at: antrag.sentAt,
      entered_by: antrag.enteredBy,
      received_on: antrag.receivedOn,
      due_on: antrag.dueOn,
      ended_at: null,
      decided_by: null,
      reason: null,
      copy_waits_since: antrag.copyWaitsSince,
      deletes_at: antrag.deletesAt,
      follow_up: null,
      state: antrag.state,
      detail: antrag.detail,
      about_betrieb_id: antrag.aboutBetriebId,
      about_person_id: antrag.aboutPersonId,
      goes_with: antrag.goesWith,
      only_key: antrag.onlyKey,
    })
    .returning('nummer')
    .executeTakeFirstOrThrow();
  return row.nummer;
}

/** Any Antrag by its number; whether the asker may see it is judged by the caller. */
export function findAntrag(db: Db, nummer: number): Promise<AntragRecord | undefined> {
  return selectAntraege(db).where('nummer', '=', nummer).executeTakeFirst();
}

/** The same, held until the end of the transaction. */
export function holdAntrag(tx: Tx, nummer: number): Promise<AntragRecord | undefined> {
  return selectAntraege(tx).where('nummer', '=', nummer).forUpdate().executeTakeFirst();
}

/** The Antrag that a draft of this holder became, or that it corrected. */
export function findSentDraft(
  db: Db,
  draftId: string,
  { accountId, tokenHash }: DraftHolder,
): Promise<AntragRecord | undefined> {
  return selectAntraege(db)
    .where(
      sql<boolean>`nummer in (
        select nummer from antraege where draft_id = ${draftId}
          and (account_id = ${accountId}::uuid or sender_token_hash = ${tokenHash}::text)
        union all
        select nummer from antrag_events where draft_id = ${draftId} and account_id = ${accountId}::uuid)`,
    )
    .executeTakeFirst();
}

/** Who looks at a list of Anträge, and which of them are theirs to see. */
export interface AntraegeViewer {
  readonly accountId: string;
  /** Kinds that there are. */
  readonly arten: readonly string[];
  /** Whom the account acts for, each time with the kinds for which its roles there suffice. */
  readonly actsFor: readonly { readonly subjectIds: readonly string[]; readonly arten: readonly string[] }[];
  /** Kinds and details of an Antrag with which its person has something to do. */
  readonly toDo: readonly { readonly art: string; readonly detail: string }[];
}

/** Anträge of an account for itself, and of those that it acts for: what is to do first, then the newest. */
export async function listAntraege(
  db: Db,
  viewer: AntraegeViewer,
  { skip, most }: ListWindow,
): Promise<readonly (AntragRecord & { readonly total: number })[]> {
  const { accountId, arten, actsFor, toDo } = viewer;
  const own = sql`account_id = ${accountId}::uuid and betrieb_id is null and person_id is null
    and art = any(${[...arten]}::text[])`;
  const others = actsFor.map(
    ({ subjectIds, arten: allowed }) => sql`(betrieb_id = any(${[...subjectIds]}::uuid[])
      or person_id = any(${[...subjectIds]}::uuid[])) and art = any(${[...allowed]}::text[])`,
  );
  const asksForSomething = sql`(state = 'question' or to_do is not null or coalesce((art, detail) in (
    select * from unnest(${toDo.map(({ art }) => art)}::text[], ${toDo.map(({ detail }) => detail)}::text[])), false))`;
  return selectAntraege(db)
    .select(sql<number>`count(*) over ()::int`.as('total'))
    .where(
      sql<boolean>`(${sql.join(
        [own, ...others].map((one) => sql`(${one})`),
        sql` or `,
      )})`,
    )
    .orderBy(asksForSomething, 'desc')
    .orderBy('nummer', 'desc')
    .offset(skip)
    .limit(most)
    .execute();
}

/** What a move changes beside state and revision; what is not named stays. */
export interface MoveChange {
  readonly takenBy?: string | null;
  readonly takenAt?: Date | null;
  readonly department?: AntragDepartment;
  readonly version?: number;
  readonly answers?: Answers;
  readonly before?: Answers;
  readonly decisions?: Decisions;
  readonly endedAt?: Date;
  readonly decidedBy?: string;
  readonly reason?: string;
  readonly said?: SaidByItself;
  readonly deletesAt?: Date;
  readonly copyWaitsSince?: Date;
  readonly followUp?: string;
  readonly detail?: string | null;
  readonly dueOn?: string | null;
}

/** Writes down where an Antrag is by now; it must be held. */
export async function updateAntrag(
  tx: Tx,
  nummer: number,
  state: AntragState,
  change: MoveChange,
): Promise<void> {
  await tables<AntragTables>(tx)
    .updateTable('antraege')
    .set((eb) => ({
      state,
      revision: eb('revision', '+', 1),
      ...(change.takenBy === undefined ? {} : { taken_by: change.takenBy }),
      ...(change.takenAt === undefined ? {} : { taken_at: change.takenAt }),
      ...(change.department ? { department: change.department } : {}),
      ...(change.version ? { version: change.version } : {}),
      ...(change.answers ? { answers: JSON.stringify(change.answers) as Json<Answers> } : {}),
      ...(change.before ? { before: JSON.stringify(change.before) as Json<Answers> } : {}),
      ...(change.decisions ? { decisions: JSON.stringify(change.decisions) as Json<Decisions> } : {}),
      ...(change.endedAt ? { ended_at: change.endedAt } : {}),
      ...(change.decidedBy ? { decided_by: change.decidedBy } : {}),
      ...(change.reason === undefined ? {} : { reason: change.reason }),
      ...(change.said ? { said: JSON.stringify(change.said) as Json<SaidByItself> } : {}),
      ...(change.deletesAt ? { deletes_at: change.deletesAt } : {}),
      ...(change.detail === undefined ? {} : { detail: change.detail }),
      ...(change.dueOn === undefined ? {} : { due_on: change.dueOn }),
      ...(change.followUp ? { follow_up: change.followUp } : {}),
      ...(change.copyWaitsSince ? { copy_waits_since: change.copyWaitsSince } : {}),
    }))
    .where('nummer', '=', nummer)
    .execute();
}

/** Notes what the person of an Antrag has to do whatever the office does meanwhile; null for nothing any more. */
export async function updateToDo(tx: Tx, nummer: number, toDo: string | null): Promise<void> {
  await tables<AntragTables>(tx)
    .updateTable('antraege')
    .set({ to_do: toDo })
    .where('nummer', '=', nummer)
    .execute();
}

/** The Antrag whose copy has waited longest, held so that no other worker takes it. */
export function takeWaitingCopy(tx: Tx): Promise<AntragRecord | undefined> {
  return selectAntraege(tx)
    .where('copy_waits_since', 'is not', null)
    .orderBy('copy_waits_since')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

/** Notes that the copy is on its way. */
export async function clearWaitingCopy(tx: Tx, nummer: number): Promise<void> {
  await tables<AntragTables>(tx)
    .updateTable('antraege')
    .set({ copy_waits_since: null })
    .where('nummer', '=', nummer)
    .execute();
}

/** Anträge of some kinds whose time has come, held. */
export async function holdOldOf(
  tx: Tx,
  arten: readonly string[],
  now: Date,
  most: number,
): Promise<readonly AntragRecord[]> {
  if (arten.length === 0) return [];
  return selectAntraege(tx)
    .where('art', 'in', [...arten])
    .where('deletes_at', '<=', now)
    .orderBy('deletes_at')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** Keeps an Antrag for longer. */
export async function keepUntil(tx: Tx, nummer: number, until: Date): Promise<void> {
  await tables<AntragTables>(tx)
    .updateTable('antraege')
    .set({ deletes_at: until })
    .where('nummer', '=', nummer)
    .execute();
}

/** Forgets Anträge, with their history. */
export async function deleteAntraege(tx: Tx, nummern: readonly number[]): Promise<void> {
  if (nummern.length === 0) return;
  await tables<AntragTables>(tx)
    .deleteFrom('antraege')
    .where('nummer', 'in', [...nummern])
    .execute();
}

/** Forgets Anträge whose time has come, with their history; of some kinds none. */
export async function deleteOldAntraege(
  tx: Tx,
  now: Date,
  most: number,
  except: readonly string[] = [],
): Promise<number> {
  const rows = await tables<AntragTables>(tx)
    .deleteFrom('antraege')
    .where('nummer', 'in', (eb) =>
      eb
        .selectFrom('antraege')
        .select('nummer')
        .where('deletes_at', '<=', now)
        .where(sql<boolean>`art <> all(${[...except]}::text[])`)
        .limit(most),
    )
    .returning('nummer')
    .execute();
  return rows.length;
}
