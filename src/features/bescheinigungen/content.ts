import { createHash } from 'node:crypto';
import { formatDate } from '../../lib/dates.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { LabelledValue } from '../../platform/letters/index.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { type BetriebRecord, hasLeftRegister, printedNummer, tradeChoices } from '../betriebe/index.ts';
import { offeredKindOf, type PrintedKind, type RegisterSays } from './rules.ts';
import { bescheinigungTexts } from './texts.de.ts';

/** What each shows of a Betrieb, in its order: § 10 (2) HwO names owner, seat, trades and day of entry. */
const fields = {
  handwerkskarte: ['firma', 'inhaber', 'sitz', 'nummer', 'gewerke', 'eingetragen'],
  betriebsbescheinigung: ['firma', 'sitz', 'nummer', 'gewerke', 'eingetragen'],
} as const;

type Field = (typeof fields)[keyof typeof fields][number];

/** What the register holds for a field, without the words of any language; null where it holds nothing. */
const heldFor: Readonly<Record<Field, (betrieb: BetriebRecord) => string | null>> = {
  firma: ({ name }) => name,
  inhaber: ({ inhaber }) => inhaber,
  sitz: ({ strasse, hausnummer, plz, ort }) =>
    [[strasse, hausnummer].filter(Boolean).join(' '), `${plz} ${ort}`].filter(Boolean).join(', '),
  nummer: printedNummer,
  gewerke: ({ gewerke }) => (gewerke.length === 0 ? null : gewerke.toSorted().join('|')),
  eingetragen: ({ eingetragenAm }) => eingetragenAm,
};

/** What a paper of this kind shows of a Betrieb, and its check page likewise: nothing more, and no line without a value. */
export function shownFacts(
  chamber: Chamber,
  locale: Locale,
  kind: PrintedKind,
  betrieb: BetriebRecord,
): readonly LabelledValue[] {
  const t = bescheinigungTexts.for(chamber, locale);
  return fields[offeredKindOf(kind)].flatMap((field) => {
    const held = heldFor[field](betrieb);
    if (held === null || held === '') return [];
    return [{ label: t(`shown.${field}`), value: inWords(field, held, betrieb, locale) }];
  });
}

function inWords(field: Field, held: string, { gewerke }: BetriebRecord, locale: Locale): string {
  if (field === 'eingetragen') return formatDate(held, locale);
  if (field === 'gewerke')
    return tradeChoices({ only: gewerke })
      .map(({ label }) => label)
      .join(', ');
  return held;
}

/**
 * The fingerprint of what a paper shows, kept instead of a copy of it. The id goes in, so that two papers that say the
 * same have nothing in common. A change of what goes in here lets every paper that is out read as changed.
 */
export function digestOf(id: string, kind: PrintedKind, betrieb: BetriebRecord): string {
  const held = fields[offeredKindOf(kind)].map((field) => [field, heldFor[field](betrieb)]);
  return createHash('sha256')
    .update(JSON.stringify([id, kind, held]))
    .digest('hex');
}

/** What the register says now about what was printed then. */
export function registerSays(
  issued: { readonly id: string; readonly kind: PrintedKind; readonly digest: string },
  betrieb: BetriebRecord | undefined,
  now: Date,
): RegisterSays {
  if (!betrieb || hasLeftRegister(betrieb, now)) return 'left';
  return digestOf(issued.id, issued.kind, betrieb) === issued.digest ? 'same' : 'changed';
}
