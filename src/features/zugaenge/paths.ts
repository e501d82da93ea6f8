/** Addresses of this feature's pages. */
export const paths = {
  list: '/mein-betrieb/zugaenge',
  invite: '/mein-betrieb/zugaenge/einladen',
  resend: '/mein-betrieb/zugaenge/einladung-senden',
  revoke: '/mein-betrieb/zugaenge/einladung-zurueckziehen',
  one: '/mein-betrieb/zugaenge/:link',
  end: '/mein-betrieb/zugaenge/:link/beenden',
  invitation: '/einladung',
  accept: '/einladung/annehmen',
  decline: '/einladung/ablehnen',
  register: '/einladung/registrieren',
} as const;

/** Address of one colleague's access, or of its end. */
export function colleaguePath(linkId: string, action?: 'beenden'): string {
  return action ? `${paths.list}/${linkId}/${action}` : `${paths.list}/${linkId}`;
}
