import type { Actor, Mandate, SignedInActor } from './actor.ts';

/**
 * Hidden field of every form that says for whom it was drawn. What is done for a Betrieb is done for the one that stood
 * on the page, never for another that has taken its place since: by the switch in a second tab, or because a link ended.
 */
export const actingForField = 'handelt-fuer';

/** Instead of a kind: whatever the person has chosen to act for, Betrieb or Person. */
export const anyMandate = 'any';

/** The mandate of a kind that counts for what a person does: the chosen one if it is of that kind, else the first. */
export function mandateOf({ actingFor, mandates }: SignedInActor, kind: string): Mandate | undefined {
  if (kind === anyMandate) return actingFor ?? undefined;
  return actingFor?.kind === kind ? actingFor : mandates.find((mandate) => mandate.kind === kind);
}

/** What a form carries in {@link actingForField}: the chosen link first, and the one that counts of each other kind. */
export function actingForValue(actor: Actor): string | undefined {
  if (actor.kind !== 'account' || !actor.actingFor) return undefined;
  const kinds = new Set([actor.actingFor, ...actor.mandates].map(({ kind }) => kind));
  return [...kinds].map((kind) => mandateOf(actor, kind)?.linkId).join(' ');
}

/**
 * The links that a posted form was drawn for, the chosen one first; none where it does not say.
 * @param kind of the mandate that is asked for: of {@link anyMandate} the chosen link alone counts
 */
export function linksDrawnFor(form: Readonly<Record<string, string>>, kind?: string): readonly string[] {
  const links = (form[actingForField] ?? '').split(' ').filter((link) => link !== '');
  return kind === anyMandate ? links.slice(0, 1) : links;
}
