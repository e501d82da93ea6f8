import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { hashToken } from '../src/platform/crypto/tokens.ts';
import { wakeChannel } from '../src/platform/jobs/job.ts';

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

/** Lets so much time pass since somebody was last seen in a session that it is over; the cookie stays. */
export async function letSessionRunOut(slug: string, token: string): Promise<void> {
  const changed = await change(
    slug,
    hashToken(token),
    `update sessions set last_seen_at = now() - interval '61 minutes' where token_hash = $1`,
  );
  if (changed !== 1) throw new Error(`nobody is signed in by this session in ${slug}`);
}

/** Runs a statement about one e-mail address, or whatever else it takes as its parameter. */
async function change(slug: string, about: string, statement: string): Promise<number> {
  const host = join(inject('portal').dataDir, 'postgres');
  const client = new pg.Client({
    host,
    user: 'portal',
    database: 'kundenportal',
    options: `-c search_path=${slug}`,
  });
  await client.connect();
  const { rowCount } = await client.query(statement, [about.toLowerCase()]);
  await client.end();
  return rowCount ?? 0;
}

/** Lets months pass in which nobody signs in to an account, and the worker look at it. */
export async function letAccountRest(slug: string, email: string, months: number): Promise<void> {
  const changed = await change(
    slug,
    email,
    `update accounts set created_at = created_at - make_interval(months => ${months}),
       last_signed_in_at = last_signed_in_at - make_interval(months => ${months})
     where email_folded = $1`,
  );
  if (changed !== 1) throw new Error(`${email} has no account in ${slug}`);
  await wake(slug, 'account-deletion.inactive');
}

/** Lets days pass for somebody who was warned that an unused account goes, and the worker look at it. */
export async function letWarningAge(slug: string, email: string, days: number): Promise<void> {
  const changed = await change(
    slug,
    email,
    `with moved as (
       update accounts set created_at = created_at - make_interval(days => ${days}),
         last_signed_in_at = last_signed_in_at - make_interval(days => ${days})
       where email_folded = $1 returning id)
     update inactive_accounts set first_warned_at = first_warned_at - make_interval(days => ${days}),
       second_warned_at = second_warned_at - make_interval(days => ${days}),
       deletes_at = deletes_at - make_interval(days => ${days})
     where account_id in (select id from moved)`,
  );
  if (changed !== 1) throw new Error(`${email} was not warned in ${slug}`);
  await wake(slug, 'account-deletion.inactive');
}

/** Lets a night come in which a kind of record is gone through. */
export async function letNightCome(slug: string, kind: string): Promise<void> {
  await change(
    slug,
    kind,
    `update retention_runs set began_at = began_at - interval '1 day', ended_at = ended_at - interval '1 day'
     where kind = $1`,
  );
  await wake(slug, 'retention');
}

async function wake(slug: string, job: string): Promise<void> {
  await change(slug, `${slug} ${job}`, `select pg_notify('${wakeChannel}', $1)`);
}
