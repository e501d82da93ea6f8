import { sql } from 'kysely';
import type { Db, Tx } from '../database/handles.ts';
import type { FactorState } from './rules.ts';

/** Where the factors of one kind of people lie; no other kind's statement reaches them. */
export interface FactorTables {
  /** Whose factors they are, and the column by which the other tables name them. */
  readonly owners: string;
  readonly owner: string;
  readonly totp: string;
  readonly codes: string;
  readonly passkeys: string;
  readonly usedChallenges: string;
}

/** What is stored of a recovery code. */
export interface StoredRecoveryCode {
  readonly selector: string;
  readonly hash: string;
}

/** The statements about apps, recovery codes and used challenges of one kind of people; ids are those of the owners. */
export type FactorStore = ReturnType<typeof createFactorStore>;

/** Statements over the tables of one kind of people; the names are a feature's own and never input. */
export function createFactorStore(names: FactorTables) {
  const [owners, totp, codes] = [sql.table(names.owners), sql.table(names.totp), sql.table(names.codes)];
  const [passkeys, challenges] = [sql.table(names.passkeys), sql.table(names.usedChallenges)];
  const owner = sql.ref(names.owner);

  /** Forgets all recovery codes of an owner. */
  async function deleteCodes(tx: Tx, ownerId: string): Promise<void> {
    await sql`delete from ${codes} where ${owner} = ${ownerId}`.execute(tx.kysely);
  }

  return {
    /** Holds an owner still, so that attempts on the factors and changes of them happen one after the other. */
    async hold(tx: Tx, ownerId: string): Promise<void> {
      await sql`select id from ${owners} where id = ${ownerId} for no key update`.execute(tx.kysely);
    },

    /** What of a second factor an owner has, in one statement. */
    async stateOf(db: Db, ownerId: string): Promise<FactorState> {
      const { rows } = await sql<{ since: Date | null; passkeys: number; codes: number }>`
        select (select since from ${totp} where ${owner} = ${ownerId}) as since,
          (select count(*)::int from ${passkeys} where ${owner} = ${ownerId}) as passkeys,
          (select count(*)::int from ${codes} where ${owner} = ${ownerId} and used_at is null) as codes`.execute(
        db.kysely,
      );
      const [row] = rows;
      return { totpSince: row?.since ?? null, passkeys: row?.passkeys ?? 0, codesLeft: row?.codes ?? 0 };
    },

    /** The sealed secret that an owner shares with an app. */
    async totpSecretOf(db: Db, ownerId: string): Promise<Buffer | undefined> {
      const { rows } = await sql<{ sealed: Buffer }>`
        select sealed from ${totp} where ${owner} = ${ownerId}`.execute(db.kysely);
      return rows[0]?.sealed;
    },

    /** Keeps the secret of an app whose first code was right; an app set up before is replaced. */
    async keepTotpSecret(
      tx: Tx,
      ownerId: string,
      secret: { readonly sealed: Buffer; readonly since: Date; readonly usedStep: number },
    ): Promise<void> {
      await sql`
        insert into ${totp} (${owner}, sealed, since, last_used_step)
        values (${ownerId}, ${secret.sealed}, ${secret.since}, ${secret.usedStep})
        on conflict (${owner}) do update set
          sealed = excluded.sealed, since = excluded.since, last_used_step = excluded.last_used_step`.execute(
        tx.kysely,
      );
    },

    /**
     * Uses up the code of a half minute, and with it all earlier ones.
     * @returns false when it, or a later one, was used before; of many at once one gets true
     */
    async useTotpStep(tx: Tx, ownerId: string, step: number): Promise<boolean> {
      const { rows } = await sql`
        update ${totp} set last_used_step = ${step}
        where ${owner} = ${ownerId} and last_used_step < ${step} returning since`.execute(tx.kysely);
      return rows.length === 1;
    },

    /** Takes the app away. @returns false when there was none */
    async deleteTotpSecret(tx: Tx, ownerId: string): Promise<boolean> {
      const { rows } = await sql`
        delete from ${totp} where ${owner} = ${ownerId} returning since`.execute(tx.kysely);
      return rows.length > 0;
    },

    deleteCodes,

    /** Puts a new set of recovery codes in the place of the old one. */
    async replaceCodes(
      tx: Tx,
      ownerId: string,
      set: readonly StoredRecoveryCode[],
      now: Date,
    ): Promise<void> {
      await deleteCodes(tx, ownerId);
      await sql`
        insert into ${codes} (${owner}, selector, hash, made_at)
        select ${ownerId}, made.selector, made.hash, ${now}
        from unnest(${set.map(({ selector }) => selector)}::text[], ${set.map(({ hash }) => hash)}::text[])
          as made (selector, hash)`.execute(tx.kysely);
    },

    /** The one code of an owner that a typed one is compared with. */
    async findCode(
      db: Db,
      ownerId: string,
      selector: string,
    ): Promise<{ readonly id: string; readonly hash: string } | undefined> {
      const { rows } = await sql<{ id: string; hash: string }>`
        select id, hash from ${codes} where ${owner} = ${ownerId} and selector = ${selector}`.execute(
        db.kysely,
      );
      return rows[0];
    },

    /** Uses up a recovery code; of many at once one gets true. */
    async useCode(tx: Tx, id: string, now: Date): Promise<boolean> {
      const { rows } = await sql`
        update ${codes} set used_at = ${now} where id = ${id} and used_at is null returning id`.execute(
        tx.kysely,
      );
      return rows.length === 1;
    },

    /** Uses up a challenge that a passkey has answered. @returns false when it was answered before */
    async useChallenge(tx: Tx, hash: string, voidAfter: Date): Promise<boolean> {
      const { rows } = await sql`
        insert into ${challenges} (hash, void_after) values (${hash}, ${voidAfter})
        on conflict (hash) do nothing returning hash`.execute(tx.kysely);
      return rows.length === 1;
    },

    /** Forgets answered challenges that are too old to be answered again. */
    async deleteVoidChallenges(tx: Tx, now: Date): Promise<number> {
      const { numAffectedRows } = await sql`delete from ${challenges} where void_after < ${now}`.execute(
        tx.kysely,
      );
      return Number(numAffectedRows ?? 0);
    },
  };
}
