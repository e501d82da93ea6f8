/** Addresses of this feature's pages. */
export const paths = {
  form: '/kontakt',
  sent: '/kontakt/gesendet',
  /** What this browser has just sent, word by word. */
  ownCopy: '/kontakt/gesendet/kopie',
  /** The same by the link in the confirmation mail. */
  copy: '/kontakt/kopie',
  list: '/kontakt/anfragen',
  inOffice: '/verwaltung/anfragen/:nummer',
} as const;

/** Parameter that fills in the reference of an error page. */
export const faultParameter = 'fehler';
