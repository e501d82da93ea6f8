/** Who a Person is to the chamber. */
export const personArten = ['lehrling', 'bildungskunde', 'dozent'] as const;

/** A Lehrling, a Bildungskunde, or one of the Dozierende. */
export type PersonArt = (typeof personArten)[number];

/** A natural person known to the chamber as this feature keeps it; null where the chamber has told nothing. */
export interface PersonRecord {
  readonly id: string;
  readonly personennummer: string;
  readonly art: PersonArt;
  readonly anrede: string | null;
  readonly vorname: string | null;
  readonly nachname: string;
  /** `YYYY-MM-DD`. */
  readonly geburtsdatum: string | null;
  readonly strasse: string | null;
  readonly hausnummer: string | null;
  readonly plz: string;
  readonly ort: string;
  readonly email: string | null;
  /** When the training or the courses ended, `YYYY-MM-DD`; null while they go on, or where the file does not say. */
  readonly beendet_am: string | null;
}

/** First and last name as one says them. */
export function fullName(person: Pick<PersonRecord, 'vorname' | 'nachname'>): string {
  return [person.vorname, person.nachname].filter(Boolean).join(' ');
}

/** The recipient's lines for the window of a letter. */
export function windowAddress(
  person: Pick<PersonRecord, 'vorname' | 'nachname' | 'strasse' | 'hausnummer' | 'plz' | 'ort'>,
): readonly string[] {
  const street = [person.strasse, person.hausnummer].filter(Boolean).join(' ');
  return [fullName(person), street, `${person.plz} ${person.ort}`].filter(Boolean);
}
