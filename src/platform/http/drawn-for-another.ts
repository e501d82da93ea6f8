import { linksDrawnFor, mandateOf } from '../access/acting-for.ts';
import type { Decision } from '../access/permission.ts';
import type { RequestFacts } from './context.ts';
import type { PostRoute } from './route.ts';

/** Answers that depend on the mandate; the others come first, and keep the form for afterwards. */
const judgesTheMandate: ReadonlySet<Decision['answer']> = new Set(['granted', 'forbidden', 'link']);

/**
 * True for a form that acts for a mandate and was drawn for another one, or does not say for which. The work itself has
 * to judge under a lock whether the link is still in force; here it is only the right one.
 */
export function isDrawnForAnother(
  { may }: PostRoute,
  { actor, form }: RequestFacts,
  decision: Decision,
): boolean {
  if (!judgesTheMandate.has(decision.answer)) return false;
  const kind = may.mandate;
  const mandate = kind !== undefined && actor.kind === 'account' ? mandateOf(actor, kind) : undefined;
  return mandate !== undefined && !linksDrawnFor(form, kind).includes(mandate.linkId);
}
