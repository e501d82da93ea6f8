/** English: what people are told of requests to remove their second factor. */
export const recoveryDataTextsEn = {
  title: 'Requests to remove your second factor',
  why: 'So that nobody takes it away without you noticing. We delete this with the account.',
  asked: 'Requested',
  ended: 'Ended',
  how: 'How',
  'end.removed': 'second factor removed',
  'end.stopped': 'stopped by the link in the e-mail',
  'end.expired': 'ran out',
  'end.open': 'waits',
} as const;
