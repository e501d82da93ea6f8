/** English: what mails and pages say about a new address on file. */
export const newAddressTextsEn = {
  'mail.greeting': 'Hello,',
  'mail.confirm.subject': 'Please confirm: new e-mail address for {betrieb}',
  'mail.confirm.text':
    'this address is to be entered with us as the e-mail address of {betrieb} (application no. {nummer}). Please confirm that mails arrive here.',
  'mail.confirm.link': 'Confirm the address',
  'mail.confirm.until':
    'The link is good for {days} days. After that, withdraw the application and send it once more.',
  'mail.confirm.notYou': 'You do not know the company? Then you need not do anything.',
  'mail.changes.subject': 'The e-mail address of {betrieb} is to change',
  'mail.changes.text':
    'somebody who acts for {betrieb} has told us a new e-mail address of the company: {address} (application no. {nummer}). We decide on it as soon as the new address is confirmed. Until then this one is valid.',
  'mail.changes.notYou':
    'Does nobody in the company know about this? Then please write to us at once: {email}. Give the number of the application.',
  'page.title': 'Confirm the new e-mail address',
  'page.lead': 'Please confirm that mails to this address reach your company.',
  'page.betrieb': 'Company',
  'page.address': 'New e-mail address',
  'page.after': 'Then we decide on the application. Only after that the new address is valid.',
  'page.confirm': 'Confirm the address',
  'done.title': 'The address is confirmed',
  'done.lead': 'Thank you. We now decide on the application. Whoever has sent it gets a mail about it.',
  'done.action': 'To your applications',
  'over.title': 'This link leads no further',
  'over.lead':
    'It has expired, or the application has already been decided. If the address is still to be entered, please send a new application.',
  'over.action': 'To the services',
} as const;
