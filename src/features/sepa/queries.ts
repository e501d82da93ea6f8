import { sql } from 'kysely';
import type { IsoDate } from '../../lib/dates.ts';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { MandateRecord, Owner, SealedMandate } from './mandate.ts';
import type { EndReason, MandateState, Scope } from './rules.ts';

export interface SepaTables {
  sepa_mandates: {
    id: string;
    betrieb_id: string | null;
    person_id: string | null;
    form_id: string;
    reference: string;
    scheme: MandateRecord['scheme'];
    is_one_off: boolean;
    scopes: readonly Scope[];
    form: MandateRecord['form'];
    state: MandateState;
    end_reason: EndReason | null;
    ended_at: Date | null;
    masked_iban: string;
    sealed: Buffer;
    given_at: Date;
    given_name: string;
    given_account_id: string | null;
    entered_staff_id: string | null;
    signed_on: IsoDate;
    held_until: Date | null;
    first_used_on: IsoDate | null;
    last_used_on: IsoDate | null;
    replaces_id: string | null;
    handed_in_at: Date | null;
    signature_asked_at: Date | null;
    warned_at: Date | null;
    copy_waits: boolean;
  };
}

const of = (db: Db) => tables<SepaTables>(db);
/** The column in which a mandate names its Betrieb or Person. */
export const ownerColumn = ({ kind }: Owner) => (kind === 'betrieb' ? 'betrieb_id' : 'person_id');

/** What the mandates of this feature are read as. */
export const mandateColumns = [
  'id',
  sql<Owner>`json_build_object('kind', case when betrieb_id is null then 'person' else 'betrieb' end,
    'id', coalesce(betrieb_id, person_id))`.as('owner'),
  'reference',
  'scheme',
  'is_one_off as isOneOff',
  'scopes',
  'form',
  'state',
  'handed_in_at as handedInAt',
  sql<Date>`coalesce(signature_asked_at, given_at)`.as('signatureAskedAt'),
  'end_reason as endReason',
  'ended_at as endedAt',
  'masked_iban as maskedIban',
  'given_at as givenAt',
  'given_name as givenName',
  sql<boolean>`entered_staff_id is not null`.as('isEntered'),
  sql<IsoDate>`signed_on::text`.as('signedOn'),
  'held_until as heldUntil',
  sql<IsoDate | null>`first_used_on::text`.as('firstUsedOn'),
  sql<IsoDate | null>`last_used_on::text`.as('lastUsedOn'),
  'replaces_id as replacesId',
] as const;
const sealedColumns = [...mandateColumns, 'sealed', 'given_account_id as givenBy'] as const;

/** What a mandate begins with. */
export interface NewMandate
  extends Omit<
    SealedMandate,
    'endReason' | 'endedAt' | 'handedInAt' | 'signatureAskedAt' | 'isEntered' | 'firstUsedOn' | 'lastUsedOn'
  > {
  readonly formId: string;
  readonly enteredBy: string | null;
  readonly lastUsedOn?: IsoDate | null;
}

