/** Addresses of this feature's pages. */
export const paths = {
  form: '/kontakt',
  sent: '/kontakt/gesendet',
  /** What this browser has just sent, word by word. */
  ownCopy: '/kontakt/gesendet/kopie',
  /** The same by the link in the confirmation mail. */
  copy: '/kontakt/kopie',
  formerList: '/kontakt/anfragen',
  /** What one has written stands there, with all else that one has asked the chamber for. */
  list: '/antraege',
} as const;

/** Parameter that fills in the reference of an error page. */
export const faultParameter = 'fehler';
