import type pg from 'pg';
import { ConfigRefusal } from '../platform/config/config.ts';

/** What kind of data a database holds, decided once when it is first used. */
export type PortalKind = 'demo' | 'demo-loading' | 'production';

/** What a backup keeps of that schema; which kind the data are stands in the backup itself. */
export const houseTables = { schema: 'portal', tables: ['demo_letters', 'demo_mails'] } as const;

/** Makes the schema for what belongs to no chamber; only the owner's role reaches it. */
export async function preparePortalSchema(pool: pg.Pool): Promise<void> {
  await pool.query(`
    select pg_advisory_xact_lock(hashtext('kundenportal portal schema'));
    create schema if not exists portal;
    create table if not exists portal.state (only_row boolean primary key default true check (only_row), kind text not null);
    create table if not exists portal.demo_mails (
      id bigint generated always as identity primary key,
      chamber text not null, recipients text[] not null, subject text not null,
      body_text text not null, body_html text not null, sent_at timestamptz not null
    );
    alter table portal.demo_mails
      add column if not exists reply_to text not null default '',
      add column if not exists attachments jsonb not null default '[]';
    create table if not exists portal.demo_letters (
      id bigint generated always as identity primary key,
      chamber text not null, title text not null, recipient text not null, pdf bytea not null, printed_at timestamptz not null
    );
  `);
}

/** Which kind the database is; null when it is fresh. */
export async function readPortalKind(pool: pg.Pool): Promise<PortalKind | null> {
  const { rows } = await pool.query<{ kind: PortalKind }>('select kind from portal.state');
  return rows[0]?.kind ?? null;
}

/** Records which kind the database is. */
export async function writePortalKind(pool: pg.Pool, kind: PortalKind): Promise<void> {
  await pool.query(
    'insert into portal.state (kind) values ($1) on conflict (only_row) do update set kind = excluded.kind',
    [kind],
  );
}

/**
 * Sees to it that demo and real data never mix.
 * @throws ConfigRefusal when the database holds the other kind
 */
export async function refuseOtherKind(pool: pg.Pool, demo: boolean): Promise<void> {
  const kind = await readPortalKind(pool);
  if (!demo && (kind === 'demo' || kind === 'demo-loading')) {
    throw new ConfigRefusal(
      'Diese Datenbank enthält Beispieldaten. Ohne DEMO=1 wird sie nicht verwendet; nehmen Sie eine leere Datenbank.',
    );
  }
  if (demo && kind === 'production') {
    throw new ConfigRefusal(
      'Diese Datenbank enthält echte Daten. Mit DEMO=1 wird sie nicht verwendet; für Befehle muss SECRET_KEY_FILE gesetzt sein.',
    );
  }
}
