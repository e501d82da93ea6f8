import { sql } from 'kysely';
import type { IsoDate } from '../../lib/dates.ts';
import type { Db } from '../../platform/database/handles.ts';
import type { Answers, Applicant } from '../../platform/feature/antrag.ts';
import { moves } from './rules.ts';

/** Something that waits for a person: a question about an Antrag, what else is to do for it, or a draft to go on with. */
export interface ToDo extends Applicant {
  readonly kind: 'question' | 'to-do' | 'draft';
  readonly art: string;
  readonly version: number;
  readonly answers: Answers;
  /** Of the Antrag that is asked about. */
  readonly nummer: number;
  readonly dueOn: IsoDate;
  /** Of the draft. */
  readonly id: string;
  readonly step: string | null;
  /** See {@link AntragRecord.toDo}. */
  readonly toDo: string | null;
  readonly updatedAt: Date;
}

/** A correction of an Antrag in any other state came too late: nobody has to go on with it. */
const correctable = Object.keys(moves.correct.leads);

/** What waits for a person, in one round trip: the page that shows it is opened more often than any other. */
export async function listToDo(
  db: Db,
  viewer: { readonly accountId: string; readonly subjectIds: readonly string[] },
  now: Date,
): Promise<readonly ToDo[]> {
  const ids = [...viewer.subjectIds];
  const { rows } = await sql<ToDo>`
    (select 'question' as kind, a.art, a.version, a.answers, a.account_id as "accountId",
        a.betrieb_id as "betriebId", a.person_id as "personId", a.nummer, q.due_on::text as "dueOn",
        '' as id, null as step, null as "toDo", q.asked_at as "updatedAt"
      from antraege a join antrag_questions q on q.nummer = a.nummer and q.ended_at is null
      where a.state = 'question' and ((a.account_id = ${viewer.accountId}::uuid and a.betrieb_id is null
        and a.person_id is null) or a.betrieb_id = any(${ids}::uuid[]) or a.person_id = any(${ids}::uuid[]))
      order by q.due_on limit 20)
    union all
    (select 'to-do', a.art, a.version, a.answers, a.account_id, a.betrieb_id, a.person_id, a.nummer, '', '', null,
        a.to_do, a.sent_at
      from antraege a
      where a.to_do is not null and ((a.account_id = ${viewer.accountId}::uuid and a.betrieb_id is null
        and a.person_id is null) or a.betrieb_id = any(${ids}::uuid[]) or a.person_id = any(${ids}::uuid[]))
      order by a.nummer limit 20)
    union all
    (select 'draft', d.art, d.version, d.answers, d.account_id, d.betrieb_id, d.person_id, 0, '', d.id::text,
        d.step, null, d.updated_at
      from antragsentwuerfe d
      where d.account_id = ${viewer.accountId}::uuid and d.deletes_at > ${now}
        and (d.corrects is null or exists (select 1 from antraege c where c.nummer = d.corrects
          and c.revision = d.corrects_revision and c.state = any(${correctable}::text[])))
      order by d.updated_at desc limit 2)`.execute(db.kysely);
  return rows;
}
