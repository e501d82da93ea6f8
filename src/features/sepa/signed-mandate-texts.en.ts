/** The application that hands in a signed mandate, in English. */
export const signedMandateTextsEn = {
  title: 'Hand in a signed SEPA mandate',
  text: 'Upload a mandate that you have filled in here and signed on paper.',
  lead: 'You have filled in the mandate, printed and signed it. Here you send us a photo or scan of it.',
  needs: 'The signed mandate as a photo, scan or PDF.',
  after: 'We compare it with what you have filled in. Then the mandate is valid, and we let you know.',
  legalBasis: 'Rulebooks of the SEPA direct debit; § 675j BGB',
  'step.mandat': 'Which mandate?',
  'field.reference': 'Mandate reference',
  'field.reference.hint': 'It stands on the mandate.',
  'field.signedOn': 'On which day was it signed?',
  'paper.mandat': 'Signed mandate',
  'paper.mandat.why': 'So that we can see your signature. All of the page has to be readable.',
  obstacle:
    'There is no mandate of yours that waits for a signature. Please fill it in first under “SEPA direct debit”.',
  signedBefore:
    'The day of the signature lies before the day on which the mandate was filled in ({written}). Please ask, or refuse.',
  gone: 'This mandate has ended meanwhile. It cannot become valid any more.',
} as const;
