export { createPersonenFeature } from './create-personen-feature.ts';
export { findPersonById, findPersonByNummer } from './find-person.ts';
export type { PersonennummerRefusal } from './nummer-rules.ts';
export { personennummerHint, personennummerSentence, readPersonennummer } from './read-personennummer.ts';
export { fullName, personArten, type PersonArt, type PersonRecord, windowAddress } from './rules.ts';
export { personenSettings } from './settings.ts';
