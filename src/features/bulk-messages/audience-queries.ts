import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from '../../platform/database/handles.ts';
import { linkInForce } from '../freischaltung/index.ts';
import type { RecipientGroup } from './group.ts';
import type { Audience, BulkMessage, MessageDraft } from './message.ts';
import { noticeIds } from './notice-ids.ts';

/** Whose accounts a group is made of, whatever the reasons to leave one out. */
function isInGroup(group: RecipientGroup, now: Date): RawBuilder<unknown> {
  const inForce = sql.raw(linkInForce('l', now));
  switch (group.kind) {
    case 'all':
      return sql`true`;
    case 'personen':
      return sql`a.id in (select l.account_id from links l join personen p on p.id = l.person_id
        where ${inForce} and p.art = any(${group.arts}::text[]))`;
    case 'betriebe': {
      const { gewerk, plzFrom, plzTo, roles, ausbildungsbetrieb } = group;
      const conditions = [
        inForce,
        ...(gewerk === null ? [] : [sql`${gewerk} = any(string_to_array(b.gewerke, '|'))`]),
        ...(plzFrom === null ? [] : [sql`b.plz >= ${plzFrom}`]),
        ...(plzTo === null ? [] : [sql`b.plz <= ${plzTo}`]),
        ...(roles.length === 0 ? [] : [sql`l.roles && ${roles}::text[]`]),
        ...(ausbildungsbetrieb === null
          ? []
          : [sql`coalesce(b.ausbildungsbetrieb, 'nein') = ${ausbildungsbetrieb}`]),
      ];
      return sql`a.id in (select l.account_id from links l join betriebe b on b.id = l.betrieb_id
        where ${sql.join(conditions, sql` and `)})`;
    }
  }
}

/**
 * Why an account gets no information: its person has switched them off, or does not use it. What one has to be told
 * formally reaches every account that is not closed.
 */
export const whyNot = (purpose: RawBuilder<unknown>) => sql`case
  when a.state = 'closed' then 'not-in-use'
  when ${purpose} <> 'information' then null
  when a.state <> 'active' or (a.origin = 'made' and a.password_hash is null) then 'not-in-use'
  when exists (select 1 from silenced_notices s where s.account_id = a.id
    and s.kind = ${noticeIds.information}) then 'opted-out'
  end`;

/** Every account of a group once, however many links match, with why it would be left out. */
function chosen({ group, purpose }: Pick<MessageDraft, 'group' | 'purpose'>, now: Date): RawBuilder<unknown> {
  return sql`select a.id, ${whyNot(sql`${purpose}::text`)} as why from accounts a
    where a.state <> 'closed' and ${isInGroup(group, now)}`;
}

/** Counts to whom a message would go now. */
export async function countAudience(
  db: Db,
  draft: Pick<MessageDraft, 'group' | 'purpose'>,
  now: Date,
): Promise<Audience> {
  const { rows } = await sql<Audience>`
    select count(*) filter (where why is null)::int as recipients,
      count(*) filter (where why = 'opted-out')::int as "optedOut",
      count(*) filter (where why = 'not-in-use')::int as "notInUse"
    from (${chosen(draft, now)}) c`.execute(db.kysely);
  return rows[0]!;
}

/** Writes down who gets a message, each once. @returns how many */
export async function insertRecipients(
  tx: Tx,
  message: Pick<BulkMessage, 'id' | 'group' | 'purpose'>,
  now: Date,
): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into bulk_message_recipients (message_id, account_id)
    select ${message.id}, c.id from (${chosen(message, now)}) c where c.why is null`.execute(tx.kysely);
  return Number(numAffectedRows ?? 0);
}
