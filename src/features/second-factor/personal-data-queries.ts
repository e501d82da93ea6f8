import { sql } from 'kysely';
import type { Db } from '../../platform/database/handles.ts';

/** What an account proves itself with beside the password; never the secrets. */
export async function selectFactorsHeld(
  db: Db,
  accountId: string,
): Promise<
  readonly {
    readonly kind: 'app' | 'replaced-app' | 'passkey' | 'code';
    readonly name: string;
    readonly since: Date;
    readonly usedAt: Date | null;
  }[]
> {
  const { rows } = await sql<{
    kind: 'app' | 'replaced-app' | 'passkey' | 'code';
    name: string;
    since: Date;
    usedAt: Date | null;
  }>`
    select 'app' as kind, '' as name, since, null::timestamptz as "usedAt" from totp_secrets
      where account_id = ${accountId}
    union all select 'replaced-app', '', since, replaced_at from replaced_totp_secrets
      where account_id = ${accountId}
    union all select 'passkey', name, since, last_used_at from passkeys where account_id = ${accountId}
    union all select 'code', '', made_at, used_at from recovery_codes where account_id = ${accountId}
    order by since`.execute(db.kysely);
  return rows;
}
