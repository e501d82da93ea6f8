/** Addresses of this feature's pages and forms. */
export const paths = {
  unsubscribe: '/nachrichten-abbestellen',
  notifications: '/profil/benachrichtigungen',
  list: '/verwaltung/nachrichten',
  write: '/verwaltung/nachrichten/neu',
  message: '/verwaltung/nachrichten/:id',
  edit: '/verwaltung/nachrichten/:id/bearbeiten',
  mail: '/verwaltung/nachrichten/:id/ansicht',
  test: '/verwaltung/nachrichten/:id/probe',
  send: '/verwaltung/nachrichten/:id/senden',
  discard: '/verwaltung/nachrichten/:id/verwerfen',
  stop: '/verwaltung/nachrichten/:id/anhalten',
} as const;

/** The address of a message's page or form, and what has just been done. */
export function messagePath(
  page: 'message' | 'edit' | 'mail' | 'test' | 'send' | 'discard' | 'stop',
  id: string,
  notice?: string,
): string {
  const path = paths[page].replace(':id', id);
  return notice ? `${path}?hinweis=${notice}` : path;
}
