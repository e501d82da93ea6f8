/** Addresses of this feature's pages. */
export const paths = {
  guide: '/einbetten',
  frame: '/einbetten/anmelden',
  button: '/einbetten/anmelden.svg',
  signIn: '/anmelden',
} as const;
