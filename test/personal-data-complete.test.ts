import { globSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { features } from '../src/app/features.ts';
import { auditWords } from '../src/features/personal-data/audit-words.de.ts';
import { mailWords } from '../src/features/personal-data/mail-words.de.ts';
import { createTestPortal, type TestPortal } from './test-portal.ts';

/** Tables with such a column that hold nothing of a person, and why. */
const heldOfNobody: Readonly<Record<string, string>> = {
  staff: 'the chamber’s own people, no customers; they see what is kept on /verwaltung/profil',
  staff_requests: 'what the chamber’s own people ask of each other',
  staff_decisions: 'what the chamber’s own people answer each other',
  betriebe: 'data of the register about Betriebe, shown on /mein-betrieb',
};

let portal: TestPortal;
beforeAll(async () => {
  portal = await createTestPortal();
});
afterAll(() => portal.close());

test('whatever names an account or an e-mail address is told to its person', async () => {
  const { rows } = await portal.read((db) =>
    sql<{ name: string }>`
      select distinct table_name as name from information_schema.columns
      where table_schema = ${portal.chamber.slug}
        and (column_name ~ '(^|_)(account|email|to_address)' or column_name ~ '_by$')
      union
      select distinct conrelid::regclass::text from pg_constraint
      where contype = 'f' and confrelid = 'accounts'::regclass`.execute(db.kysely),
  );
  const told = new Set(features.flatMap((feature) => feature.personalData?.tables ?? []));
  expect(told.size).toBeGreaterThan(15);
  const names = rows.map(({ name }) => name).filter((name) => !told.has(name) && !(name in heldOfNobody));
  expect(names).toEqual([]);
});

test('every table that is told of exists', async () => {
  const { rows } = await portal.read((db) =>
    sql<{ name: string }>`select table_name as name from information_schema.tables
      where table_schema = ${portal.chamber.slug}`.execute(db.kysely),
  );
  const tables = new Set(rows.map(({ name }) => name));
  const told = features.flatMap((feature) => feature.personalData?.tables ?? []);
  expect(told.filter((name) => !tables.has(name))).toEqual([]);
});

test('every action that people do has words in their trail', () => {
  const events = features
    .flatMap((feature) => feature.routes ?? [])
    .flatMap((route) => (route.method === 'POST' ? route.audit : []));
  expect(events.length).toBeGreaterThan(20);
  const words = auditWords.messages.de;
  const missing = events.filter((event) => !(event in words));
  expect([...new Set(missing)]).toEqual([]);
});

test('every mail that people get has words for what it was about', () => {
  const kinds = globSync('src/features/**/*.ts')
    .filter((file) => !/\.test\.ts$|gallery|notice-kinds/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .filter((source) => /sendMail\(|tellAccount\(|told\.kind/.test(source))
    .flatMap((source) => [...source.matchAll(/kind: '([a-z-]+\.[a-z-]+)'/g)].map(([, kind]) => kind ?? ''));
  expect(kinds.length).toBeGreaterThan(20);
  expect([...new Set(kinds)].filter((kind) => !(kind in mailWords.messages.de))).toEqual([]);
});
