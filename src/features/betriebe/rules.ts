import { berlinDate } from '../../lib/dates.ts';

/** What an entry of the register is: see {@link BetriebRecord}. */
export const betriebArten = ['hauptbetrieb', 'filiale', 'ausbildungsstaette'] as const;

/** A Hauptbetrieb, a real Filiale, or a mere Ausbildungsstätte. */
export type BetriebArt = (typeof betriebArten)[number];

/** By what an entry of the register is told apart. */
export interface BetriebKey {
  /** Digits alone, as the chamber counts them. */
  readonly betriebsnummer: string;
  /** Empty for the Hauptbetrieb, else digits without leading zeros. */
  readonly filialnummer: string;
}

/** One entry of the register as this feature keeps it; null where the chamber has told nothing. */
export interface BetriebRecord extends BetriebKey {
  readonly id: string;
  readonly art: BetriebArt;
  readonly name: string;
  readonly rechtsform: string | null;
  readonly inhaber: string | null;
  readonly strasse: string | null;
  readonly hausnummer: string | null;
  readonly plz: string;
  readonly ort: string;
  readonly telefon: string | null;
  /** The address on file: codes and notices go there, it is never shown to people not linked. */
  readonly email: string | null;
  readonly web: string | null;
  /** Codes like `A/13`, in the order of the file. */
  readonly gewerke: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly eingetragenAm: string | null;
  /** From which day the Betrieb is out of the register (§ 13 HwO); it may be to come, see {@link hasLeftRegister}. */
  readonly geloeschtAm: string | null;
  /** Eight digits given by the Arbeitsagentur. */
  readonly baBetriebsnummer: string | null;
  readonly ausbildungsbetrieb: boolean | null;
}

/**
 * Whether an entry has left the register: a Löschung (§ 13 HwO) holds from its day in Germany on, whoever learns of it
 * before. Until then the Betrieb is entered like any other, for its people, the office and strangers alike. In SQL it is
 * `hasLeft` of left-register.ts.
 */
export function hasLeftRegister({ geloeschtAm }: Pick<BetriebRecord, 'geloeschtAm'>, now: Date): boolean {
  return geloeschtAm !== null && geloeschtAm <= berlinDate(now);
}

/** Why nobody can be linked to an entry of the register. */
export type NotLinkable = 'geloescht' | 'ausbildungsstaette';

/**
 * Says why an entry cannot be linked, or null where it can. For an Ausbildungsstätte the link with its Hauptbetrieb is
 * enough, which stays the partner of the Lehrvertrag.
 */
export function whyNotLinkable(
  betrieb: Pick<BetriebRecord, 'art' | 'geloeschtAm'>,
  now: Date,
): NotLinkable | null {
  if (hasLeftRegister(betrieb, now)) return 'geloescht';
  return betrieb.art === 'ausbildungsstaette' ? 'ausbildungsstaette' : null;
}

/** Whether an account can be linked to this entry of the register. */
export function isLinkable(betrieb: Pick<BetriebRecord, 'art' | 'geloeschtAm'>, now: Date): boolean {
  return whyNotLinkable(betrieb, now) === null;
}

/** The number as pages and letters show it: `1234567`, for a Filiale `1234567-2`. */
export function printedNummer(key: BetriebKey): string {
  return key.filialnummer === '' ? key.betriebsnummer : `${key.betriebsnummer}-${key.filialnummer}`;
}

/**
 * The recipient's lines for the window of a letter: name, Inhaber where the name does not say it, street, town. An
 * Inhaber kept as `Muster, Ada` is addressed as `Ada Muster`.
 */
export function windowAddress(
  betrieb: Pick<BetriebRecord, 'name' | 'inhaber' | 'strasse' | 'hausnummer' | 'plz' | 'ort'>,
): readonly string[] {
  const { name, inhaber, strasse, hausnummer, plz, ort } = betrieb;
  const spoken = inhaber?.replace(/^([^,\d]+), ([^,\d]+)$/, '$2 $1') ?? '';
  const owner = name.toLowerCase().includes(spoken.toLowerCase()) ? '' : spoken;
  const street = [strasse, hausnummer].filter(Boolean).join(' ');
  return [name, owner, street, `${plz} ${ort}`].filter(Boolean);
}

/**
 * Whether the last digit of a BA-Betriebsnummer fits the others: digits weighed 1 and 2 in turn, the cross sums added,
 * modulo 10; the digit five further on is given out too.
 */
export function hasBaCheckDigit(eightDigits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 7; index++) {
    const weighed = (eightDigits.charCodeAt(index) - 48) * ((index % 2) + 1);
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return (eightDigits.charCodeAt(7) - 48 - sum) % 5 === 0;
}
