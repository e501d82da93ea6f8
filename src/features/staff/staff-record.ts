import type { Role } from '../office/index.ts';
import type { StaffState } from './rules.ts';

/** Somebody of the chamber's own people, as the office keeps them. */
export interface StaffRecord {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly state: StaffState;
  /** Administrators on whose word alone the access was opened or changed; empty once it is confirmed. */
  readonly onWordOf: readonly string[];
  /** Null until the person has chosen one. */
  readonly passwordHash: string | null;
  readonly createdAt: Date;
  readonly signedInAt: Date | null;
}
