import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { serve } from '@hono/node-server';
import { sql } from 'kysely';
import type pg from 'pg';
import { createPortal } from '../src/app/create-portal.ts';
import { accountSettings } from '../src/features/accounts/index.ts';
import { betriebeSettings } from '../src/features/betriebe/index.ts';
import type { Chamber } from '../src/platform/chamber/chamber.ts';
import { hashToken, makeToken } from '../src/platform/crypto/tokens.ts';
import { writing } from '../src/platform/database/database.ts';
import { plainAssetLinks } from '../src/platform/ui/assets.ts';
import { type BenchHouse, openBenchHouse } from './bench-house.ts';

/** Somebody signed in to the measured portal. */
export interface BenchPerson {
  readonly email: string;
  /** Of the Betrieb that the person acts for, where there is one. */
  readonly betriebsnummer: string;
  /** Of the link to that Betrieb; empty where there is none. */
  readonly linkId: string;
  readonly cookie: string;
}

/** A portal that listens, for measuring from outside. */
export interface ServedHouse extends BenchHouse {
  readonly port: number;
  /** Makes people with a password, a session and, where asked for, a Betrieb that they act for. */
  readonly makePeople: (
    count: number,
    given: { readonly passwordHash: string; readonly linked: boolean },
  ) => Promise<readonly BenchPerson[]>;
}

/**
 * Opens a house whose clients' addresses are those that a proxy names, so that no limit is measured.
 * @param isAlike which of the chambers to be like; the first that is
 */
export async function serveBenchHouse(
  connection: pg.PoolConfig,
  maxConnections: number,
  isAlike?: (chamber: Chamber) => boolean,
): Promise<ServedHouse> {
  const opened = await openBenchHouse(connection, maxConnections, isAlike);
  const { chamber, ownerPool } = opened;
  const house = { ...opened.house, config: { ...opened.house.config, trustProxy: ['127.0.0.1/32'] } };
  const portal = createPortal({
    house,
    ownerPool,
    linksFor: () => plainAssetLinks,
    onFault: (_id, path, error) => console.error(path, error),
  });
  const server = serve({ fetch: portal.fetch, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  let made = 0;
  return {
    ...opened,
    house,
    port: (server.address() as { port: number }).port,
    async makePeople(count, { passwordHash, linked }) {
      const now = house.clock();
      const people = Array.from({ length: count }, () => {
        made += 1;
        return {
          number: made,
          email: `person${made}@handwerk.example`,
          token: makeToken(),
          betriebsnummer: madeUpNummer(chamber, 4, made),
        };
      });
      const { termsVersion } = accountSettings.of(chamber);
      const { rows } = await writing(house.database, chamber, (tx) =>
        sql<{ email: string; link: string }>`
          with given as (
            select * from unnest(${people.map(({ number }) => number)}::int[], ${people.map(({ email }) => email)}::text[],
              ${people.map(({ token }) => hashToken(token))}::text[], ${people.map(({ betriebsnummer }) => betriebsnummer)}::text[]) as given (number, email, token_hash, betriebsnummer)
          ), account as (
            insert into accounts (email, email_folded, first_name, last_name, password_hash, sessions_valid_from, terms_version, terms_accepted_at, created_at)
            select email, email, 'Erika', 'Muster', ${passwordHash}, ${now}, ${termsVersion}, ${now}, ${now} from given
            returning id, email
          ), betrieb as (
            insert into betriebe (betriebsnummer, art, name, plz, ort, ausbildungsbetrieb)
            select betriebsnummer, 'hauptbetrieb', 'Messbetrieb ' || number, '12345', 'Messstadt', 'nein'
            from given where ${linked} returning id, betriebsnummer
          ), link as (
            insert into links (account_id, betrieb_id, method, created_at)
            select account.id, betrieb.id, 'pin', ${now}::timestamptz from account join given using (email)
              join betrieb using (betriebsnummer)
            returning id, account_id
          ), session as (
          insert into sessions (account_id, token_hash, started_at, last_seen_at, expires_at, proven_at, came_from, user_agent)
          select account.id, token_hash, ${now}::timestamptz, ${now}::timestamptz, ${new Date(now.getTime() + 11 * 3_600_000)}::timestamptz, ${now}::timestamptz, 'bench', 'bench'
          from account join given using (email)
          )
          select account.email, link.id as link from account join link on link.account_id = account.id`.execute(
          tx.kysely,
        ),
      );
      const links = new Map(rows.map(({ email, link }) => [email, link]));
      return people.map(({ email, token, betriebsnummer }) => ({
        email,
        betriebsnummer,
        linkId: links.get(email) ?? '',
        cookie: `session=${token}`,
      }));
    },
    async close() {
      server.close();
      await opened.close();
    },
  };
}

/** A Betriebsnummer as the chamber writes them, made up: its first digit tells series apart. */
export function madeUpNummer(chamber: Chamber, series: number, index: number): string {
  const { nummer } = betriebeSettings.of(chamber);
  const digits = nummer.format === 'digits' ? Math.max(...nummer.lengths) : nummer.digits;
  return `${series}${String(index).padStart(digits - 1, '0')}`;
}

const agent = new Agent({ keepAlive: true });

/** One request, timed from outside. */
export interface TimedAnswer {
  readonly status: number;
  readonly location: string;
  readonly body: string;
  readonly milliseconds: number;
}

/** Sends a form, or asks for a page where there is none, from an address of its own. */
export function timed(
  { port, chamber }: ServedHouse,
  path: string,
  given: {
    readonly form?: Readonly<Record<string, string>>;
    readonly cookie?: string;
    readonly address: string;
  },
): Promise<TimedAnswer> {
  const { form, cookie, address } = given;
  const headers = {
    host: chamber.hosts[0]!,
    'x-forwarded-for': address,
    ...(cookie ? { cookie } : {}),
    ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
  };
  return new Promise((done, failed) => {
    const begin = performance.now();
    request({ host: '127.0.0.1', port, path, headers, agent, method: form ? 'POST' : 'GET' }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? '',
          body,
          milliseconds: performance.now() - begin,
        }),
      );
    })
      .on('error', failed)
      .end(form ? new URLSearchParams(form).toString() : undefined);
  });
}
