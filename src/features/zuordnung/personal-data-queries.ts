import { sql } from 'kysely';
import type { Db } from '../../platform/database/handles.ts';

/** Anträge of an account, the newest first. */
export async function selectAntraegeHeld(
  db: Db,
  accountId: string,
): Promise<
  readonly {
    readonly nummer: string;
    readonly betriebsnummer: string;
    readonly typedName: string;
    readonly state: 'waiting' | 'letter' | 'confirmed' | 'withdrawn' | 'denied';
    readonly sentAt: Date;
    readonly decidedAt: Date | null;
  }[]
> {
  const { rows } = await sql<{
    nummer: string;
    betriebsnummer: string;
    typedName: string;
    state: 'waiting' | 'letter' | 'confirmed' | 'withdrawn' | 'denied';
    sentAt: Date;
    decidedAt: Date | null;
  }>`select z.nummer::text, b.betriebsnummer, z.typed_name as "typedName", z.state, z.sent_at as "sentAt",
      z.decided_at as "decidedAt"
    from zuordnungen z join betriebe b on b.id = z.betrieb_id
    where z.account_id = ${accountId} order by z.nummer desc`.execute(db.kysely);
  return rows;
}
