import { sql } from 'kysely';
import type { Tx } from '../../src/platform/database/handles.ts';
import { hashToken, makeToken } from '../../src/platform/crypto/tokens.ts';
import { cheapPasswords } from '../cheap-passwords.ts';
import { testPassword } from '../people.ts';
import type { TestPortal } from '../test-portal.ts';

/** Who sends a request. */
export const senders = ['stranger', 'newcomer', 'linked', 'staff'] as const;

/**
 * People whose form cannot be taken yet, so that it waits with its files: the session has run out, there are new terms of
 * use, or they act for another Betrieb than the form was drawn for.
 */
export const heldUpSenders = ['timed-out', 'new-terms', 'other-betrieb'] as const;

/** See {@link senders} and {@link heldUpSenders}. */
export type Sender = (typeof senders)[number] | (typeof heldUpSenders)[number];

export interface Sessions {
  /** The session cookie of a sender; none of a stranger. */
  readonly cookieOf: (sender: Sender) => string;
  /** Puts accounts, sessions and limits back to where they began, whatever the requests did to them. */
  readonly renew: () => Promise<void>;
}

const ids = {
  staff: '00000000-0000-4000-8000-000000000003',
  newcomer: '00000000-0000-4000-8000-000000000001',
  linked: '00000000-0000-4000-8000-000000000002',
  'new-terms': '00000000-0000-4000-8000-000000000007',
  'other-betrieb': '00000000-0000-4000-8000-000000000008',
  colleague: '00000000-0000-4000-8000-000000000004',
  invitation: '00000000-0000-4000-8000-000000000005',
  passkey: '00000000-0000-4000-8000-000000000006',
} as const;

/** Signs in one person without and one with a link, without asking the sign-in page. */
export async function openSessions(portal: TestPortal): Promise<Sessions> {
  const tokens = {
    newcomer: makeToken(),
    linked: makeToken(),
    staff: makeToken(),
    'timed-out': makeToken(),
    'new-terms': makeToken(),
    'other-betrieb': makeToken(),
  };
  const hash = await cheapPasswords(portal.house.passwords).hash(testPassword);
  await portal.write((tx) =>
    sql`insert into betriebe (betriebsnummer, art, name, inhaber, plz, ort, email, ausbildungsbetrieb)
      values ('1234567', 'hauptbetrieb', 'Muster Metallbau GmbH', 'Muster, Erika', '12345', 'Musterstadt', 'betrieb@metallbau.example', 'nein'),
      ('7654321', 'hauptbetrieb', 'Beispiel Holzbau GmbH', 'Beispiel, Ben', '12345', 'Musterstadt', 'betrieb@holzbau.example', 'nein')`.execute(
      tx.kysely,
    ),
  );
  const renew = () =>
    portal.write(async (tx) => {
      const now = portal.clock.now();
      await sql`delete from limit_counts`.execute(tx.kysely);
      for (const who of ['newcomer', 'linked', 'new-terms', 'other-betrieb'] as const) {
        const id = ids[who];
        const terms = who === 'new-terms' ? '2020-01-01' : '2026-01-01';
        await sql`
          insert into accounts (id, email, email_folded, first_name, last_name, password_hash, sessions_valid_from, terms_version, terms_accepted_at, created_at)
          values (${id}, ${`${who}@handwerk.example`}, ${`${who}@handwerk.example`}, 'Erika', 'Muster', ${hash}, ${now}, ${terms}, ${now}, ${now})
          on conflict (id) do update set state = 'active', deletes_at = null, deletion_from = null, password_hash = excluded.password_hash, password_kind = 'own',
            email = excluded.email, email_folded = excluded.email_folded,
            sessions_valid_from = excluded.sessions_valid_from, terms_version = excluded.terms_version`.execute(
          tx.kysely,
        );
        await sql`delete from sessions where account_id = ${id}`.execute(tx.kysely);
        await openSession(tx, id, tokens[who], now, new Date(now.getTime() + 3_600_000));
      }
      await openSession(tx, ids.linked, tokens['timed-out'], now, now);
      await renewStaff(tx, hash, tokens.staff, now);
      await renewBelongings(tx, hash, now);
      await sql`
        insert into links (account_id, betrieb_id, method, created_at)
        select a.id, b.id, 'pin', ${now} from accounts a join betriebe b
          on (a.id, b.betriebsnummer) in ((${ids.linked}, '1234567'), (${ids['other-betrieb']}, '7654321'))
        on conflict do nothing`.execute(tx.kysely);
    });
  await renew();
  return {
    renew,
    cookieOf(sender) {
      if (sender === 'stranger') return '';
      return `${sender === 'staff' ? 'verwaltung' : 'session'}=${tokens[sender]}`;
    },
  };
}

