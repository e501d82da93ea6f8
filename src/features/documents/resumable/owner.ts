import type { Actor } from '../../../platform/access/actor.ts';

/** Whose a file on its way is: an account's, or nobody's known, whose id alone opens it. */
export function ownerOf(actor: Actor): string | null {
  return actor.kind === 'account' ? actor.accountId : null;
}
