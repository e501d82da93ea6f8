/** Addresses of this feature's pages. */
export const paths = {
  form: '/kontakt',
  sent: '/kontakt/gesendet',
  list: '/kontakt/anfragen',
  inOffice: '/verwaltung/anfragen/:nummer',
} as const;

/** Parameter that fills in the reference of an error page. */
export const faultParameter = 'fehler';
