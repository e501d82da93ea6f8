import type { Tx } from '../database/handles.ts';
import type { FactorStore } from './factor-store.ts';
import type { PasskeyStore } from './passkeys/passkey-store.ts';

/** What an owner is told of by mail, because it may be the only sign that somebody else is at work. */
export type FactorAlarm =
  | { readonly kind: 'wrong-codes' }
  /** @property left recovery codes that are left */
  | { readonly kind: 'code-used'; readonly left: number };

/** The second factors of one kind of people: customers and the house's own never share any. */
export interface FactorKeeping {
  readonly store: FactorStore;
  readonly passkeys: PasskeyStore;
  readonly tell: (tx: Tx, ownerId: string, alarm: FactorAlarm, now: Date) => Promise<void>;
}