async function openSession(tx: Tx, accountId: string, token: string, now: Date, until: Date): Promise<void> {
  await sql`
    insert into sessions (account_id, token_hash, started_at, last_seen_at, expires_at, proven_at, came_from, user_agent)
    values (${accountId}, ${hashToken(token)}, ${now}, ${now}, ${until}, ${now}, '198.51.100.0/24', 'test')`.execute(
    tx.kysely,
  );
}

/** Things with ids of their own, so that what is sent about them meets something: a colleague, an invitation, … */
async function renewBelongings(tx: Tx, hash: string, now: Date): Promise<void> {
  const later = new Date(now.getTime() + 7 * 86_400_000);
  await sql`
    insert into accounts (id, email, email_folded, first_name, last_name, password_hash, sessions_valid_from, terms_version, terms_accepted_at, created_at)
    values (${ids.colleague}, 'colleague@handwerk.example', 'colleague@handwerk.example', 'Ben', 'Beispiel', ${hash}, ${now}, '2026-01-01', ${now}, ${now})
    on conflict (id) do nothing`.execute(tx.kysely);
  await sql`
    insert into links (account_id, betrieb_id, method, created_at, roles)
    select ${ids.colleague}, id, 'invitation', ${now}, array['lesen'] from betriebe where betriebsnummer = '1234567'
    on conflict do nothing`.execute(tx.kysely);
  await sql`
    insert into invitations (id, betrieb_id, invited_by, email, email_folded, first_name, last_name, roles, token_hash, created_at, sent_at, expires_at)
    select ${ids.invitation}, id, ${ids.linked}, 'newcomer@handwerk.example', 'newcomer@handwerk.example', 'Erika', 'Muster', array['lesen'], 'fuzz', ${now}, ${now}, ${later}
    from betriebe where betriebsnummer = '1234567'
    on conflict (id) do update set state = 'open', decided_at = null, accepted_by = null, expires_at = excluded.expires_at`.execute(
    tx.kysely,
  );
  await sql`
    insert into passkeys (id, account_id, credential_id, public_key, counter, transports, name, since)
    values (${ids.passkey}, ${ids.newcomer}, 'fuzz', '', 0, '{}', 'Telefon', ${now})
    on conflict (id) do nothing`.execute(tx.kysely);
  await sql`
    insert into antraege (nummer, art, version, account_id, contact_name, locale, answers, state, detail, department,
      about_betrieb_id, sent_at)
    select 999999, 'zuordnung', 1, ${ids.newcomer}, 'Erika Muster', 'de', '{"name": "Muster"}', 'awaiting', 'code',
      'handwerksrolle', id, ${now} from betriebe where betriebsnummer = '1234567'
    on conflict (nummer) do update set state = 'awaiting', detail = 'code', ended_at = null`.execute(
    tx.kysely,
  );
  await sql`
    insert into zuordnungen (nummer, code_expires_at) values (999999, ${later})
    on conflict (nummer) do nothing`.execute(tx.kysely);
}

/** Puts one administrator of the office back, with a session that has shown both factors. */
async function renewStaff(tx: Tx, hash: string, token: string, now: Date): Promise<void> {
  await sql`
    insert into staff (id, email, email_folded, name, roles, state, password_hash, sessions_valid_from, created_at)
    values (${ids.staff}, 'sabine@kammer.example', 'sabine@kammer.example', 'Sabine Beispiel', '{administration}', 'active', ${hash}, ${now}, ${now})
    on conflict (id) do update set state = 'active', roles = excluded.roles, password_hash = excluded.password_hash,
      sessions_valid_from = excluded.sessions_valid_from`.execute(tx.kysely);
  await sql`delete from staff_sessions where staff_id = ${ids.staff}`.execute(tx.kysely);
  await sql`
    insert into staff_sessions (staff_id, token_hash, stage, started_at, last_seen_at, expires_at, came_from, user_agent)
    values (${ids.staff}, ${hashToken(token)}, 'in', ${now}, ${now}, ${new Date(now.getTime() + 3_600_000)}, '198.51.100.0/24', 'test')`.execute(
    tx.kysely,
  );
}
