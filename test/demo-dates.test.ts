import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createTestPortal } from './test-portal.ts';
import { features } from '../src/app/features.ts';
import { inDemoOrder } from '../src/app/load-demo.ts';
import { readDemoFacts } from '../src/app/demo/hints.ts';

/** What comes before what, as `what came first: before what it should not be`. */
const contradictions = sql<{ what: string }>`
  select 'linked before registered' as what from links l join accounts a on a.id = l.account_id
    where l.created_at < a.created_at
  union all select 'terms accepted before registered' from account_terms t join accounts a on a.id = t.account_id
    where t.accepted_at < a.created_at and a.last_signed_in_at is null
  union all select 'terms accepted before they came' from account_terms t join accounts a on a.id = t.account_id
    where (t.accepted_at at time zone 'Europe/Berlin')::date < t.version::date and a.last_signed_in_at is null
  union all select 'linked before the PIN was used, or used before it was issued' from pins p
    where p.used_at < p.issued_at or exists (select from links l
      where l.account_id = p.used_by and l.betrieb_id = p.betrieb_id and l.created_at <> p.used_at)
  union all select 'sent before registered' from antraege n join accounts a on a.id = n.account_id
    where n.sent_at < a.created_at
  union all select 'sent for a Betrieb before linked' from antraege n join links l
    on l.account_id = n.account_id and l.betrieb_id = n.betrieb_id where n.sent_at < l.created_at
  union all select 'decided before sent' from antraege where ended_at < sent_at
  union all select 'something happened before it was sent' from antrag_events e join antraege n using (nummer)
    where e.at < n.sent_at
  union all select 'consented before linked' from document_consents c join links l
    on l.account_id = c.account_id and l.betrieb_id = c.betrieb_id where c.at < l.created_at
  union all select 'letter asked for before registered' from letters l join accounts a on a.id = l.requested_by
    where l.requested_at < a.created_at
  union all select 'invited for another time than invitations last' from invitations
    where expires_at - created_at <> interval '14 days'`;

test('in the demo nothing happens before what it needs', async () => {
  const profile = parse(readFileSync('chambers/owl/chamber.yaml', 'utf8')) as Record<string, unknown>;
  const { identity: _identity, hosts: _hosts, ...settings } = profile;
  const portal = await createTestPortal({ settings });
  const run = { now: portal.clock.now(), facts: readDemoFacts('chambers', 'owl') };
  for (const feature of inDemoOrder(features)) await feature.loadDemo?.(portal.house, portal.chamber, run);
  const { rows } = await portal.read((db) => contradictions.execute(db.kysely));
  const { rows: counts } = await portal.read((db) =>
    sql<{ links: number; antraege: number }>`select (select count(*)::int from links) as links,
      (select count(*)::int from antraege where ended_at is not null) as antraege`.execute(db.kysely),
  );
  await portal.close();
  expect(counts[0]?.links).toBeGreaterThan(3);
  expect(counts[0]?.antraege).toBeGreaterThan(2);
  expect(rows.map(({ what }) => what)).toEqual([]);
}, 120_000);
