import { sql } from 'kysely';
import type { Tx } from '../../platform/database/handles.ts';

/** Notes that files of a paper hang on a draft or Antrag, so that they go when it goes. */
export async function notePaper(tx: Tx, papersKey: string, paper: string, now: Date): Promise<void> {
  await sql`insert into antrag_papers (papers_key, paper, kept_at) values (${papersKey}, ${paper}, ${now})
    on conflict do nothing`.execute(tx.kysely);
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
