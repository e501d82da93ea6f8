import type pg from 'pg';
import type { Browser } from '../../test/browser.ts';
import { chamber } from './house.ts';
import type { Acknowledged } from './services-life.ts';

async function rowsOf<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  statement: string,
): Promise<readonly Row[]> {
  const { rows } = await pool.query<Row>(statement.replaceAll(/\b(from|join) (?=[a-z])/g, `$1 ${chamber}.`));
  return rows;
}

/** How many mails are to go out yet, and how many copies of Anträge are to be written. */
export async function unfinished(pool: pg.Pool): Promise<number> {
  const rows = await rowsOf<{ waiting: number }>(
    pool,
    `select count(*)::int as waiting from mails where sent_at is null and failed_at is null
     union all select count(*)::int from antraege where copy_waits_since is not null`,
  );
  return rows.reduce((sum, { waiting }) => sum + waiting, 0);
}

/** What the portal has said yes to and does not have. */
export async function lost(pool: pg.Pool, told: Acknowledged): Promise<readonly string[]> {
  const antraege = await rowsOf<{ nummer: number; draft: string; town: string | null; state: string }>(
    pool,
    `select nummer::int, draft_id as draft, answers ->> 'ort' as town, state from antraege`,
  );
  const drafts = await rowsOf<{ draft: string; town: string | null }>(
    pool,
    `select id as draft, answers ->> 'ort' as town from antragsentwuerfe`,
  );
  const uploads = await rowsOf<{ nummer: number; name: string }>(
    pool,
    `select u.nummer::int, d.name from document_uploads u
       join documents d on d.ref_kind = 'upload' and d.ref_id = u.nummer::text`,
  );
  const deliveries = await rowsOf<{ betrieb: string; subject: string }>(
    pool,
    `select e.betrieb_id as betrieb, e.subject from document_deliveries e
       join documents d on d.ref_kind = 'delivery' and d.ref_id = e.id::text`,
  );
  const townByNummer = new Map(antraege.map(({ nummer, town }) => [nummer, town]));
  const townByDraft = new Map([...drafts, ...antraege].map(({ draft, town }) => [draft, town]));
  const approved = new Set(antraege.filter(({ state }) => state === 'approved').map(({ nummer }) => nummer));
  const uploaded = new Set(uploads.map(({ nummer, name }) => `${nummer} ${name}`));
  const delivered = new Map<string, number>();
  for (const { betrieb, subject } of deliveries)
    delivered.set(`${betrieb} ${subject}`, (delivered.get(`${betrieb} ${subject}`) ?? 0) + 1);
  return [
    ...[...told.drafts].filter(([id, town]) => townByDraft.get(id) !== town).map(([id]) => `draft ${id}`),
    ...[...told.sent].filter(([one, town]) => townByNummer.get(one) !== town).map(([one]) => `Antrag ${one}`),
    ...[...told.approved].filter((one) => !approved.has(one)).map((one) => `decision on ${one}`),
    ...[...told.uploads].map(([one, name]) => `${one} ${name}`).filter((one) => !uploaded.has(one)),
    ...[...told.delivered].map(([one, what]) => `${one} ${what}`).filter((one) => delivered.get(one) !== 1),
  ];
}

