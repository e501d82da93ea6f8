import type { FactorNoticeKey } from './notices.ts';

/** Addresses of this feature's pages. */
export const paths = {
  overview: '/profil/sicherheit',
  app: '/profil/sicherheit/app',
  removeApp: '/profil/sicherheit/app/entfernen',
  codes: '/profil/sicherheit/codes',
  codesFile: '/profil/sicherheit/codes/datei',
  codesKept: '/profil/sicherheit/codes/verwahrt',
  newPasskey: '/profil/sicherheit/passkeys/neu',
  passkey: '/profil/sicherheit/passkeys/:id',
  renamePasskey: '/profil/sicherheit/passkeys/:id/umbenennen',
  removePasskey: '/profil/sicherheit/passkeys/:id/entfernen',
  profile: '/profil',
  sessions: '/profil/sitzungen',
  takeBack: '/zweiter-faktor/nicht-ich',
  forgotten: '/passwort-vergessen',
  help: '/hilfe',
} as const;

/** Address of a page about one passkey. */
export function passkeyPath(page: 'passkey' | 'renamePasskey' | 'removePasskey', id: string): string {
  return paths[page].replace(':id', id);
}

/** The overview with a word on what has just happened. */
export function withNotice(key: FactorNoticeKey): string {
  return `${paths.overview}?hinweis=${key}`;
}
