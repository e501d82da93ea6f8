/** English: what mails and pages say about a new address on file. */
export const newAddressTextsEn = {
  'mail.greeting': 'Hello,',
  'mail.confirm.subject': 'Please confirm: new e-mail address for {betrieb}',
  'mail.confirm.text':
    'this address is to be entered with us as the e-mail address of {betrieb} (application no. {nummer}). Please confirm that mails arrive here.',
  'mail.confirm.link': 'Confirm the address',
  'mail.confirm.until':
    'The link is good for {days} days. You get a new mail on the page of the application.',
  'mail.confirm.notYou': 'You do not know the company? Then you need not do anything.',
  'mail.changes.subject': 'The e-mail address of {betrieb} is to change',
  'mail.changes.text':
    'somebody who acts for {betrieb} has told us a new e-mail address of the company: {address} (application no. {nummer}). It is valid as soon as somebody confirms the link in the mail there. Until then this one is valid.',
  'mail.changes.now':
    'somebody who acts for {betrieb} has told us a new e-mail address of the company: {address} (application no. {nummer}). It is valid now, or from the day that the application names.',
  'mail.changes.notYou':
    'Does nobody in the company know about this? Then please write to us at once: {email}. Give the number of the application.',
  'page.title': 'Confirm the new e-mail address',
  'page.lead': 'Please confirm that mails to this address reach your company.',
  'page.betrieb': 'Company',
  'page.address': 'New e-mail address',
  'page.after': 'After that the new address is valid.',
  'page.confirm': 'Confirm the address',
  'done.title': 'The address is confirmed',
  'done.lead':
    'Thank you. The new address is valid now, or from the day that the application names. Whoever has sent it gets a mail about it.',
  'done.action': 'To your applications',
  'over.title': 'This link leads no further',
  'over.lead':
    'It has expired, there was a newer mail after it, or the application was changed or withdrawn. If the address is still to be entered, ask for a new mail on the page of the application, or tell us the change once more.',
  'wait.title': 'Please confirm the new e-mail address',
  'wait.text':
    'On {sent} a mail went to {address}. Open the link in it until {until}. Only then the new contact data are valid; we do not have to decide on them. If nobody confirms it until then, what is entered now stays.',
  'wait.others': 'No mail has arrived? Please look into the spam folder as well.',
  'unconfirmed.title': 'The new e-mail address was not confirmed',
  'unconfirmed.text':
    'So what is entered now stays. If the new contact data are still to be valid, please tell us once more.',
  'wait.approved':
    'The new contact data still wait: they are valid only when the new e-mail address {address} is confirmed.',
  'wait.again': 'Send the mail once more',
  'plan.title': 'The change is valid from {day}',
  'plan.fields': 'It is about: {fields}.',
  'plan.text': 'Until then what is entered now stays. For so long you can take the change back.',
  'plan.takeBack': 'Take the change back',
  'plan.overtaken': 'The change is not entered',
  'plan.overtaken.text': 'By now the register says something else. We see to it and get in touch.',
  'plan.approved': 'The change is valid from {day}. Until then what is entered now stays.',
  'hint.mail-gesendet': 'The mail is on its way once more',
  'hint.mail-zu-oft': 'Several mails have gone there today. Please try again tomorrow.',
  'hint.zurueckgenommen': 'The change is taken back',
  'hint.nicht-mehr': 'This is no longer possible: something has changed meanwhile.',
  'over.action': 'To the services',
} as const;
