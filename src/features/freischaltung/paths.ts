/** Addresses of this feature's pages. */
export const paths = {
  start: '/freischalten',
  betrieb: '/freischalten/betrieb',
  person: '/freischalten/person',
  /** Asking for a PIN letter is an Antrag, of the feature that keeps it (`pin-anforderung`). */
  request: '/pin-anfordern',
  requestPerson: '/pin-anfordern/person',
  links: '/verknuepfungen',
  endLink: '/verknuepfungen/:link/loesen',
  changeBetrieb: '/verknuepfungen/:link/wechseln',
} as const;

/** The page that ends a link of one's own. */
export function endLinkPath(linkId: string): string {
  return paths.endLink.replace(':link', linkId);
}

/** The page that ends a link and redeems the PIN of another Betrieb in one step. */
export function changeBetriebPath(
  linkId: string,
  typed: Readonly<Record<string, string | undefined>> = {},
): string {
  const given = ['betriebsnummer', 'filialnummer'].flatMap((name) =>
    typed[name] ? [[name, typed[name]]] : [],
  );
  const path = paths.changeBetrieb.replace(':link', linkId);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
