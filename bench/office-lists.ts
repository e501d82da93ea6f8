import { sql } from 'kysely';
import type pg from 'pg';
import { usualDays } from '../src/features/antraege/expectation.ts';
import type { Stand } from '../src/features/antraege/office/queue.ts';
import { selectLine, selectQueue, selectWaiting } from '../src/features/antraege/office/queue-queries.ts';
import { listAccounts, listWaitingRegistrations } from '../src/features/accounts/office/look-up.ts';
import { accountSearchIndex } from '../src/features/accounts/search-index.ts';
import type { TrailFilter } from '../src/features/audit-trail/entry.ts';
import { csvPieces, exportedRows } from '../src/features/audit-trail/export-csv.ts';
import { selectRows } from '../src/features/audit-trail/queries.ts';
import { showEntries } from '../src/features/audit-trail/show-entries.ts';
import { berlinDate } from '../src/lib/dates.ts';
import { sealAuditTrail } from '../src/platform/audit/seal.ts';
import { verifyTrail } from '../src/platform/audit/verify-trail.ts';
import { reading, writing } from '../src/platform/database/database.ts';
import type { Db } from '../src/platform/database/handles.ts';
import { quoteIdentifier } from '../src/platform/database/names.ts';
import { forgetWords } from '../src/platform/search/forget-words.ts';
import { learnNext } from '../src/platform/search/learn.ts';
import { type BenchHouse, openBenchHouse } from './bench-house.ts';
import type { Row } from './row.ts';

const TURNS = 200;
const SEALED_AT_ONCE = 20_000;
const nobody = '00000000-0000-4000-8000-000000000001';

/**
 * Measures the office's lists when they are full: accounts (a fifth of the rows), the audit trail (twice as many),
 * Anträge (a tenth).
 * @param connection of a role that may create schemas and roles; what is made there is removed again
 */
export async function benchOfficeLists(connection: pg.PoolConfig, rows: number): Promise<readonly Row[]> {
  const bench = await openBenchHouse(connection, 4);
  try {
    const accounts = await accountRows(bench, Math.ceil(rows / 5));
    const antraege = await antragRows(bench, Math.ceil(rows / 10));
    return [...accounts, ...antraege, ...(await trailRows(bench, rows * 2))];
  } finally {
    await bench.close();
  }
}

async function accountRows(bench: BenchHouse, count: number): Promise<readonly Row[]> {
  const { house, chamber } = bench;
  await fill(
    bench,
    sql`insert into accounts (email, email_folded, first_name, last_name, sessions_valid_from, terms_version, created_at)
      select 'person' || n || '@portal.example', 'person' || n || '@portal.example',
        (array['Erika', 'Peter', 'Selin', 'Jörg', 'Ayşe'])[n % 5 + 1],
        (array['Muster', 'Beispiel', 'Probe', 'Müller'])[n % 4 + 1] || '-' || md5((n / 20)::text),
        now(), '1', now() - make_interval(secs => n) from generate_series(1, ${count}::int) n`,
  );
  await fill(
    bench,
    sql`insert into registrations (email, email_folded, first_name, last_name, search_text, terms_version,
        terms_accepted_at, browser_hash, created_at, expires_at, locale)
      select 'neu' || n || '@portal.example', 'neu' || n || '@portal.example', 'Erika', 'Muster' || n,
        'erika muster' || n || ' neu' || n || ' portal example', '1', now(), 'x' || n,
        now() - make_interval(secs => n), now(), 'de'
      from generate_series(1, ${Math.ceil(count / 20)}::int) n`,
  );
  while (await writing(house.database, chamber, (tx) => learnNext(tx, accountSearchIndex)));
  await analyze(bench, 'accounts', 'accounts_search', 'registrations');
  const list = (typed: string, page: number) => (db: Db) => listAccounts(db, { typed, stand: 'all', page });
  const begun = performance.now();
  await writing(house.database, chamber, (tx) => forgetWords(tx, accountSearchIndex));
  const forgetting = performance.now() - begun;
  return [
    ...(await timed(bench, `account list (${count} accounts), first page`, list('', 1))),
    ...(await timed(bench, 'account list, page 100', list('', 100))),
    ...(await timed(bench, 'account list, a name that a fifth has', list('erika', 1))),
    ...(await timed(bench, 'account list, one address', (db, turn) =>
      list(`person${turn * 7}@portal.example`, 1)(db),
    )),
    ...(await timed(bench, 'account list, an address that others begin like', (db, turn) =>
      list(`person${turn} portal`, 1)(db),
    )),
    ...(await timed(bench, 'waiting registrations, by name', (db, turn) =>
      listWaitingRegistrations(db, { typed: `muster${turn}`, page: 1 }),
    )),
    { name: 'words of names that nobody has, once a night', value: forgetting / 1000, unit: 's' },
  ];
}

