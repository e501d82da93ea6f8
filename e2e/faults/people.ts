import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import type pg from 'pg';
import { makeCode } from '../../src/lib/codes.ts';
import { hashToken, makeToken } from '../../src/platform/crypto/tokens.ts';
import { pinSelector } from '../../src/features/freischaltung/pin-selector.ts';
import { chamber } from './house.ts';

/** Somebody signed in, with the PIN of a Betrieb that nobody is linked to. */
export interface PersonWithPin {
  readonly accountId: string;
  readonly cookie: string;
  readonly betriebsnummer: string;
  readonly pin: string;
}

/** Makes people by the hundred, past the pages: what is tested comes after. */
export async function makePeopleWithPins(pool: pg.Pool, count: number): Promise<readonly PersonWithPin[]> {
  const made: PersonWithPin[] = [];
  const now = new Date();
  for (let index = 0; index < count; index += 1) {
    const accountId = randomUUID();
    const token = makeToken();
    const pin = makeCode({ length: 13 });
    const betriebsnummer = String(4_000_000 + index);
    // as cheap as argon2id gets; the hash says itself how it was made
    const pinHash = await hash(pin, { algorithm: 2, memoryCost: 64, timeCost: 1, parallelism: 1 });
    await pool.query(
      `with account as (
        insert into ${chamber}.accounts (id, email, email_folded, first_name, last_name, password_hash, sessions_valid_from, terms_version, terms_accepted_at, created_at)
        select $1, $2, $2, 'Erika', 'Muster', 'none', $7, terms_version, $7, $7 from ${chamber}.accounts limit 1
        returning id
      ), session as (
        insert into ${chamber}.sessions (account_id, token_hash, started_at, last_seen_at, expires_at, proven_at, came_from, user_agent)
        select id, $3, $7, $7, $7::timestamptz + interval '12 hours', $7, '198.51.100.0/24', 'test' from account
      ), betrieb as (
        insert into ${chamber}.betriebe (betriebsnummer, art, name, inhaber, plz, ort, ausbildungsbetrieb)
        values ($4, 'hauptbetrieb', 'Muster Metallbau ' || $4, 'Muster, Erika', '54290', 'Trier', 'nein') returning id
      )
      insert into ${chamber}.pins (betrieb_id, selector, hash, origin, length, issued_at, valid_until)
      select id, $5, $6, 'bulk', 13, $7, $7::timestamptz + interval '1 year' from betrieb`,
      [
        accountId,
        `pinperson${index}@handwerk.example`,
        hashToken(token),
        betriebsnummer,
        pinSelector(pin),
        pinHash,
        now,
      ],
    );
    made.push({ accountId, cookie: `session=${token}`, betriebsnummer, pin });
  }
  return made;
}
