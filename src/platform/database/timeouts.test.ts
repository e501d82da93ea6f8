import type pg from 'pg';
import { afterEach, expect, inject, test } from 'vitest';
import { type Database, openDatabase } from './database.ts';

let database: Database;
afterEach(() => database.close());

const timeouts = async (more: pg.PoolConfig) => {
  database = openDatabase({ connection: { ...inject('databaseServer'), ...more }, rolesPerChamber: true });
  const { rows } = await database.pool.query(
    `select current_setting('idle_in_transaction_session_timeout') as idle,
      current_setting('lock_timeout') as lock, current_setting('work_mem') as memory`,
  );
  return rows[0];
};

test('a transaction that is forgotten or waits for a lock ends by itself', async () => {
  expect(await timeouts({})).toMatchObject({ idle: '2min', lock: '20s' });
});

test('what the operator gives with the address stays, and comes first', async () => {
  const options = '-c work_mem=5MB -c lock_timeout=3s';
  expect(await timeouts({ options })).toEqual({ idle: '2min', lock: '3s', memory: '5MB' });
});

test('options inside an address count as well', async () => {
  const { host, port, user, password, database: name } = inject('databaseServer') as Record<string, string>;
  const options = encodeURIComponent('-c lock_timeout=4s');
  const connectionString = `postgresql://${user}:${password ?? ''}@/${name ?? ''}?host=${encodeURIComponent(host ?? '')}&port=${port}&options=${options}`;
  expect(await timeouts({ connectionString })).toMatchObject({ idle: '2min', lock: '4s' });
});
