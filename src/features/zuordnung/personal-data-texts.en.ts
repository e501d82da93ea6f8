/** English: what people are told of the Anträge that are held. */
export const zuordnungDataTextsEn = {
  title: 'Requests to be linked',
  why: 'So that you and the company can read what was asked for. We delete this with the account.',
  nummer: 'Request no.',
  betriebsnummer: 'Company number',
  name: 'Owner or company name, as typed',
  sent: 'Sent',
  state: 'State',
  decided: 'Decided',
  'state.waiting': 'waits for the confirmation code',
  'state.letter': 'waits for a letter',
  'state.confirmed': 'confirmed',
  'state.withdrawn': 'withdrawn',
  'state.denied': 'denied',
} as const;
