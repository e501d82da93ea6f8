/** Addresses of this feature's pages and forms. */
export const paths = {
  change: '/profil/e-mail',
  code: '/profil/e-mail/code',
  resend: '/profil/e-mail/noch-einmal',
  wait: '/profil/e-mail/ohne-alte-adresse',
  cancel: '/profil/e-mail/abbrechen',
  /** Behind the link to the old address; needs no session. */
  old: '/profil/e-mail/bestaetigen',
  stop: '/profil/e-mail/stoppen',
  outcome: '/profil/e-mail/ergebnis',
  undo: '/profil/e-mail/rueckgaengig',
  move: '/profil/umzug',
  accept: '/profil/umzug/annehmen',
  profile: '/profil',
  register: '/registrieren',
  signIn: '/anmelden',
} as const;