/** What is there by half, acknowledged or not; a line each. */
const halfDone: Readonly<Record<string, string>> = {
  'an Antrag whose history does not begin with its sending': `
    select a.nummer from antraege a where 1 <>
      (select count(*) from antrag_events e where e.nummer = a.nummer and e.kind in ('sent', 'entered'))`,
  'an Antrag whose history does not end in its state': `
    select a.nummer from antraege a where a.state <>
      (select e.to_state from antrag_events e where e.nummer = a.nummer order by e.id desc limit 1)`,
  'an Antrag whose history is longer or shorter than its revision': `
    select a.nummer from antraege a where a.revision <>
      (select count(*) from antrag_events e where e.nummer = a.nummer and e.kind <> 'note')`,
  'a draft that has been sent': `
    select a.nummer from antraege a join antragsentwuerfe d on d.id = a.draft_id`,
  'two Anträge of one person': `
    select a.account_id from antraege a join accounts p on p.id = a.account_id
    where p.email like 'pinperson%' group by a.account_id having count(*) > 1`,
  'a decision without what was asked for, or the other way round': `
    select a.nummer from antraege a join betriebe b on b.id = a.betrieb_id
    where a.art = 'betriebsdaten' and a.answers ->> 'ort' like 'Neustadt %'
      and (a.state = 'approved') <> (b.ort = a.answers ->> 'ort')`,
  'a change of the register that is not on record once': `
    select a.nummer from antraege a where a.art = 'betriebsdaten' and a.answers ->> 'ort' like 'Neustadt %'
      and (a.state = 'approved')::int <> (select count(*) from audit_entries e
        where e.event = 'betriebe.changed' and e.facts ->> 'antrag' = a.nummer::text)`,
  'a sent Antrag without the paper that was handed in': `
    select a.nummer from antraege a where a.answers ->> 'ort' like 'Neustadt %' and not exists
      (select from antrag_papers p join documents d on d.ref_kind = 'antrag' and d.ref_id like a.draft_id || '%'
       where p.papers_key = a.draft_id)`,
  'an upload without a document': `
    select u.nummer from document_uploads u where not exists
      (select from documents d where d.ref_kind = 'upload' and d.ref_id = u.nummer::text)`,
  'a delivery without a document': `
    select e.id from document_deliveries e where not exists
      (select from documents d where d.ref_kind = 'delivery' and d.ref_id = e.id::text)`,
  'a person who is not told once of each': `
    select p.email from accounts p where p.email like 'pinperson%' and
      (select count(*) from antraege a where a.account_id = p.id)
      + (select count(*) from antraege a where a.account_id = p.id and a.state = 'approved')
      + (select count(*) from document_uploads u where u.account_id = p.id)
      + (select count(*) from document_deliveries e join links l on l.betrieb_id = e.betrieb_id
         where l.account_id = p.id)
      <> (select count(*) from mails m where m.to_address = p.email)`,
};

/** See {@link halfDone}. */
export async function halves(pool: pg.Pool): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [what, statement] of Object.entries(halfDone))
    for (const row of await rowsOf(pool, statement)) found.push(`${what}: ${Object.values(row).join(' ')}`);
  return found;
}

/** How many mails were written to each of the people. */
export function mailsToPeople(pool: pg.Pool): Promise<readonly { to: string; count: number }[]> {
  return rowsOf(
    pool,
    `select to_address as "to", count(*)::int as count from mails where to_address like 'pinperson%' group by 1`,
  );
}

/** Opens every document that somebody could open in the office. @returns those that are not what was sent */
export async function unreadableFiles(
  pool: pg.Pool,
  office: Browser,
  wanted: Buffer,
): Promise<readonly string[]> {
  const rows = await rowsOf<{ path: string }>(
    pool,
    `select '/verwaltung/dokumente/' || d.ref_id || '/' || d.id as path from documents d
       join document_uploads u on d.ref_kind = 'upload' and u.nummer::text = d.ref_id where d.name like 'meisterbrief%'
     union all
     select '/verwaltung/betriebe/' || e.betrieb_id || '/dokumente/' || d.id from documents d
       join document_deliveries e on d.ref_kind = 'delivery' and e.id::text = d.ref_id where d.name like 'bescheid%'
     union all
     select '/verwaltung/antraege/' || a.nummer || '/unterlagen/' || d.id from documents d
       join antraege a on d.ref_kind = 'antrag' and d.ref_id like a.draft_id || '%' where d.name like 'ummeldung%'`,
  );
  const unreadable: string[] = [];
  for (const { path } of rows) {
    const { status, html } = await office.get(path);
    if (status !== 200 || html !== wanted.toString()) unreadable.push(`${path} ${status}`);
  }
  return rows.length === 0 ? ['no document at all'] : unreadable;
}
