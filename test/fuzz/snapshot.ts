import { sql } from 'kysely';
import type { TestPortal } from '../test-portal.ts';

/** One line for all that a chamber's tables hold, the trail of refused attempts aside. */
export async function snapshotOf(portal: TestPortal): Promise<string> {
  return portal.read(async (db) => {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = ${portal.chamber.slug} and table_type = 'BASE TABLE' and table_name <> 'audit_entries'
      order by table_name`.execute(db.kysely);
    const lines: string[] = [];
    for (const { name } of rows) {
      const found = await sql<{ held: string }>`
        select count(*) || ' ' || coalesce(md5(string_agg(held.*::text, '|' order by held.*::text)), '') as held
        from ${sql.table(name)} held`.execute(db.kysely);
      lines.push(`${name}: ${found.rows[0]?.held}`);
    }
    return lines.join('\n');
  });
}
