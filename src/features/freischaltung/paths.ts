/** Addresses of this feature's pages. */
export const paths = {
  start: '/freischalten',
  betrieb: '/freischalten/betrieb',
  person: '/freischalten/person',
  request: '/pin-anfordern',
  requestPerson: '/pin-anfordern/person',
  requested: '/pin-anfordern/gesendet',
} as const;