async function antragRows(bench: BenchHouse, count: number): Promise<readonly Row[]> {
  await fill(
    bench,
    sql`insert into antraege (art, version, contact_name, contact_email, locale, answers, state, department, sent_at,
        due_on, ended_at)
      select 'ersatzzeugnis', 1, 'Erika Muster ' || n, 'erika@portal.example', 'de', '{"certificate": "meisterbrief"}',
        (array['received', 'in-review', 'question', 'approved', 'refused', 'approved', 'approved', 'approved', 'withdrawn',
          'approved'])[n % 10 + 1],
        (array['lehrlingsrolle', 'handwerksrolle', 'kurse', 'auskunft'])[n % 4 + 1],
        now() - make_interval(mins => n), case when n % 3 = 0 then null else current_date + n % 60 - 20 end,
        case when n % 10 < 3 then null else now() - make_interval(mins => n / 2) end
      from generate_series(1, ${count}::int) n`,
  );
  await analyze(bench, 'antraege');
  const now = new Date();
  const queue = (stand: Stand, departments: readonly ['kurse'] | null) => (db: Db) =>
    selectQueue(db, {
      stand,
      departments,
      art: null,
      staffId: nobody,
      gone: [],
      today: berlinDate(now),
      after: null,
      openSteps: [],
    });
  return [
    ...(await timed(bench, `queue (${count} Anträge), what waits`, queue('waiting', ['kurse']))),
    ...(await timed(bench, 'queue, all that are open', queue('open', null))),
    ...(await timed(bench, 'queue, urgent', queue('overdue', null))),
    ...(await timed(bench, 'queue, questions of one department', queue('question', ['kurse']))),
    ...(await timed(bench, 'queue, ended', queue('closed', null))),
    ...(await timed(bench, 'queue, one by its number', (db, turn) => selectLine(db, turn))),
    ...(await timed(bench, 'queue, what the home page counts', (db) =>
      selectWaiting(db, ['lehrlingsrolle', 'kurse'], [], berlinDate(now)),
    )),
    ...(await timed(bench, 'when a decision can be expected', (db) => usualDays(db, 'ersatzzeugnis', now))),
  ];
}

async function trailRows(bench: BenchHouse, count: number): Promise<readonly Row[]> {
  const { house, chamber } = bench;
  const { pool } = house.database;
  for (let from = 0; from < count; from += SEALED_AT_ONCE) {
    await fill(
      bench,
      sql`insert into audit_entries (at, event, outcome, account_id, subjects, facts, came_from)
        select now() - make_interval(secs => ${count} - n),
          (array['sign-in.signed-in', 'accounts.registered', 'freischaltung.pin-redeemed', 'antraege.sent',
            'documents.opened'])[n % 5 + 1],
          case when n % 7 = 0 then 'wrong-password' else 'done' end,
          case when n % 3 = 0 then null else md5((n % 50000)::text)::uuid end,
          jsonb_build_object('betrieb', md5((n % 20000)::text)::uuid), '{}', '198.51.100.0/24'
        from generate_series(${from + 1}::int, ${Math.min(from + SEALED_AT_ONCE, count)}::int) n`,
    );
    await sealAuditTrail(bench.ownerPool, chamber.slug, new Date());
  }
  await analyze(bench, 'audit_entries');
  const page = (filter: TrailFilter) => async (db: Db) =>
    showEntries(db, await selectRows(db, filter, { most: 51 }), filter);
  const account = async (turn: number) => {
    const found = await pool.query<{ id: string }>(`select md5($1::text)::uuid as id`, [
      String(turn * 7 + 1),
    ]);
    return found.rows[0]?.id ?? nobody;
  };
  const verifying = performance.now();
  const { broken } = await verifyTrail(bench.ownerPool, chamber.slug, new Date());
  if (broken.length > 0) throw new Error('seals of the bench do not fit');
  const verified = (performance.now() - verifying) / 1000;
  return [
    ...(await timed(bench, `audit trail (${count} rows), first page`, page({}))),
    ...(await timed(bench, 'audit trail, one event that did not succeed', (db) =>
      page({ events: ['sign-in.signed-in'], outcome: 'not-done' })(db),
    )),
    ...(await timed(bench, 'audit trail, of one account', async (db, turn) =>
      page({ actors: { accounts: [await account(turn)], staff: [] } })(db),
    )),
    ...(await timed(bench, 'audit trail, about one Betrieb', async (db, turn) =>
      page({ subjects: [{ kind: 'betrieb', id: await account(turn) }] })(db),
    )),
    await exported(bench),
    { name: 'audit trail: verified at night', value: verified, unit: 's' },
  ];
}

/** The whole trail as a file, as fast as somebody would take it. */
async function exported({ house, chamber }: BenchHouse): Promise<Row> {
  const read = <Value>(work: (db: Db) => Promise<Value>) => reading(house.database, chamber, work);
  const begun = performance.now();
  let rows = 0;
  for await (const piece of csvPieces(chamber, exportedRows(read, {}))) rows += piece.rows;
  return {
    name: 'audit trail: rows a second as CSV',
    value: (rows * 1000) / (performance.now() - begun),
    unit: '1/s',
  };
}

async function timed(
  { house, chamber }: BenchHouse,
  name: string,
  work: (db: Db, turn: number) => Promise<unknown>,
): Promise<readonly Row[]> {
  const times: number[] = [];
  for (let turn = 1; turn <= TURNS; turn += 1) {
    const begun = performance.now();
    await reading(house.database, chamber, (db) => work(db, turn));
    times.push(performance.now() - begun);
  }
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part: number) => sorted[Math.floor(TURNS * part)] ?? 0;
  return [
    { name: `${name}: p50`, value: at(0.5), unit: 'ms' },
    { name: `${name}: p99`, value: at(0.99), unit: 'ms', bar: '< 100' },
  ];
}

async function fill({ house, chamber }: BenchHouse, statement: ReturnType<typeof sql>): Promise<void> {
  await writing(house.database, chamber, (tx) => statement.execute(tx.kysely));
}

async function analyze({ ownerPool, chamber }: BenchHouse, ...names: readonly string[]): Promise<void> {
  const schema = quoteIdentifier(chamber.slug);
  for (const name of names) await ownerPool.query(`analyze ${schema}.${quoteIdentifier(name)}`);
}
