/** The same in English. */
export const zuordnungTextsEn = {
  'form.title': 'Connection to a business ({term:link.german})',
  'form.lead':
    'Enter the Betriebsnummer (number of your business) and the name. We then send a confirmation code to the e-mail address of the business in the register of crafts (Handwerksrolle).',
  'field.betriebsnummer': 'Betriebsnummer',
  'field.name': 'Owner or name of the business',
  'field.name.hint': 'A part is enough, for example the last name. Legal form and spelling do not matter.',
  'field.known':
    'I know that the e-mail with the confirmation code goes to the e-mail address in the register of crafts (Handwerksrolle).',
  'form.submit': 'Send application',
  'form.address':
    'For reasons of data protection we do not show the address on file. If it is out of date, write to {email}.',
  'refusal.missingName': 'Enter the name of the owner or of the business.',
  'refusal.notKnown': 'Please confirm that you know where the code goes.',
  'refusal.no-pair':
    'Betriebsnummer and name do not match. Compare both with the Handwerkskarte or the certificate of membership (Mitgliedsbescheinigung).',
  'refusal.denied-before':
    'The business recently said that it does not know you. Please settle this there. After that write to us: {email}.',
  'refusal.already-linked': 'You are already connected to this business.',
  'refusal.too-many-betriebe':
    'Your {term:account} is already connected to {most} businesses; more are not possible. First end one that you no longer need under “My connections”. If you need more, write to {email}.',
  'refusal.too-many-requests':
    'More than {most} applications a day are not possible. Please try again tomorrow.',

  'antrag.title': 'Application no. {nummer}',
  'antrag.sent': 'sent on {at}',
  'antrag.facts': 'What you entered',
  'antrag.kind': 'Kind of application',
  'antrag.kind.value': 'Connection to a business ({term:link.german})',
  'antrag.betriebsnummer': 'Betriebsnummer',
  'antrag.name': 'Owner or name of the business',
  'antrag.state': 'State',
  'state.waiting': 'waiting for the confirmation code',
  'state.letter': 'PIN letter on its way',
  'state.confirmed': 'confirmed',
  'state.withdrawn': 'withdrawn',
  'state.denied': 'refused by the business',
  'state.deleted': 'ended, the business is no longer in the register',
  'antrag.waiting.lead':
    'The business has been sent an e-mail with a confirmation code. Enter it here. Or somebody in the business confirms with the link in the e-mail; then you do not have to do anything more.',
  'antrag.gathered.lead':
    'Many people want access to this business today. So the codes go to the business together, usually within an hour. After that enter the code here, or somebody in the business confirms with the link in the e-mail.',
  'antrag.waiting.until': 'The code is valid until {until}.',
  'field.code': 'Confirmation code',
  'field.code.hint':
    'Capital or small letters, with or without a hyphen: anything works. You can also copy it.',
  'antrag.withdraw': 'Withdraw application',
  'antrag.withdraw.lead': 'You have no code and no longer need the application?',
  'antrag.noCode': 'No code?',
  'antrag.again': 'Send a new code to the business',
  'antrag.again.lead':
    'If the e-mail has not arrived, we send a new code. The old one is then no longer valid.',
  'antrag.again.sent': 'A new code is on its way to the business.',
  'antrag.again.refused':
    'We do not send any more codes for this application. Withdraw it and make a new one, or write to {email}.',
  'antrag.letter.lead':
    'The register of crafts (Handwerksrolle) holds no e-mail address for this business. So we send a PIN by post to its address. The letter takes a few days.',
  'antrag.letter.action': 'Enter PIN',
  'antrag.confirmed.lead': 'You act for {betrieb}',
  'antrag.deleted.lead':
    'The business is no longer in the chamber’s register. This ends the application. We answer questions at {email}.',
  'antrag.confirmed.over': 'The application had been confirmed. You no longer act for {betrieb}.',
  'antrag.withdrawn.lead': 'You have withdrawn the application. The code is no longer valid.',
  'antrag.denied.lead':
    'The business said that it does not know you. Please settle this within the business. We answer questions at {email}.',
  'antrag.new': 'Make a new application',
  'antrag.back': 'Go to My area',
  'history.title': 'History',
  'history.sent': 'Application sent',
  'history.confirmedByApplicant': 'Confirmed with the confirmation code',
  'history.confirmedByBetrieb': 'Confirmed by the business',
  'history.withdrawn': 'Withdrawn',
  'history.denied': 'Refused by the business',
  'history.deleted': 'Ended when the business ended',
  'code.missing': 'Enter the confirmation code.',
  'code.typing-error':
    'There is a typing error in the code. Compare it with the e-mail, character by character. This attempt does not count.',
  'code.wrong-code': 'This code does not belong to this application. Use the code from the newest e-mail.',
  'code.expired':
    'This code has expired. Have a new one sent to the business. If that is no longer possible, withdraw the application and make a new one.',
  'code.used-up':
    'Too many wrong codes. Have a new one sent to the business. If that is no longer possible, withdraw the application and make a new one.',
  'code.not-open': 'This application is no longer open.',

  'list.title': 'My applications',
  'list.lead': 'All applications that you have made, with their state.',
  'list.empty': 'You have not made an application yet.',
  'list.nummer': 'Application',
  'list.sent': 'Sent',
  'list.betrieb': 'Business',
  'list.state': 'State',

  'betrieb.title': 'Confirm connection ({term:link.german})',
  'betrieb.lead': '{name} ({email}) would like to act in the {term:portal} for {betrieb} (no. {nummer}).',
  'betrieb.meaning': 'If you confirm, this person can do the business’s dealings with the chamber online.',
  'betrieb.confirm': 'Confirm connection',
  'betrieb.deny': 'I do not know this person',
  'betrieb.confirmed.title': 'The {term:link} has been confirmed',
  'betrieb.confirmed.lead': '{name} now acts for {betrieb}',
  'betrieb.denied.title': 'Thank you for telling us',
  'betrieb.denied.lead': 'The person has not been given access to your business. The chamber has been told.',
  'betrieb.over.title': 'This link is no longer valid',
  'betrieb.over.lead':
    'The request has been decided already, it was withdrawn, or there is a newer e-mail. You do not have to do anything.',
  'betrieb.over.help': 'We answer questions at {email}.',
  'betrieb.refused':
    'This person’s {term:account} cannot be connected to another business. You do not have to do anything.',

  'tile.title': 'Connection to a business',
  'tile.text': 'With a code sent to the e-mail address of the business.',
  'tile.antraege.title': 'State of your applications',
  'tile.antraege.text': 'All applications with number, time and state.',
  'step.new.title': 'Connect your {term:account} to your business',
  'step.new.text': 'All you need is the Betriebsnummer and the name. It takes a few minutes.',
  'step.new.action': 'Connect a business',
  'step.code.title': 'Application no. {nummer}: enter confirmation code',
  'step.code.text': 'The code is in an e-mail to the business {betrieb}.',
  'step.code.action': 'Open application',
  'step.letter.title': 'Application no. {nummer}: enter the PIN from the letter',
  'step.letter.text': 'The letter goes to the address of {betrieb}.',

  'notices.decided.title': 'Decisions about your applications',
  'notices.decided.text': 'For example when the business refuses your application.',

  'move.one': 'Your application',
  'move.several': 'Your {count} applications',
  'mail.greetingOffice': 'Hello,',
  'mail.greeting': 'Hello {name},',
  'mail.code.subject': 'Confirmation code for application no. {nummer}',
  'mail.code.who':
    '{name} ({email}) would like to act in the {term:portal} for {betrieb} (no. {betriebsnummer}).',
  'mail.code.confirm':
    'Do you know this person? Then please confirm that. Otherwise you can refuse on the same page.',
  'mail.code.open': 'Look at it and decide',
  'mail.code.tell': 'Or pass this code on to the person:',
  'mail.code.code': 'Confirmation code (Bestätigungscode):',
  'mail.code.until': 'Link and code are valid until {until}.',
  'mail.code.nothing': 'If you do nothing, the person gets no access.',
  'mail.deleted.subject': 'Application no. {nummer} has ended',
  'mail.deleted.text':
    'The business {betrieb} is no longer in the chamber’s register. This ends your application no. {nummer}.',
  'mail.deleted.ask': 'If this is wrong or you have questions, write to {email}.',
  'mail.gathered.subject': 'Several people would like to act for {betrieb}',
  'mail.gathered.why':
    'Today more people than usual would like to act in the {term:portal} for {betrieb} (no. {betriebsnummer}). So that your mailbox does not fill up, the requests now come together, once an hour at most. If you do not know most of them, please tell us: {email}',
  'mail.gathered.how':
    'Confirm only people whom you know: with the link, or by passing on the code. Links and codes are valid until {until}.',
  'mail.gathered.who': 'Application no. {nummer}: {name} ({email})',
  'mail.gathered.nothing': 'If you do nothing, nobody gets access.',
  'mail.many.subject': 'Many applications for {betrieb}',
  'mail.many.text':
    'Today more people than usual have applied for a {term:link} to {betrieb} (no. {betriebsnummer}). The codes now go to the business together, once an hour at most.',
  'mail.many.how': 'Nobody is turned away. Ask the business whether this is as it should be.',
  'mail.denied.subject': 'Application no. {nummer} was refused',
  'mail.denied.applicant':
    'the business {betrieb} said that it does not know you. This ends your application no. {nummer}.',
  'mail.denied.ask': 'Please settle this within the business. We answer questions at {email}.',
  'mail.denied.office':
    '{betrieb} (no. {betriebsnummer}) does not know the person who made application no. {nummer}: {name}, {email}.',
} as const;
