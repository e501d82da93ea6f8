import { sql } from 'kysely';
import { isUuid } from '../../lib/uuid.ts';
import type { Db, Tx } from '../../platform/database/handles.ts';
import type { AntragRecord } from './antrag-record.ts';
import { selectAntraege } from './select-queries.ts';

/** Notes that files of a paper hang on a draft or Antrag, so that they go when it goes. */
export async function notePaper(tx: Tx, papersKey: string, paper: string, now: Date): Promise<void> {
  await sql`insert into antrag_papers (papers_key, paper, kept_at) values (${papersKey}, ${paper}, ${now})
    on conflict do nothing`.execute(tx.kysely);
}

/** Ends the period of an Antrag whose papers are not complete after all; what was read of it holds otherwise. */
export async function stopPeriod(tx: Tx, nummer: number): Promise<void> {
  await sql`update antraege set due_on = null where nummer = ${nummer}`.execute(tx.kysely);
}

/** The Antrag that files hang on; undefined while it is a draft, and once it is gone. */
export async function findByPapers(db: Db, papersKey: string): Promise<AntragRecord | undefined> {
  if (!isUuid(papersKey)) return undefined;
  return selectAntraege(db).where('draft_id', '=', papersKey).executeTakeFirst();
}

/** Takes up to so many papers whose draft was not sent and is gone, or whose Antrag is. */
export async function takeForsakenPapers(
  tx: Tx,
  most: number,
): Promise<readonly { readonly papersKey: string; readonly paper: string }[]> {
  const { rows } = await sql<{ papersKey: string; paper: string }>`
    delete from antrag_papers where (papers_key, paper) in (
      select p.papers_key, p.paper from antrag_papers p
      where not exists (select 1 from antragsentwuerfe d where d.id = p.papers_key)
        and not exists (select 1 from antraege a where a.draft_id = p.papers_key)
      limit ${most} for update skip locked)
    returning papers_key as "papersKey", paper`.execute(tx.kysely);
  return rows;
}
