/** The same in English. */
export const officeMailTextsEn = {
  'notices.refused.title': 'No letter with a PIN',
  'notices.refused.text': 'When we do not send a letter that you asked for, with the reason.',
  greeting: 'Hello {name},',
  greetingOffice: 'Hello,',
  reason: 'The reason: {reason}',
  contact: 'Questions? Write to us or call: {contact}',
  'refused.subject': 'We are not sending a letter with a PIN for {label}',
  'refused.text': 'On {at} you asked for a letter with a PIN for {label} ({number}). We are not sending it.',
  'revoked.subject': 'A PIN for {label} is no longer valid',
  'revoked.text':
    'We have withdrawn a PIN for {label} ({number}) that was made on {at}. It is no longer valid.',
  'revoked.acts': 'Whoever acts for you already goes on doing so.',
} as const;
