/** Addresses of this feature's pages. */
export const paths = {
  profile: '/profil',
  delete: '/profil/loeschen',
  keep: '/konto-behalten',
  signIn: '/anmelden',
  forgotten: '/passwort-vergessen',
  register: '/registrieren',
  data: '/profil/daten',
  access: '/mein-betrieb/zugaenge',
  antraege: '/antraege',
  privacy: '/datenschutz',
} as const;
