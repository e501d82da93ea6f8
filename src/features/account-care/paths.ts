/** Addresses of this feature's pages and forms; `:id` is an account unless the name says otherwise. */
export const paths = {
  claim: '/konto-uebernehmen',
  make: '/verwaltung/konten/anlegen',
  makeFromFile: '/verwaltung/konten/anlegen/datei',
  list: '/verwaltung/konten',
  account: '/verwaltung/konten/:id',
  name: '/verwaltung/konten/:id/name',
  view: '/verwaltung/konten/:id/ansicht',
  viewPage: '/verwaltung/konten/:id/ansicht/:seite',
  merge: '/verwaltung/konten/:id/zusammenfuehren',
  registration: '/verwaltung/konten/registrierungen/:id',
  resendConfirmation: '/verwaltung/konten/registrierungen/:id/mail',
  correctAddress: '/verwaltung/konten/registrierungen/:id/adresse',
} as const;

/** An address with its id filled in, and what has just been done. */
export function pathOf(page: keyof typeof paths, id: string, notice?: string): string {
  const path = paths[page].replace(':id', id);
  return notice ? `${path}?hinweis=${notice}` : path;
}
