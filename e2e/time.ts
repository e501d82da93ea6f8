import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';

/** Lets more than a day pass for somebody who waits with a provisional password; the served portal's clock can't. */
export async function letProvisionalPasswordExpire(slug: string, email: string): Promise<void> {
  const host = join(inject('portal').dataDir, 'postgres');
  const client = new pg.Client({ host, user: 'portal', database: 'kundenportal' });
  await client.connect();
  const { rowCount } = await client.query(
    `update ${pg.escapeIdentifier(slug)}.accounts set provisional_until = now() - interval '1 minute'
     where email_folded = $1 and password_kind = 'provisional'`,
    [email.toLowerCase()],
  );
  await client.end();
  if (rowCount !== 1) throw new Error(`${email} has no provisional password in ${slug}`);
}
