/** Addresses of this feature's pages and forms. */
export const paths = {
  register: '/registrieren',
  acceptTerms: '/registrieren/nutzungsbedingungen',
  sent: '/registrieren/gesendet',
  resend: '/registrieren/mail',
  correct: '/registrieren/adresse',
  confirm: '/registrieren/bestaetigen',
  code: '/registrieren/code',
  afterCode: '/registrieren/passwort',
  renew: '/registrieren/neue-mail',
  consent: '/nutzungsbedingungen/zustimmen',
  profile: '/profil',
  sessions: '/profil/sitzungen',
  notifications: '/profil/benachrichtigungen',
  mine: '/mein-bereich',
  signOut: '/abmelden',
  keepAccount: '/konto-behalten',
} as const;
