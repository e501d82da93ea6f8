/** Addresses of this feature's pages. */
export const paths = {
  request: '/pin-anfordern',
  requestPerson: '/pin-anfordern/person',
  requested: '/pin-anfordern/gesendet',
  /** Where the PIN of the letter is entered. */
  redeem: { betrieb: '/freischalten/betrieb', person: '/freischalten/person' },
} as const;

/** The page after asking: with the number of the Antrag for whoever is signed in. */
export function requestedPath(kind: 'betrieb' | 'person', nummer: number | null): string {
  const query = new URLSearchParams();
  if (kind === 'person') query.set('fuer', 'person');
  if (nummer !== null) query.set('antrag', String(nummer));
  return query.size === 0 ? paths.requested : `${paths.requested}?${query.toString()}`;
}
