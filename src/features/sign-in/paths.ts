/** Addresses of this feature's pages. */
export const paths = {
  signIn: '/anmelden',
  kept: '/anmelden/eingabe',
  proveAgain: '/anmelden/bestaetigen',
  proveAgainPasskey: '/anmelden/bestaetigen/passkey',
  passkeyAlone: '/anmelden/passkey',
  secondStep: '/anmelden/zweiter-faktor',
  secondStepPasskey: '/anmelden/zweiter-faktor/passkey',
  secondStepRecovery: '/anmelden/zweiter-faktor/wiederherstellungscode',
  secondStepCancel: '/anmelden/zweiter-faktor/abbrechen',
  factorLost: '/anmelden/zweiter-faktor/verloren',
  renewProvisional: '/vorlaeufiges-passwort',
  signOut: '/abmelden',
  replaceProvisional: '/passwort-festlegen',
  forgotten: '/passwort-vergessen',
  forgottenSent: '/passwort-vergessen/gesendet',
  reset: '/passwort-neu',
  freshReset: '/passwort-neu/neuer-link',
  changePassword: '/profil/passwort',
  sessions: '/profil/sitzungen',
  endSessions: '/profil/sitzungen/beenden',
  actFor: '/handeln-fuer',
  profile: '/profil',
  mine: '/mein-bereich',
  register: '/registrieren',
  registered: '/registrieren/gesendet',
  help: '/hilfe',
} as const;

/** Field or query value with the own path that the switch between Betriebe goes back to. */
export const wayBackField = 'zurueck';

/** Field or query value that says which sessions end: `andere`, `alle`, or one by its id. */
export const whichField = 'welche';
export const sessionField = 'sitzung';

/** Hidden field of the sign-in form with the sealed input of a form whose session had run out. */
export const keptField = 'eingabe';

/** An address with query values; those that are null are left out. */
export function withQuery(path: string, values: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null),
  );
  return query.size > 0 ? `${path}?${query}` : path;
}
