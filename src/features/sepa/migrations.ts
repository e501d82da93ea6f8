import type { MigrationStep } from '../../platform/database/migration.ts';

/** Mandates, files of collections, and the names of banks. */
export const sepaMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-26T0905-sepa-mandates',
    sql: `
      create table sepa_mandates (
        id uuid primary key,
        betrieb_id uuid references betriebe,
        person_id uuid references personen,
        check (num_nonnulls(betrieb_id, person_id) = 1),
        form_id uuid not null unique,
        reference text not null check (reference ~ '^[A-Za-z0-9+?/:().,'' -]{1,35}$'),
        scheme text not null check (scheme in ('core', 'b2b')),
        is_one_off boolean not null,
        scopes text[] not null check (cardinality(scopes) > 0),
        form text not null check (form in ('online', 'signedUpload', 'paper')),
        state text not null check (state in ('unsigned', 'held', 'active', 'ended')),
        end_reason text check (end_reason in ('revoked', 'taken-back', 'replaced', 'lapsed', 'used', 'not-signed')),
        ended_at timestamptz,
        check ((state = 'ended') = (end_reason is not null) and (state = 'ended') = (ended_at is not null)),
        masked_iban text not null,
        sealed bytea not null,
        given_at timestamptz not null,
        given_name text not null,
        given_account_id uuid references accounts on delete set null,
        entered_staff_id uuid,
        signed_on date not null,
        held_until timestamptz,
        check ((state = 'held') <= (held_until is not null)),
        first_used_on date,
        last_used_on date,
        replaces_id uuid references sepa_mandates on delete set null,
        warned_at timestamptz,
        copy_waits boolean not null default false
      );
      -- unique for the one creditor that a chamber is; banks look neither at case nor at blanks
      create unique index sepa_mandates_reference on sepa_mandates (upper(replace(reference, ' ', '')));
      -- of two changes at once one counts
      create unique index sepa_mandates_one_successor on sepa_mandates (replaces_id) where state <> 'ended';
      create index on sepa_mandates (betrieb_id) where betrieb_id is not null;
      create index on sepa_mandates (person_id) where person_id is not null;
      create index on sepa_mandates (given_account_id) where given_account_id is not null;
      create index on sepa_mandates (state, given_at desc, id);
      create index on sepa_mandates (given_at) where copy_waits;
      create table sepa_exports (
        id uuid primary key,
        uploaded_at timestamptz not null,
        staff_id uuid not null,
        staff_name text not null,
        content_hash text not null,
        sealed_rows bytea not null,
        made_at timestamptz,
        message_id text unique,
        sealed_xml bytea,
        collections int,
        sum_cents bigint,
        check ((made_at is null) = (sealed_xml is null))
      );
      create index on sepa_exports (uploaded_at);
      create index on sepa_exports (content_hash) where made_at is not null;
      create table sepa_banks (
        blz text primary key check (blz ~ '^[0-9]{8}$'),
        name text not null,
        place text not null
      );
    `,
  },
  {
    // the signed paper has been uploaded and the office looks at it
    name: '2026-11-26T1205-sepa-handed-in',
    sql: `
      alter table sepa_mandates add column handed_in_at timestamptz;
    `,
  },
  {
    // since when a signature is waited for anew, after the office refused one or its person took it back
    name: '2026-11-26T2240-sepa-signature-asked',
    sql: `
      alter table sepa_mandates add column signature_asked_at timestamptz;
    `,
  },
  {
    // what a bank's file collects by: a mandate may end between the making of the file and the day of the collection
    name: '2026-11-27T0345-sepa-export-mandates',
    sql: `
      create table sepa_export_mandates (
        export_id uuid not null references sepa_exports on delete cascade,
        mandate_id uuid not null references sepa_mandates on delete cascade,
        due_on date not null,
        primary key (export_id, mandate_id, due_on)
      );
      create index on sepa_export_mandates (mandate_id);
      create index on sepa_mandates (last_used_on) where state = 'ended' and end_reason <> 'used';
    `,
  },
];
