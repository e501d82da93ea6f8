import type { IsoDate } from '../../lib/dates.ts';

/** What a chamber can offer; a Betrieb of Anlage B alone gets a Gewerbekarte where Handwerkskarten are offered. */
export const offeredKinds = ['handwerkskarte', 'betriebsbescheinigung'] as const;

/** See {@link offeredKinds}. */
export type OfferedKind = (typeof offeredKinds)[number];

/** What stands on top of the paper. */
export const printedKinds = ['handwerkskarte', 'gewerbekarte', 'betriebsbescheinigung'] as const;

/** See {@link printedKinds}. */
export type PrintedKind = (typeof printedKinds)[number];

/**
 * What a Betrieb gets that asks for a kind. A Handwerkskarte certifies the entry in the Handwerksrolle (§ 10 (2) HwO), so
 * it takes a trade of Anlage A; with trades of Anlage B alone it is a Gewerbekarte, without any there is none.
 * @param gewerke codes such as `A/13`
 */
export function printedKindOf(kind: OfferedKind, gewerke: readonly string[]): PrintedKind | undefined {
  if (kind === 'betriebsbescheinigung') return kind;
  if (gewerke.length === 0) return undefined;
  return gewerke.some((code) => code.startsWith('A/')) ? 'handwerkskarte' : 'gewerbekarte';
}

/** The kind that was asked for when this was printed. */
export function offeredKindOf(kind: PrintedKind): OfferedKind {
  return kind === 'betriebsbescheinigung' ? kind : 'handwerkskarte';
}

/** Why one that was issued counts no more. */
export const endings = ['replaced', 'withdrawn', 'betrieb-gone'] as const;

/** See {@link endings}. */
export type Ending = (typeof endings)[number];

/** What the register says at the moment of asking about what was printed. */
export type RegisterSays = 'same' | 'changed' | 'left';

/**
 * What whoever holds one in hand may rely on. `changed`: it was right when it was issued, and the register holds
 * something else now.
 */
export type Standing = 'valid' | 'changed' | 'over';

/**
 * Says how far one may be relied on. Whatever ended it comes first: one that was withdrawn is never merely changed.
 * @param validUntil last day, as printed; null where it counts until something changes
 */
export function standingOf(
  issued: { readonly ended: boolean; readonly validUntil: IsoDate | null },
  today: IsoDate,
  register: RegisterSays,
): Standing {
  if (issued.ended || register === 'left') return 'over';
  if (issued.validUntil !== null && issued.validUntil < today) return 'over';
  return register === 'changed' ? 'changed' : 'valid';
}

/** Characters of a check code: 26 random ones of 5 bits, more than 128 bits in all, and one that finds slips of typing. */
export const checkCodeLength = 27;

/** Longest reason for withdrawing; it goes into a mail. */
export const longestReason = 500;

/** By which text pages and tiles are titled: what the chamber offers alone, or all of it together. */
export function titleKeyOf(offered: readonly OfferedKind[]): `title.${OfferedKind | 'several'}` {
  const [only, ...more] = offered;
  return `title.${only === undefined || more.length > 0 ? 'several' : only}`;
}
