/** Addresses of this feature's pages. */
export const paths = {
  lost: '/anmelden/zweiter-faktor/verloren',
  letter: '/anmelden/zweiter-faktor/verloren/brief',
  pin: '/anmelden/zweiter-faktor/verloren/pin',
  wait: '/anmelden/zweiter-faktor/verloren/warten',
  remove: '/anmelden/zweiter-faktor/verloren/entfernen',
  removed: '/anmelden/zweiter-faktor/entfernt',
  takeBack: '/zweiter-faktor/nicht-ich',
  keep: '/zweiter-faktor/behalten',
  secondStep: '/anmelden/zweiter-faktor',
  signIn: '/anmelden',
  forgotten: '/passwort-vergessen',
} as const;
