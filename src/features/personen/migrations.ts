import type { MigrationStep } from '../../platform/database/migration.ts';

/** The table of natural persons known to the chamber. */
export const personenMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-21T1200-personen',
    sql: `
      create table personen (
        id uuid primary key default gen_random_uuid(),
        personennummer text collate "C" not null unique,
        art text not null check (art in ('lehrling', 'bildungskunde', 'dozent')),
        anrede text,
        vorname text,
        nachname text not null,
        geburtsdatum date,
        strasse text,
        hausnummer text,
        plz text not null,
        ort text not null,
        email text
      );
    `,
  },
];
