import { ownPath } from '../../lib/own-path.ts';

/** Addresses of the office that this feature answers. */
export const paths = {
  home: '/verwaltung',
  signIn: '/verwaltung/anmelden',
  signOut: '/verwaltung/abmelden',
  secondStep: '/verwaltung/zweiter-schritt',
  secondStepPasskey: '/verwaltung/zweiter-schritt/passkey',
  secondStepRecovery: '/verwaltung/zweiter-schritt/wiederherstellungscode',
  invitation: '/verwaltung/einladung',
  enrol: '/verwaltung/einrichten',
  enrolApp: '/verwaltung/einrichten/app',
  enrolPasskey: '/verwaltung/einrichten/passkey',
  codes: '/verwaltung/wiederherstellungscodes',
  forgotten: '/verwaltung/passwort-vergessen',
  forgottenSent: '/verwaltung/passwort-vergessen/gesendet',
  newPassword: '/verwaltung/passwort-neu',
  profile: '/verwaltung/profil',
  changePassword: '/verwaltung/profil/passwort',
  app: '/verwaltung/profil/app',
  passkey: '/verwaltung/profil/passkey',
  removeFactor: '/verwaltung/profil/faktor-entfernen',
  newCodes: '/verwaltung/profil/wiederherstellungscodes',
  endSessions: '/verwaltung/profil/sitzungen',
  people: '/verwaltung/mitarbeitende',
  invite: '/verwaltung/mitarbeitende/einladen',
  person: '/verwaltung/mitarbeitende/:id',
  roles: '/verwaltung/mitarbeitende/:id/rollen',
  lock: '/verwaltung/mitarbeitende/:id/sperren',
  unlock: '/verwaltung/mitarbeitende/:id/entsperren',
  inviteAgain: '/verwaltung/mitarbeitende/:id/neu-einladen',
  confirm: '/verwaltung/mitarbeitende/:id/bestaetigen',
  remove: '/verwaltung/mitarbeitende/:id/loeschen',
  requests: '/verwaltung/vier-augen',
  decide: '/verwaltung/vier-augen/:id',
} as const;

/** Address of something about one person, or about one request. */
export function pathOf(
  page: 'person' | 'roles' | 'lock' | 'unlock' | 'inviteAgain' | 'confirm' | 'remove' | 'decide',
  id: string,
): string {
  return paths[page].replace(':id', id);
}

/** A path with what it should say or remember; values that are null are left out. */
export function withQuery(path: string, values: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

/** Where signing in to the office may lead: a page of the office that needs it. */
export function officeTarget(text: string | null | undefined): string | null {
  const path = ownPath(text ?? undefined);
  if (path === null || !/^\/verwaltung(?:[/?]|$)/.test(path)) return null;
  return path.startsWith(paths.signIn) || path.startsWith(paths.secondStep) ? null : path;
}
