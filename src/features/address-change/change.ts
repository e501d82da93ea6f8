import type { ChangeKind, ChangeTimes } from './rules.ts';

/** A person's wish to go on under another address. */
export interface ChangeRecord extends ChangeTimes {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly accountId: string;
  readonly oldEmail: string;
  readonly newEmail: string;
  readonly newFolded: string;
  /** Code that proves the new address, or, for a move, that one person holds both accounts. */
  readonly sealedCode: Buffer;
  /** Token of the link to the old address, to be mailed again. */
  readonly sealedToken: Buffer;
  readonly remindedAt: Date | null;
  /** For a move: the account that takes over. */
  readonly toAccountId: string | null;
  readonly undoUntil: Date | null;
  readonly askedAt: Date;
}

/** Why a change ended without being done. */
export type EndReason = 'cancelled' | 'replaced' | 'stopped' | 'taken' | 'undone' | 'obstacle' | 'superseded';
