/** The same in English. */
export const officeMailTextsEn = {
  'notices.refused.title': 'No letter with a PIN',
  'notices.refused.text':
    'When we do not send a letter that you asked for, with the reason. This holds for businesses that you act for or have named to us by number and name.',
  greeting: 'Hello {name},',
  greetingOffice: 'Hello,',
  reason: 'The reason: {reason}',
  contact: 'Questions? Write to us or call: {contact}',
  'refused.subject': 'We are not sending a letter with a PIN for {label}',
  'refused.text': 'On {at} you asked for a letter with a PIN for {label} ({number}). We are not sending it.',
  'issued.subject': 'A letter with a PIN for {label} is on its way',
  'issued.ordered':
    'We are sending a letter with a new PIN for {label} ({number}). It will arrive within days at the address that our register holds.',
  'issued.released':
    'Several letters with a PIN for {label} ({number}) were asked for. We have looked into it and are sending one more. It will arrive within days at the address that our register holds.',
  'issued.revoked': 'Earlier PINs are no longer valid.',
  'issued.secret': 'The PIN stands in the letter alone. We tell it to nobody by telephone or e-mail.',
  'issued.notYou': 'Are you not expecting a letter? Then please tell us at once: {contact}',
  'revoked.subject': 'A PIN for {label} is no longer valid',
  'revoked.text':
    'We have withdrawn a PIN for {label} ({number}) that was made on {at}. It is no longer valid.',
  'revoked.acts': 'Whoever acts for you already goes on doing so.',
} as const;
