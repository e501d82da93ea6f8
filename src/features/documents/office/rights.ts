import type { Actor } from '../../../platform/access/actor.ts';
import { type Right, staffMay, staffMayAny } from '../../office/index.ts';
import { type DeliveryKind, deliveryKinds, type Department, departments } from '../rules.ts';

/** The right that opens the documents of a department. */
export const rightOfDepartment = {
  handwerksrolle: 'dokumente.handwerksrolle',
  ausbildung: 'dokumente.ausbildung',
  kurse: 'dokumente.kurse',
  beitrag: 'dokumente.beitrag',
} as const satisfies Readonly<Record<Department, Right>>;

/** Putting documents into boxes. */
export const deliverRight: Right = 'dokumente.zustellen';

/** Seeing the queue of at least one department. */
export const maySeeQueue = staffMayAny([
  rightOfDepartment.handwerksrolle,
  rightOfDepartment.ausbildung,
  rightOfDepartment.kurse,
  rightOfDepartment.beitrag,
]);

/** Putting documents into boxes, and seeing what lies there. */
export const mayDeliver = staffMay(deliverRight);

/**
 * Kinds of delivered documents that somebody of the office may open: those of their departments, as with what was sent to
 * these. What is of no department may be opened by everybody who delivers.
 */
export function openDelivered(actor: Actor): readonly DeliveryKind[] {
  if (actor.kind !== 'staff') return [];
  const own: readonly string[] = departmentsOf(actor);
  return deliveryKinds.filter((kind) =>
    kind === 'sonstiges' ? actor.rights.includes(deliverRight) : own.includes(kind),
  );
}

/** Departments whose documents somebody of the office may open. */
export function departmentsOf(actor: Actor): readonly Department[] {
  if (actor.kind !== 'staff') return [];
  return departments.filter((department) => actor.rights.includes(rightOfDepartment[department]));
}
