/** The same in English. */
export const zuordnungTextsEn = {
  'form.title': 'Link your account to a company ({term:link.german})',
  'form.lead':
    'Enter the Betriebsnummer (company number) and the name. We then send a confirmation code to the company’s e-mail address in the register of crafts (Handwerksrolle).',
  'field.betriebsnummer': 'Betriebsnummer (company number)',
  'field.name': 'Owner or company name',
  'field.name.hint': 'A part is enough, for example the last name. Legal form and spelling do not matter.',
  'field.known':
    'I know that the e-mail with the confirmation code goes to the e-mail address in the register of crafts (Handwerksrolle).',
  'form.submit': 'Send application',
  'form.address': 'To protect data, we do not show that address. If it is out of date, write to {email}.',
  'refusal.missingName': 'Enter the name of the owner or of the company.',
  'refusal.notKnown': 'Please confirm that you know where the code goes.',
  'refusal.no-pair':
    'Betriebsnummer and name do not match. Compare both with your Handwerkskarte (trade card) or your Mitgliedsbescheinigung (membership certificate).',
  'refusal.denied-before':
    'The company has recently said that it does not know you. Please sort this out with the company. Then write to us: {email}.',
  'refusal.already-linked': 'You are already linked to this company.',
  'refusal.too-many-betriebe':
    'Your {term:account} is already linked to {most} companies. You cannot have more. First end a link that you no longer need under “My links”. If you need more, write to {email}.',
  'refusal.too-many-requests':
    'You cannot make more than {most} applications a day. Please try again tomorrow.',

  'antrag.waiting.lead':
    'The company has got an e-mail with a confirmation code. Enter the code here. Or somebody in the company confirms with the link in the e-mail; then there is nothing more for you to do.',
  'antrag.gathered.lead':
    'Many people want access to this company today. So the codes go to the company together, usually within an hour. Then enter the code here, or somebody in the company confirms with the link in the e-mail.',
  'antrag.waiting.until': 'The code is valid until {until}.',
  'field.code': 'Confirmation code',
  'field.code.hint':
    'Capital or small letters, with or without a hyphen: anything works. You can also copy it.',
  'antrag.noCode': 'No code?',
  'antrag.again': 'Send a new code to the company',
  'antrag.again.lead':
    'If the e-mail has not arrived, we send a new code. The old one is then no longer valid.',
  'antrag.again.sent': 'A new code is on its way to the company.',
  'antrag.again.refused':
    'We send no more codes for this application. Withdraw it and make a new one, or write to {email}.',
  'antrag.letter.lead':
    'The register of crafts (Handwerksrolle) has no e-mail address for this company. So we send a PIN by post to its address. The letter takes a few days.',
  'antrag.letter.action': 'Enter PIN',
  'antrag.confirmed.lead': 'You act for {betrieb}',
  'antrag.deleted.lead':
    'The company is no longer in the chamber’s register. So the application has ended. We answer questions at {email}.',
  'antrag.confirmed.over': 'The application was confirmed. You no longer act for {betrieb}.',
  'antrag.withdrawn.lead': 'You have withdrawn the application. The code is no longer valid.',
  'antrag.denied.lead':
    'The company has said that it does not know you. Please sort this out with the company. We answer questions at {email}.',
  'antrag.back': 'Go to My area',
  'code.missing': 'Enter the confirmation code.',
  'code.typing-error':
    'There is a typing error in the code. Compare it with the e-mail, character by character. This attempt does not count.',
  'code.wrong-code': 'This code does not belong to this application. Use the code from the latest e-mail.',
  'code.expired':
    'This code has expired. Have a new one sent to the company. If that is no longer possible, withdraw the application and make a new one.',
  'code.used-up':
    'Too many wrong codes. Have a new one sent to the company. If that is no longer possible, withdraw the application and make a new one.',
  'code.not-open': 'This application is no longer open.',

  'list.what': 'Link to the company {betrieb}',

  'betrieb.title': 'Confirm access to your company ({term:link.german})',
  'betrieb.lead': '{name} ({email}) would like to act in the {term:portal} for {betrieb} (no. {nummer}).',
  'betrieb.meaning': 'If you confirm, this person can deal with the chamber online for your company.',
  'betrieb.confirm': 'Confirm access',
  'betrieb.deny': 'I do not know this person',
  'betrieb.confirmed.title': 'Access is confirmed',
  'betrieb.confirmed.lead': '{name} now acts for {betrieb}',
  'betrieb.denied.title': 'Thank you for letting us know',
  'betrieb.denied.lead': 'The person has not got access to your company. The chamber has been told.',
  'betrieb.over.title': 'This link is no longer valid',
  'betrieb.over.lead':
    'The request has been decided already, it was withdrawn, or there is a newer e-mail. There is nothing to do.',
  'betrieb.over.help': 'We answer questions at {email}.',
  'betrieb.refused':
    'This person’s {term:account} cannot be linked to any more companies. There is nothing to do.',

  'tile.title': 'Link to a company',
  'tile.text': 'With a code sent to the company’s e-mail address.',
  'step.new.title': 'Link your {term:account} to your company',
  'step.new.text': 'You need only the Betriebsnummer (company number) and the name. It takes a few minutes.',
  'step.new.action': 'Link a company',
  'step.code.title': 'Application no. {nummer}: enter the confirmation code',
  'step.code.text': 'The company {betrieb} has the code in an e-mail.',
  'step.code.action': 'Open application',
  'step.letter.title': 'Application no. {nummer}: enter the PIN from the letter',
  'step.letter.text': 'The letter goes to the address of {betrieb}.',

  'notices.decided.title': 'Decisions about your applications',
  'notices.decided.text': 'For example when the company turns down your application.',

  'mail.greetingOffice': 'Hello,',
  'mail.greeting': 'Hello {name},',
  'mail.code.subject': 'Confirmation code for application no. {nummer}',
  'mail.code.who':
    '{name} ({email}) would like to act in the {term:portal} for {betrieb} (no. {betriebsnummer}).',
  'mail.code.confirm':
    'Do you know this person? Then please confirm. Otherwise you can say no on the same page.',
  'mail.code.open': 'View and decide',
  'mail.code.tell': 'Or pass this code on to the person:',
  'mail.code.code': 'Confirmation code, in German Bestätigungscode:',
  'mail.code.until': 'Link and code are valid until {until}.',
  'mail.code.nothing': 'If you do nothing, the person gets no access.',
  'mail.deleted.subject': 'Application no. {nummer} has ended',
  'mail.deleted.text':
    'The company {betrieb} is no longer in the chamber’s register. So your application no. {nummer} has ended.',
  'mail.deleted.ask': 'If this is wrong or you have questions, write to {email}.',
  'mail.gathered.subject': 'Several people would like to act for {betrieb}',
  'mail.gathered.why':
    'Today more people than usual would like to act in the {term:portal} for {betrieb} (no. {betriebsnummer}). To keep your mailbox from filling up, we now send the requests together, once an hour at most. If you do not know most of these people, please tell us: {email}',
  'mail.gathered.how':
    'Confirm only people you know: with the link, or by passing on the code. Links and codes are valid until {until}.',
  'mail.gathered.who': 'Application no. {nummer}: {name} ({email})',
  'mail.gathered.nothing': 'If you do nothing, nobody gets access.',
  'mail.many.subject': 'Many applications for {betrieb}',
  'mail.many.text':
    'Today more people than usual have applied for a link ({term:link.german}) to {betrieb} (no. {betriebsnummer}). The codes now go to the company together, once an hour at most.',
  'mail.many.how': 'Nobody is turned away. Ask the company whether this is as it should be.',
  'mail.denied.subject': 'Application no. {nummer} was turned down',
  'mail.denied.applicant':
    'The company {betrieb} has said that it does not know you. So your application no. {nummer} has ended.',
  'mail.denied.ask': 'Please sort this out with the company. We answer questions at {email}.',
  'mail.denied.office':
    '{betrieb} (no. {betriebsnummer}) does not know the person who made application no. {nummer}: {name}, {email}.',
} as const;
