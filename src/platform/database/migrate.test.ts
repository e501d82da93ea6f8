import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { auditMigrations } from '../audit/migrations.ts';
import { limitMigrations } from '../limits/limits.ts';
import { mailMigrations } from '../mail/outbox.ts';
import { migrate } from './migrate.ts';

let portal: TestPortal;
beforeEach(async () => {
  portal = await createTestPortal({ features: [] });
});
afterEach(() => portal.close());

test('processes that start at once all start, on a database that has every step already', async () => {
  const steps = [...auditMigrations, ...limitMigrations, ...mailMigrations];
  const starts = Array.from({ length: 8 }, () => migrate(portal.connection, [portal.chamber.slug], steps));
  for (const { applied } of await Promise.all(starts)) expect(applied).toEqual({ [portal.chamber.slug]: [] });
});
