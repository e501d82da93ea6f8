/** Addresses of this feature's pages. */
export const paths = {
  notifications: '/profil/benachrichtigungen',
  profile: '/profil',
} as const;
