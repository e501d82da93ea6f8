import { anyMandate } from '../../platform/access/acting-for.ts';
import type { Mandate, SignedInActor } from '../../platform/access/actor.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import {
  type Decision,
  definePermission,
  type Permission,
  whereOffered,
} from '../../platform/access/permission.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { mayForBetrieb, rolesGive } from '../freischaltung/index.ts';
import type { UploadRecord } from './upload/upload-record.ts';
import { deliveryKinds, type DeliveryKind, receivingRightOfKind, rightOfKind } from './rules.ts';
import { offersBox, offersDocuments, offersUpload } from './settings.ts';

/** Somebody acts for a Betrieb or a Person; what is done is done for the chosen one. */
function forWhomeverChosen(
  name: string,
  decide: (mandate: Mandate, otherwise: () => Decision) => Decision,
): Permission {
  const asked = mayForBetrieb('ausbildung', name);
  const permission = definePermission(name, (actor, chamber: Chamber, locale: Locale) =>
    actor.actingFor
      ? decide(actor.actingFor, () => asked.decide(actor, chamber, locale))
      : { answer: 'link', kind: 'betrieb' },
  );
  return { ...permission, mandate: anyMandate };
}

/** Seeing what came and what was sent; which documents, says {@link openKinds}. */
export const maySeeDocuments = whereOffered(
  forWhomeverChosen('documents.see', () => ({ answer: 'granted' })),
  offersDocuments,
);

/** Getting documents out of the box. */
export const mayTakeDocuments = whereOffered(
  forWhomeverChosen('documents.take', () => ({ answer: 'granted' })),
  offersBox,
);

/** Sending documents to the chamber: who may do more for a Betrieb than read. */
export const maySendDocuments = whereOffered(
  forWhomeverChosen('documents.send', (mandate, otherwise) =>
    maySendFor(mandate) ? { answer: 'granted' } : otherwise(),
  ),
  offersUpload,
);

/** Whether somebody may send documents for a Betrieb or a Person. */
export function maySendFor({ kind, roles }: Mandate): boolean {
  return (
    kind !== 'betrieb' ||
    (['ausbildung', 'kurse', 'finanzen'] as const).some((right) => rolesGive(roles, right))
  );
}

/** Whether somebody sees all that was sent for a Betrieb, whoever sent it: with Verwaltung. */
export function seesAllSent({ kind, roles }: Mandate): boolean {
  return kind === 'betrieb' && rolesGive(roles, 'zugaenge');
}

/**
 * Whether documents that were sent are somebody's to see: of whoever sent them as long as they act for whom it was, and of
 * Verwaltung there. What was sent for a Betrieb is the Betrieb's; who has lost the link has lost sight of it.
 */
export function maySeeUpload(
  { accountId, mandates }: Pick<SignedInActor, 'accountId' | 'mandates'>,
  upload: Pick<UploadRecord, 'accountId' | 'subjectKind' | 'subjectId'>,
): boolean {
  const { subjectKind, subjectId } = upload;
  const mandate = mandates.find((one) => one.kind === subjectKind && one.subjectId === subjectId);
  return mandate !== undefined && (upload.accountId === accountId || seesAllSent(mandate));
}

/** Changing how a Betrieb is told of new documents: with Verwaltung. */
export const mayChangeBox = whereOffered(mayForBetrieb('zugaenge', 'documents.change-box'), offersBox);

/** Kinds of delivered documents that are open to somebody who acts for a Betrieb or a Person. */
export function openKinds({ kind, roles }: Mandate): readonly DeliveryKind[] {
  if (kind !== 'betrieb') return deliveryKinds;
  return deliveryKinds.filter((one) => rolesGive(roles, rightOfKind[one]));
}

/** Whether somebody is the recipient of a formal document of a kind, whose getting it counts. */
export function isRecipient({ kind, roles }: Mandate, about: DeliveryKind): boolean {
  return kind !== 'betrieb' || rolesGive(roles, receivingRightOfKind[about]);
}

/** Limits a permission of the office to chambers that deliver documents. */
export function whereDelivered(permission: Permission): Permission {
  return whereOffered(permission, offersBox);
}
