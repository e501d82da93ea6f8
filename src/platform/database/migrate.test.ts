import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { auditMigrations } from '../audit/migrations.ts';
import { limitMigrations } from '../limits/limits.ts';
import { mailMigrations } from '../mail/outbox.ts';
import { migrate } from './migrate.ts';
import type { MigrationStep } from './migration.ts';

const steps = [...auditMigrations, ...limitMigrations, ...mailMigrations];
let portal: TestPortal;
beforeEach(async () => {
  portal = await createTestPortal({ features: [] });
});
afterEach(() => portal.close());

test('processes that start at once all start, on a database that has every step already', async () => {
  const starts = Array.from({ length: 8 }, () => migrate(portal.connection, [portal.chamber.slug], steps));
  for (const { applied } of await Promise.all(starts)) expect(applied).toEqual({ [portal.chamber.slug]: [] });
});

test('a server that goes away in the middle of a step is a fault that is told, and does not end the process', async () => {
  const step: MigrationStep = {
    name: '9999-12-31T0000-the-server-goes',
    sql: 'select pg_terminate_backend(pg_backend_pid())',
  };
  const start = migrate(portal.connection, [portal.chamber.slug], [...steps, step]);
  await expect(start).rejects.toMatchObject({ message: expect.stringContaining(step.name) });
});
