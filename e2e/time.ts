import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';

// the served portal's clock cannot be set, so what it compares the clock with is moved back

/** Lets more than a day pass for somebody who waits with a provisional password. */
export async function letProvisionalPasswordExpire(slug: string, email: string): Promise<void> {
  const changed = await change(
    slug,
    email,
    `update accounts set provisional_until = now() - interval '1 minute'
     where email_folded = $1 and password_kind = 'provisional'`,
  );
  if (changed !== 1) throw new Error(`${email} has no provisional password in ${slug}`);
}

/** Lets so much time pass since somebody typed the password that what is sensitive asks for it again. */
export async function letProofsAge(slug: string, email: string): Promise<void> {
  const changed = await change(
    slug,
    email,
    `update sessions set proven_at = now() - interval '61 minutes'
     where account_id = (select id from accounts where email_folded = $1)`,
  );
  if (changed === 0) throw new Error(`${email} is signed in nowhere in ${slug}`);
}

async function change(slug: string, email: string, statement: string): Promise<number> {
  const host = join(inject('portal').dataDir, 'postgres');
  const client = new pg.Client({
    host,
    user: 'portal',
    database: 'kundenportal',
    options: `-c search_path=${slug}`,
  });
  await client.connect();
  const { rowCount } = await client.query(statement, [email.toLowerCase()]);
  await client.end();
  return rowCount ?? 0;
}
