import { auditMigrations } from '../platform/audit/migrations.ts';
import type { MigrationStep } from '../platform/database/migration.ts';
import { limitMigrations } from '../platform/limits/limits.ts';
import { mailMigrations } from '../platform/mail/outbox.ts';
import { features } from './features.ts';

/** All steps of platform and features; kysely orders them by their time stamps. */
export const allMigrations: readonly MigrationStep[] = [
  ...auditMigrations,
  ...limitMigrations,
  ...mailMigrations,
  ...features.flatMap((feature) => feature.migrations ?? []),
];
