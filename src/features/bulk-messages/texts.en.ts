/** The same in English. */
export const bulkMessageTextsEn = {
  greeting: 'Dear {firstName} {lastName},',
  'mail.why.information':
    'You get this e-mail because you have an account with us. You can unsubscribe from such information with one click:',
  'mail.unsubscribe': 'Unsubscribe from information',
  'mail.why.formal':
    'We have to tell you this, so you cannot unsubscribe from such notices. The reason is: {legalBasis}',
  'mail.trial': '[Trial] {subject}',
  'notice.information.title': 'Information from the chamber',
  'notice.information.text': 'News, events and hints that the chamber sends to many people at a time.',
  'notice.formal.title': 'Notices that the chamber has to give',
  'notice.formal.text': 'For example when terms, fees or deadlines change. Each says why you are being told.',
  'unsubscribe.title': 'Unsubscribe from information',
  'unsubscribe.lead': 'Would you like to get no more information from the chamber by e-mail?',
  'unsubscribe.text':
    'Messages about your account, your requests and deadlines still reach you. You can change this at any time in your profile.',
  'unsubscribe.submit': 'Unsubscribe',
  'unsubscribe.done': 'You are unsubscribed',
  'unsubscribe.doneText':
    'You will get no more information from the chamber by e-mail. Messages about your account, your requests and deadlines still reach you.',
  'unsubscribe.profile': 'Choose notifications in your profile',
  'unsubscribe.unknown': 'This link is not complete',
  'unsubscribe.unknownText':
    'Please open the link from the e-mail once more, or copy its whole address into your browser. You can also sign in and unsubscribe in your profile.',
  'help.question': 'How do I unsubscribe from e-mails with information?',
  'help.answer':
    'Each e-mail with information ends with a link that unsubscribes you from all others; your mail program often has a button of its own for it. Signed in, you choose in your profile under “Notifications”.',
  'help.formal':
    'You cannot unsubscribe from messages about your security, about your requests, and from notices that we have to give. Each such notice says why.',
  'help.action': 'To the notifications',
  'data.title': 'Messages from the chamber to many people',
  'data.why':
    'So that it is known who was told what. Information is forgotten after {information} days, notices that the chamber has to give after {formal} days.',
  'data.at': 'When',
  'data.subject': 'Subject',
  'data.purpose': 'Kind',
  'data.state': 'State',
  'state.waiting': 'is being sent',
  'state.written': 'sent to you',
  'state.left-out': 'not sent to you',
  'state.stopped': 'not sent, the chamber stopped it',
  privacy:
    'When the chamber writes to many people at a time, we keep to whom it wrote: {information} days for information (Art. 6 (1) (e) GDPR; you can object at any time by unsubscribing), {formal} days for notices that the chamber has to give (Art. 6 (1) (b) and (c) GDPR). Each person gets an e-mail of their own; nobody sees the address of anybody else.',
} as const;
