/** English: how an Antrag for a PIN is told of. */
export const pinAnforderungTextsEn = {
  title: 'New PIN',
  legalBasis:
    'Whoever wants to act for a company or as a person proves it by a PIN. For this we process what you enter under Art. 6(1)(e) GDPR.',
  'step.number': 'What the PIN is for',
  'field.subject': 'For',
  'field.subject.betrieb': 'a company',
  'field.subject.person': 'me as a person',
  'field.betriebsnummer': 'Betriebsnummer (company number)',
  'field.filialnummer': 'Filialnummer (branch number)',
  'field.personennummer': 'Personennummer (person number)',
  'detail.looking-up': 'being processed',
  'detail.done': 'processed',
  'detail.done.history': 'Processed',
} as const;
