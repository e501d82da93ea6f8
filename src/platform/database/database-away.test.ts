import { createServer } from 'node:net';
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { isDatabaseAway } from './database-away.ts';

const faultOf = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => undefined,
    (error: unknown) => error,
  );

async function faultOfConnecting(config: pg.PoolConfig, statement = 'select 1'): Promise<unknown> {
  const pool = new pg.Pool(config);
  pool.on('error', () => {});
  const fault = await faultOf(pool.query(statement));
  await pool.end();
  return fault;
}

test.each([
  ['nobody listens', { host: '127.0.0.1', port: 1 }, 'select 1'],
  ['nobody listens at any address of a name', { host: 'localhost', port: 1 }, 'select 1'],
  ['the socket is gone', { host: '/nowhere', port: 5432 }, 'select 1'],
])('the database is away when %s', async (_when, config, statement) => {
  expect(isDatabaseAway(await faultOfConnecting(config, statement))).toBe(true);
});

test('the database is away when the server ends the connection or never answers', async () => {
  const server = inject('databaseServer');
  const ended = 'select pg_terminate_backend(pg_backend_pid())';
  expect(isDatabaseAway(await faultOfConnecting(server, ended))).toBe(true);
  const mute = createServer();
  await new Promise<void>((ready) => mute.listen(0, '127.0.0.1', ready));
  const { port } = mute.address() as { port: number };
  const fault = await faultOfConnecting({ host: '127.0.0.1', port, connectionTimeoutMillis: 50 });
  mute.close();
  expect(isDatabaseAway(fault)).toBe(true);
});

test('the database is away when all its connections are taken', async () => {
  const pool = new pg.Pool({ ...inject('databaseServer'), max: 1, connectionTimeoutMillis: 2_000 });
  const client = await pool.connect();
  expect(isDatabaseAway(await faultOf(pool.connect()))).toBe(true);
  client.release();
  await pool.end();
  expect(isDatabaseAway(Object.assign(new Error('sorry, too many clients'), { code: '53300' }))).toBe(true);
  expect(isDatabaseAway(Object.assign(new Error('No space left on device'), { code: '53100' }))).toBe(true);
});

test('other faults are faults', async () => {
  expect(isDatabaseAway(await faultOfConnecting(inject('databaseServer'), 'select nonsense'))).toBe(false);
  expect(isDatabaseAway(await faultOf(readFile('/nowhere/at/all')))).toBe(false);
  expect(isDatabaseAway(new Error('halt'))).toBe(false);
  expect(isDatabaseAway('halt')).toBe(false);
});
