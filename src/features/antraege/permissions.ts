import { mandateOf } from '../../platform/access/acting-for.ts';
import type { Mandate, SignedInActor } from '../../platform/access/actor.ts';
import {
  type Decision,
  definePermission,
  type Permission,
  whereOffered,
} from '../../platform/access/permission.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { missingRightReason } from '../freischaltung/index.ts';
import { givesRight, rightFor } from './betrieb-right.ts';

/** For whom an Antrag is sent: a Betrieb or a Person that one acts for, or null for oneself. */
export type ActsFor = Mandate | null;

/**
 * For whom a person would send an Antrag of this kind now: the one acted for where it is of a fitting kind, else
 * oneself where that is open, else the first link that gives the right.
 * @returns undefined where the person may not send one at all
 */
export function actsFor(art: Antragsart, actor: SignedInActor): ActsFor | undefined {
  const { actingFor, mandates } = actor;
  if (actingFor && givesRight(art, actingFor)) return actingFor;
  if (isForOneself(art)) return null;
  return mandates.find((mandate) => givesRight(art, mandate));
}

/** Whether a link is needed to send an Antrag of this kind. */
function isForOneself({ audience }: Antragsart): boolean {
  return audience.includes('anyone') || audience.includes('registered');
}

/** The permission of every page that an Antrag of this kind is written on. */
export function mayApply(art: Antragsart): Permission {
  const signedIn = definePermission(`antraege.apply-${art.id}`, (actor, chamber, locale) =>
    decide(art, actor, chamber, locale),
  );
  const open: Permission = {
    ...signedIn,
    decide: (actor, chamber, locale) =>
      actor.kind === 'anonymous' && art.audience.includes('anyone')
        ? { answer: 'granted' }
        : signedIn.decide(actor, chamber, locale),
  };
  const kind = isForOneself(art) ? undefined : linkKind(art);
  return whereOffered(kind ? { ...open, mandate: kind } : open, art.offered);
}

function decide(art: Antragsart, actor: SignedInActor, chamber: Chamber, locale: Locale): Decision {
  if (actsFor(art, actor) !== undefined) return { answer: 'granted' };
  const kind = linkKind(art);
  const mandate = mandateOf(actor, kind);
  if (!mandate) return { answer: 'link', kind };
  return { answer: 'forbidden', reason: missingRightReason(chamber, locale, mandate, rightFor(art)) };
}

function linkKind({ audience }: Antragsart): 'betrieb' | 'person' {
  return audience.includes('betrieb') ? 'betrieb' : 'person';
}

/**
 * Whether a person may see and follow an Antrag, or go on with a draft: one's own, or, where it is for a Betrieb or a
 * Person, that of whom one acts for now with the right. Whoever has lost the link has lost sight of it.
 */
export function isTheirs(
  art: Antragsart,
  actor: SignedInActor,
  whose: {
    readonly accountId: string | null;
    readonly betriebId: string | null;
    readonly personId: string | null;
  },
): boolean {
  const subject = whose.betriebId ?? whose.personId;
  if (subject === null) return whose.accountId === actor.accountId;
  return isActedFor(art, actor.mandates, subject);
}

/**
 * Why somebody who acts for the Betrieb of a draft may not go on with it: which role it takes, and who can give it.
 * @returns undefined where they do not act for it at all
 */
export function missingRole(
  art: Antragsart,
  actor: SignedInActor,
  { betriebId }: { readonly betriebId: string | null },
  { chamber, locale }: { readonly chamber: Chamber; readonly locale: Locale },
): string | undefined {
  const mandate = actor.mandates.find(({ kind, subjectId }) => kind === 'betrieb' && subjectId === betriebId);
  if (!mandate || !art.audience.includes('betrieb')) return undefined;
  return missingRightReason(chamber, locale, mandate, rightFor(art));
}

/** Whether one of these mandates is for a Betrieb or Person, with the right to follow Anträge of this kind. */
export function isActedFor(art: Antragsart, mandates: readonly Mandate[], subjectId: string): boolean {
  return mandates.some((mandate) => mandate.subjectId === subjectId && givesRight(art, mandate));
}
