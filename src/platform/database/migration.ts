/** A forward step of one feature's tables, run once per chamber schema inside a transaction. */
export interface MigrationStep {
  /** Time stamp, feature and purpose, such as `2026-11-21T1000-accounts`; orders the steps of all features. */
  readonly name: string;
  /** Plain SQL for PostgreSQL 15 and later; unqualified names land in the chamber's schema. */
  readonly sql: string;
}
