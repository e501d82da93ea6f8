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