/** Stores a mandate. @returns false where its reference is taken */
export async function insertMandate(tx: Tx, mandate: NewMandate): Promise<boolean> {
  const { owner } = mandate;
  const row = await of(tx)
    .insertInto('sepa_mandates')
    .values({
      id: mandate.id,
      betrieb_id: owner.kind === 'betrieb' ? owner.id : null,
      person_id: owner.kind === 'person' ? owner.id : null,
      form_id: mandate.formId,
      reference: mandate.reference,
      scheme: mandate.scheme,
      is_one_off: mandate.isOneOff,
      scopes: mandate.scopes,
      form: mandate.form,
      state: mandate.state,
      end_reason: null,
      ended_at: null,
      masked_iban: mandate.maskedIban,
      sealed: mandate.sealed,
      given_at: mandate.givenAt,
      given_name: mandate.givenName,
      given_account_id: mandate.givenBy,
      entered_staff_id: mandate.enteredBy,
      signed_on: mandate.signedOn,
      held_until: mandate.heldUntil,
      first_used_on: mandate.lastUsedOn ?? null,
      last_used_on: mandate.lastUsedOn ?? null,
      replaces_id: mandate.replacesId,
      handed_in_at: null,
      signature_asked_at: null,
      warned_at: null,
      copy_waits: mandate.givenBy !== null,
    })
    .onConflict((conflict) => conflict.expression(sql`upper(replace(reference, ' ', ''))`).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Lets one act after another be done about the mandates of a Betrieb or Person. */
export async function lockMandatesOf(tx: Tx, { id }: Owner): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('sepa'), hashtext(${`${tx.chamber.slug} ${id}`}))`.execute(
    tx.kysely,
  );
}

/** The mandates of a Betrieb or Person: those that go on first, then the newest. */
export function selectMandatesOf(db: Db, owner: Owner, most = 100): Promise<readonly MandateRecord[]> {
  return of(db)
    .selectFrom('sepa_mandates')
    .select(mandateColumns)
    .where(ownerColumn(owner), '=', owner.id)
    .orderBy(sql`state = 'ended'`)
    .orderBy('given_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
}

/** One mandate by its id. */
export function selectMandate(db: Db, id: string): Promise<SealedMandate | undefined> {
  return of(db).selectFrom('sepa_mandates').select(sealedColumns).where('id', '=', id).executeTakeFirst();
}

/** The mandate that a form has given before. */
export function selectByForm(db: Db, formId: string, owner: Owner): Promise<MandateRecord | undefined> {
  return of(db)
    .selectFrom('sepa_mandates')
    .select(mandateColumns)
    .where('form_id', '=', formId)
    .where(ownerColumn(owner), '=', owner.id)
    .executeTakeFirst();
}

/** Mandates by folded reference, held for whoever collects by them. */
export function selectByReferences(
  db: Db,
  folded: readonly string[],
  holding: boolean,
): Promise<readonly SealedMandate[]> {
  return of(db)
    .selectFrom('sepa_mandates')
    .select(sealedColumns)
    .where(sql<boolean>`upper(replace(reference, ' ', '')) = any(${[...folded]}::text[])`)
    .orderBy('id')
    .$if(holding, (query) => query.forUpdate())
    .execute();
}

/** The mandates given in the place of others that are good or were, by the id of those others. */
export function selectSuccessors(
  db: Db,
  ids: readonly string[],
  holding: boolean,
): Promise<readonly SealedMandate[]> {
  return (
    of(db)
      .selectFrom('sepa_mandates')
      .select(sealedColumns)
      .where(sql<boolean>`replaces_id = any(${[...ids]}::uuid[])`)
      // one that was never good has no place in the row: another may have come instead of it
      .where(sql<boolean>`(state = 'active' or end_reason in ('replaced', 'revoked', 'lapsed'))`)
      .orderBy('id')
      .$if(holding, (query) => query.forUpdate())
      .execute()
  );
}

/** Where a page of the office's list goes on. */
export interface ListFilter {
  readonly state: MandateState | undefined;
  /** Part of a reference, folded. */
  readonly reference: string;
  readonly offset: number;
  readonly most: number;
}

/** Mandates of the whole chamber, the newest first. */
export function selectList(
  db: Db,
  filter: ListFilter,
): Promise<readonly (MandateRecord & { ownerName: string })[]> {
  const { state, reference, offset, most } = filter;
  return of(db)
    .selectFrom('sepa_mandates')
    .select(mandateColumns)
    .select(
      sql<string>`coalesce((select b.name from betriebe b where b.id = betrieb_id),
        (select concat_ws(' ', p.vorname, p.nachname) from personen p where p.id = person_id))`.as(
        'ownerName',
      ),
    )
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? 'active'))
    .$if(reference !== '', (query) =>
      query.where(sql<boolean>`position(${reference} in upper(replace(reference, ' ', ''))) > 0`),
    )
    .orderBy('given_at', 'desc')
    .orderBy('id')
    .offset(offset)
    .limit(most)
    .execute();
}
