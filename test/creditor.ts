/** A made-up chamber as it collects by SEPA, for profiles in tests. */
export const creditor = {
  id: 'DE98ZZZ09999999999',
  name: 'Handwerkskammer Musterland',
  street: 'Musterweg',
  buildingNumber: '1',
  postcode: '12345',
  city: 'Musterstadt',
  iban: 'DE02120300000000202051',
} as const;

/** What a Betrieb types of itself into the form of a mandate, by label. */
export const typedDebtor = {
  Kontoinhaber: 'Muster Metallbau GmbH',
  IBAN: 'DE89 3704 0044 0532 0130 00',
  Straße: 'Beispielgasse',
  Hausnummer: '4',
  Postleitzahl: '12345',
  Ort: 'Musterstadt',
} as const;
