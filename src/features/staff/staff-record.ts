import type { Role } from '../office/index.ts';
import type { StaffState } from './rules.ts';

/** Somebody of the chamber's own people, as the office keeps them. */
export interface StaffRecord {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly state: StaffState;
  /** Null until the person has chosen one. */
  readonly passwordHash: string | null;
  readonly createdAt: Date;
  readonly signedInAt: Date | null;
}
