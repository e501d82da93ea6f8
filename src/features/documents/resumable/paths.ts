/** Addresses of this part; the pages' script knows the first one (`data-upload`). */
export const resumablePaths = {
  begin: '/hochladen',
  /** Where signing in on a page of its own leads, so that the one with the files stays. */
  signedInAgain: '/hochladen',
  state: '/hochladen/:id',
  piece: '/hochladen/:id/:at',
} as const;

/** Query of the script on a page that was drawn for somebody signed in. */
export const drawnSignedIn = 'angemeldet';
