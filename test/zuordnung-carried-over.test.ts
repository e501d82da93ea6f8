import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { registeredBetrieb, signedInPerson } from './people.ts';
import { createTestPortal, type TestPortal } from './test-portal.ts';
import { allMigrations } from '../src/app/all-migrations.ts';
import { features } from '../src/app/features.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { zuordnungMigrations } from '../src/features/zuordnung/migrations.ts';

let portal: TestPortal;
beforeEach(async () => {
  portal = await createTestPortal({
    settings: { freischaltung: { method: 'registered-email' } },
    features: features.map((feature) =>
      feature.name === 'zuordnung' ? { ...feature, migrations: before } : feature,
    ),
  });
});
afterEach(() => portal.close());

// the database as it was, before its rows went into the engine
const before = zuordnungMigrations.filter(({ name }) => !name.endsWith('zuordnung-in-antraege'));

test('Anträge of before the engine keep number, time, state, code and history', async () => {
  const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
  const betriebId = await registeredBetrieb(portal, { betriebsnummer: '1234567', name: 'Dach Muster' });
  const other = await registeredBetrieb(portal, { betriebsnummer: '7654321' });
  const at = portal.clock.now();
  const old = [
    ['waiting', null],
    ['letter', null],
    ['confirmed', 'applicant'],
    ['confirmed', 'betrieb'],
    ['withdrawn', null],
    ['denied', null],
    ['deleted', null],
  ] as const;
  await portal.write(async ({ kysely }) => {
    for (const [index, [state, confirmedBy]] of old.entries()) {
      const isOpen = state === 'waiting' || state === 'letter';
      // of open ones there is but one for a Betrieb
      const about = state === 'letter' ? other : betriebId;
      await sql`insert into zuordnungen (account_id, betrieb_id, typed_name, state, sent_at, decided_at,
          confirmed_by, code_hash, token_hash, wrong_codes, codes_sent)
        values (${pia.accountId}, ${about}, 'Muster Dach', ${state}, ${at},
          ${isOpen ? null : new Date(at.getTime() + 60_000)}, ${confirmedBy}, ${isOpen ? 'hash' : null},
          ${`token-${index}`}, 2, 1)`.execute(kysely);
    }
  });
  const { applied } = await migrate(portal.connection, [portal.chamber.slug], allMigrations);
  expect(applied).toEqual({ [portal.chamber.slug]: ['2026-11-26T1320-zuordnung-in-antraege'] });
  const { rows } = await portal.read((db) =>
    sql<{ nummer: number; state: string; detail: string; ended: boolean; wrong: number; happened: string }>`
      select a.nummer, a.state, a.detail, a.ended_at is not null as ended, z.wrong_codes as wrong,
        (select string_agg(e.actor || ' ' || e.kind, ', ' order by e.id) from antrag_events e
          where e.nummer = a.nummer) as happened
      from antraege a join zuordnungen z using (nummer) order by a.nummer`.execute(db.kysely),
  );
  expect(rows.map((row) => [row.nummer, row.state, row.detail, row.happened])).toEqual([
    [1, 'awaiting', 'code', 'person sent'],
    [2, 'awaiting', 'letter', 'person sent'],
    [3, 'approved', 'by-code', 'person sent, person confirm'],
    [4, 'approved', 'by-betrieb', 'person sent, outsider confirm'],
    [5, 'withdrawn', null, 'person sent, person withdraw'],
    [6, 'refused', 'denied', 'person sent, outsider deny'],
    [7, 'refused', 'deleted', 'person sent, clock void'],
  ]);
  expect(rows.every(({ ended, state, wrong }) => ended === (state !== 'awaiting') && wrong === 2)).toBe(true);
  const list = await pia.browser.get('/antraege');
  expect(list.text).toContain('vom Betrieb abgelehnt');
  expect(list.text).toContain('zum Betrieb Dach Muster');
  const page = await pia.browser.get('/antraege/1');
  expect(page.text).toContain('Muster Dach');
  expect(page.hasButton('Antrag zurückziehen')).toBe(true);
});
