import { sql } from 'kysely';
import type { Db } from '../../platform/database/handles.ts';
import type { ChangeOfRecord, ChangesAtOnce } from '../../platform/feature/office.ts';
import { officeImportTexts } from './texts.de.ts';

const subjects = { betriebe: 'betrieb', personen: 'person' } as const;

/**
 * What imports changed about single records, and what taking them back changed again, from the rows that are kept with
 * the report anyway: a million changed rows are one line of the audit trail, and stand in the trail of each record for
 * as long as the report is kept.
 */
export const importHistory: ChangesAtOnce = {
  linesAbout: (recordIds) => sql`
    select unnest(array[i.audit_id, i.undo_audit_id]) as id
    from office_import_changes c join office_imports i on i.id = c.import_id
    where c.record_id = any(${[...recordIds]}::uuid[]) and c.before is not null and i.audit_id is not null`,
  changesBy: selectChangesBy,
};

interface HistoryRow {
  readonly kind: keyof typeof subjects;
  readonly lineId: number;
  readonly isUndo: boolean;
  readonly recordId: string;
  readonly before: Readonly<Record<string, string | null>>;
  readonly after: Readonly<Record<string, string | null>>;
}

async function selectChangesBy(
  db: Db,
  lineIds: readonly number[],
  recordIds: readonly string[],
): Promise<readonly ChangeOfRecord[]> {
  const t = officeImportTexts.for(db.chamber, 'de');
  const { rows } = await sql<HistoryRow>`
    select i.kind, line.id as "lineId", line.id = i.undo_audit_id as "isUndo", c.record_id as "recordId", c.before,
      c.after
    from office_import_changes c join office_imports i on i.id = c.import_id
      join unnest(${[...lineIds]}::bigint[]) line (id) on line.id in (i.audit_id, i.undo_audit_id)
    where c.record_id = any(${[...recordIds]}::uuid[]) and c.before is not null`.execute(db.kysely);
  const said = (value: string | null | undefined) => value ?? t('report.empty');
  return rows.map(({ kind, lineId, isUndo, recordId, before, after }) => {
    const [from, to] = isUndo ? [after, before] : [before, after];
    return {
      lineId,
      kind: subjects[kind],
      recordId,
      details: Object.keys(before).map((column) =>
        t('report.from', { column, before: said(from[column]), after: said(to[column]) }),
      ),
    };
  });
}
