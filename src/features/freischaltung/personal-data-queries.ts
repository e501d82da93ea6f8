import { sql } from 'kysely';
import type { Db } from '../../platform/database/handles.ts';
import type { FreischaltungTables } from './tables.ts';

/** A link, a used PIN or a letter asked for, with whom it is about. */
export interface HeldAct {
  readonly label: string;
  readonly number: string;
  readonly at: Date;
}

const whom = sql`coalesce(b.name, concat_ws(' ', p.vorname, p.nachname)) as label,
  coalesce(b.betriebsnummer || case when b.filialnummer = '' then '' else '-' || b.filialnummer end, p.personennummer) as number`;
const joined = sql`left join betriebe b on b.id = x.betrieb_id left join personen p on p.id = x.person_id`;

/** All links of an account, ended ones too. */
export async function selectLinksHeld(
  db: Db,
  accountId: string,
): Promise<
  readonly (HeldAct & {
    readonly method: string;
    readonly roles: readonly string[];
    readonly movedAt: Date | null;
    readonly endedAt: Date | null;
    /** Where it was given for a time only. */
    readonly endsAt: Date | null;
    readonly reason: string | null;
    readonly note: string | null;
    readonly beginNote: string | null;
    readonly document: string | null;
  })[]
> {
  const { rows } = await sql<
    HeldAct & {
      method: string;
      roles: readonly string[];
      movedAt: Date | null;
      endedAt: Date | null;
      endsAt: Date | null;
      reason: string | null;
      note: string | null;
      beginNote: string | null;
      document: string | null;
    }
  >`select ${whom}, x.created_at as at, x.method, x.roles, x.moved_at as "movedAt", x.ended_at as "endedAt", x.ends_at as "endsAt",
      x.end_reason as reason, x.end_note as note, x.begin_note as "beginNote", d.name as document
    from links x ${joined} left join link_documents d on d.link_id = x.id where x.account_id = ${accountId} order by x.created_at desc`.execute(
    db.kysely,
  );
  return rows;
}

/** PINs that an account has used up. */
export async function selectPinsUsed(db: Db, accountId: string): Promise<readonly HeldAct[]> {
  const { rows } = await sql<HeldAct>`select ${whom}, x.used_at as at
    from pins x ${joined} where x.used_by = ${accountId} order by x.used_at desc`.execute(db.kysely);
  return rows;
}

type LetterKind = FreischaltungTables['letters']['kind'];

/**
 * Letters that an account has asked for, about those that it acts or acted for. About anybody else there is nothing to
 * read: who asks for a PIN with any number is not told whose it is, nor whether there is a letter (row B11).
 */
export async function selectLettersAsked(
  db: Db,
  accountId: string,
): Promise<readonly (HeldAct & { readonly kind: LetterKind; readonly postedAt: Date | null })[]> {
  const { rows } = await sql<HeldAct & { kind: LetterKind; postedAt: Date | null }>`
    select ${whom}, x.requested_at as at, x.kind, x.posted_at as "postedAt"
    from letters x ${joined} where x.requested_by = ${accountId}
      and exists (select from links l where l.account_id = ${accountId}
        and (l.betrieb_id = x.betrieb_id or l.person_id = x.person_id))
    order by x.requested_at desc`.execute(db.kysely);
  return rows;
}
