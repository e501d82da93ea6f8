/** English: what people are told of the Person that they are linked to. */
export const personenDataTextsEn = {
  title: 'What the chamber knows about you as a person',
  why: 'The chamber keeps it for training and courses, also without an account. If anything is wrong, write to us.',
  'fact.personennummer': 'Person number',
  'fact.art': 'Kind',
  'fact.anrede': 'Title',
  'fact.vorname': 'First name',
  'fact.nachname': 'Last name',
  'fact.geburtsdatum': 'Date of birth',
  'fact.beendet_am': 'Ended on',
  'fact.strasse': 'Street',
  'fact.hausnummer': 'Number',
  'fact.plz': 'Postcode',
  'fact.ort': 'Town',
  'fact.email': 'E-mail address',
} as const;
