import { type Generated, type GeneratedAlways, sql } from 'kysely';
import type { AntragState } from '../../lib/antrag-words.ts';
import { type Db, tables } from '../../platform/database/handles.ts';
import type { Answers, AntragDepartment } from '../../platform/feature/antrag.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import type { AntragRecord, SaidByItself } from './antrag-record.ts';

/** Json goes in as text and comes out as what it says. */
export type Json<Value> = Value & string;
/** See {@link AntragRecord.decisions}. */
export type Decisions = AntragRecord['decisions'];

/** The table of Anträge. */
export interface AntragTables {
  antraege: {
    nummer: Generated<number>;
    draft_id: string | null;
    sender_token_hash: string | null;
    art: string;
    version: number;
    account_id: string | null;
    betrieb_id: string | null;
    person_id: string | null;
    contact_name: string;
    contact_email: string | null;
    contact_address: string | null;
    locale: Locale;
    answers: Json<Answers>;
    before: Json<Answers>;
    decisions: Generated<Json<Decisions>>;
    state: Generated<AntragState>;
    department: AntragDepartment;
    taken_by: string | null;
    taken_at: Date | null;
    revision: Generated<number>;
    sent_at: Date;
    entered_by: string | null;
    received_on: string | null;
    arrived_at: GeneratedAlways<Date>;
    due_on: string | null;
    ended_at: Date | null;
    decided_by: string | null;
    reason: string | null;
    said: Generated<Json<SaidByItself> | null>;
    copy_waits_since: Date | null;
    deletes_at: Date | null;
    follow_up: string | null;
    detail: string | null;
    to_do: Generated<string | null>;
    about_betrieb_id: string | null;
    about_person_id: string | null;
    goes_with: string | null;
    only_key: string | null;
  };
}

/** All Anträge; who asks narrows it. */
export function selectAntraege(db: Db) {
  return tables<AntragTables>(db)
    .selectFrom('antraege')
    .select([
      'nummer',
      'draft_id as papersKey',
      'art',
      'version',
      'account_id as accountId',
      'betrieb_id as betriebId',
      'person_id as personId',
      'contact_name as contactName',
      'contact_email as contactEmail',
      'contact_address as contactAddress',
      'locale',
      'answers',
      'before',
      'decisions',
      'state',
      'department',
      'taken_by as takenBy',
      'taken_at as takenAt',
      'revision',
      'sent_at as sentAt',
      'entered_by as enteredBy',
      sql<string | null>`received_on::text`.as('receivedOn'),
      'arrived_at as arrivedAt',
      sql<string | null>`due_on::text`.as('dueOn'),
      'ended_at as endedAt',
      'decided_by as decidedBy',
      'reason',
      'said',
      'follow_up as followUp',
      'detail',
      'to_do as toDo',
      'about_betrieb_id as aboutBetriebId',
      'about_person_id as aboutPersonId',
    ]);
}
