import type { StaffActor } from '../../../platform/access/actor.ts';
import type { Result } from '../../../lib/result.ts';
import type { AuditEvent } from '../../../platform/audit/audit.ts';
import type { Db, Tx } from '../../../platform/database/handles.ts';
import type { Parts } from '../../../platform/http/context.ts';
import type { AccountFacts, MadeProvisionalPassword } from '../../accounts/index.ts';
import type { Right } from '../../office/index.ts';

/** What can be done about an account in one step. */
export const actionIds = ['reset', 'provisional', 'claim', 'lock', 'unlock', 'delete', 'keep'] as const;

/** See {@link actionIds}. */
export type ActionId = (typeof actionIds)[number];

/** Somebody of the chamber's own people does something about an account. */
export interface Act {
  readonly account: AccountFacts;
  readonly staffId: string;
  /** Empty where the action asks for none. */
  readonly reason: string;
  readonly now: Date;
  readonly parts: Parts;
  /** Made before the transaction opened, where the action mails one. */
  readonly made: MadeProvisionalPassword | undefined;
}

/** Who of the office wants to do something. */
export type ActingStaff = Pick<StaffActor, 'staffId' | 'rights'>;

/** Why it was not done: somebody else was faster, or the same waits for a second person already. */
export type ActRefusal = 'state' | 'waiting';

/** Something that can be done about an account. */
export interface CareAction {
  readonly id: ActionId;
  /** Last part of its address. */
  readonly segment: string;
  readonly right: Right;
  readonly audit: AuditEvent;
  readonly asksReason: boolean;
  /** Kind of the mail that it sends once more, where it does. */
  readonly resends?: string;
  /** What the page of the account says afterwards. */
  readonly notice: string;
  /** Whether it makes sense for an account as it is. */
  readonly isOffered: (account: AccountFacts) => boolean;
  /** Whether it is up to somebody who has the right; absent: to whoever has it. */
  readonly isUpTo?: (db: Db, account: AccountFacts, by: ActingStaff) => Promise<boolean>;
  readonly carryOut: (tx: Tx, act: Act) => Promise<Result<void, ActRefusal>>;
}
