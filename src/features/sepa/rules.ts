import { addCalendarMonths, addDays, berlinDate, type IsoDate } from '../../lib/dates.ts';

/** What the chamber collects by a mandate: contributions, fees, courses. */
export const scopes = ['beitrag', 'gebuehren', 'kurse'] as const;
export type Scope = (typeof scopes)[number];

/** Core is for everybody and lets the money be claimed back for eight weeks; B2B is between firms and does not. */
export type Scheme = 'core' | 'b2b';

/** How a mandate was given. */
export type MandateForm = 'online' | 'signedUpload' | 'paper';

/**
 * Where a mandate stands. `unsigned`: written online, its signature has not reached the chamber. `held`: given shortly
 * after the account's address was changed, it waits a day. Money is collected while it is `active` alone.
 */
export const mandateStates = ['unsigned', 'held', 'active', 'ended'] as const;
export type MandateState = (typeof mandateStates)[number];

/** Why a mandate has ended. `taken-back`: by its person before money could be collected; `used`: after its last collection. */
export const endReasons = ['revoked', 'taken-back', 'replaced', 'lapsed', 'used', 'not-signed'] as const;
export type EndReason = (typeof endReasons)[number];

/** A mandate lapses so many months after its last collection, or after its signature where there was none (EPC rulebooks, 4.1). */
export const lapseMonths = 36;
/** So many days before, people are warned. */
export const warnDays = 60;
/** A new account is held so long after the address of the acting account was changed. */
export const holdHours = 24;
/** What nobody has signed is forgotten so many days after a signature was last asked for. */
export const signDays = 60;

/** The last day on which a signature still counts. */
export function signsUntil({ signatureAskedAt }: { readonly signatureAskedAt: Date }): IsoDate {
  return addDays(berlinDate(signatureAskedAt), signDays);
}

/** When a mandate was signed and when money was last collected by it. */
export interface Use {
  readonly signedOn: IsoDate;
  readonly lastUsedOn: IsoDate | null;
}

/** The last day on which money may be collected by a mandate that is not used again before. */
export function lapsesOn({ signedOn, lastUsedOn }: Use): IsoDate {
  return addCalendarMonths(lastUsedOn ?? signedOn, lapseMonths);
}

/** The last day for which a collection has been prepared and which has not come yet; undefined where none is ahead. */
export function plannedOn({ lastUsedOn }: Pick<Use, 'lastUsedOn'>, today: IsoDate): IsoDate | undefined {
  return lastUsedOn !== null && lastUsedOn > today ? lastUsedOn : undefined;
}

/**
 * The last day for which a collection was prepared by a mandate that has ended since, for another reason than its use;
 * undefined where none is ahead.
 */
export function outlivedBy(
  ended: Pick<Use, 'lastUsedOn'> & { readonly state: MandateState; readonly endReason: EndReason | null },
  today: IsoDate,
): IsoDate | undefined {
  return ended.state === 'ended' && ended.endReason !== 'used' ? plannedOn(ended, today) : undefined;
}

/** Whether a mandate has lapsed on a day. */
export function hasLapsed(use: Use, today: IsoDate): boolean {
  return today > lapsesOn(use);
}

/** Whether people are to be warned on a day that a mandate is going to lapse. */
export function lapsesSoon(use: Use, today: IsoDate): boolean {
  return !hasLapsed(use, today) && addDays(lapsesOn(use), -warnDays) <= today;
}

/** Whether a day of signature lies before the day on which the mandate was written: nobody signs what is not there yet. */
export function isSignedBefore(signedOn: IsoDate, givenAt: Date): boolean {
  return signedOn < berlinDate(givenAt);
}

/** Until when a new mandate is held, seen from the last change of the acting account's address; null where it is not. */
export function heldUntil(addressChangedAt: Date | null, now: Date): Date | null {
  if (addressChangedAt === null) return null;
  const until = new Date(addressChangedAt.getTime() + holdHours * 3_600_000);
  return until > now ? until : null;
}

/** What recurrent mandates that have not ended cover, of some purposes; another recurrent one for the same is refused. */
export function coveredScopes(
  mandates: readonly {
    readonly state: MandateState;
    readonly isOneOff: boolean;
    readonly scopes: readonly Scope[];
  }[],
  among: readonly Scope[],
): readonly Scope[] {
  return among.filter((scope) =>
    mandates.some((one) => one.state !== 'ended' && !one.isOneOff && one.scopes.includes(scope)),
  );
}

/** Why a reference that somebody typed is none. */
export type ReferenceRefusal = 'missing' | 'too-long' | 'characters' | 'slashes';

/** The characters that a reference may have (EPC 217-08), and how many of them. */
export const longestReference = 35;
const referencePattern = /^[A-Za-z0-9+?/\-:().,' ]+$/;

/** Why a typed reference is not taken; undefined where it is. Blanks are allowed, though the scheme advises against them. */
export function referenceRefusal(typed: string): ReferenceRefusal | undefined {
  if (typed === '') return 'missing';
  if (typed.length > longestReference) return 'too-long';
  if (!referencePattern.test(typed)) return 'characters';
  // EPC 217-08, chapter 1.4: a reference neither begins nor ends with a slash, and no two stand side by side
  return /^\/|\/$|\/\//.test(typed) ? 'slashes' : undefined;
}

/** What tells references apart: banks look neither at case nor at blanks. The database does the same. */
export function foldReference(reference: string): string {
  return reference.replaceAll(' ', '').toUpperCase();
}

/** Countries of SEPA outside the European Economic Area: their banks want BIC and address (EPC, since 2016). */
const outsideEea: ReadonlySet<string> = new Set([
  'AD',
  'AL',
  'CH',
  'GB',
  'GI',
  'MC',
  'MD',
  'ME',
  'MK',
  'RS',
  'SM',
  'VA',
]);

/** Whether a collection from this IBAN needs BIC and address of who pays. */
export function isOutsideEea(iban: string): boolean {
  return outsideEea.has(iban.slice(0, 2));
}

/** An IBAN as lists show it: country and the last four characters. */
export function maskIban(iban: string): string {
  return `${iban.slice(0, 2)} … ${iban.slice(-4)}`;
}

/** Whether a typed BIC can be one (ISO 9362): four letters, a country, a place, perhaps a branch. */
export function isBic(typed: string): boolean {
  return /^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(typed);
}
