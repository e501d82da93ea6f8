/** The same in English. */
export const mailTextsEn = {
  'frame.closing': 'Kind regards',
  'frame.phone': 'Phone: {phone}',
  'frame.email': 'E-mail: {email}',
  'frame.imprint': 'Legal notice:',
  'frame.example': 'Example: address and contact are not real.',
  'frame.copyLink': 'If the link does not open, copy this address into your browser:',
} as const;
