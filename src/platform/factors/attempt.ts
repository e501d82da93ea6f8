import type { SecretBox } from '../crypto/secret-box.ts';
import type { WriteContext } from '../http/context.ts';

/** Who tries a second factor, when and from where. */
export interface Attempt {
  readonly now: Date;
  /** Address range. */
  readonly range: string;
  readonly secrets: SecretBox;
}

/** The attempt that a request is. */
export function attemptOf(context: Pick<WriteContext, 'now' | 'client' | 'parts'>): Attempt {
  return { now: context.now, range: context.client.range, secrets: context.parts.secrets };
}

/** Why a typed code proved nothing; every kind has its sentence. */
export type CodeRefusal =
  | { readonly kind: 'missing' | 'unreadable' | 'wrong' | 'used' }
  /** @property until when the next attempt is answered */
  | { readonly kind: 'too-many'; readonly until: Date };
