/** The sentences of the enquiry in English. */
export const enquiryTextsEn = {
  title: 'Enquiry',
  legalBasis:
    'We answer enquiries as part of our tasks under section 91 of the Crafts Code (Art. 6 (1) (e) GDPR).',
  'step.question': 'What it is about',
  'step.contact': 'How we reach you',
  'field.formerNumber': 'Former number',
  'paper.files': 'Files',
  'paper.files.why': 'where they explain what it is about',
  'detail.by-mail': 'with the chamber as an e-mail',
  'detail.by-mail.text':
    'This enquiry went to the chamber as an e-mail. What you wrote is in the confirmation that you got by e-mail.',

  'form.title': 'Contact',
  'form.description': 'Write to {chamber}, with or without an account.',
  'form.lead': 'Any more questions? Write to us! You do not need an account.',
  'form.leadSignedIn': 'Any more questions? Write to us!',
  'form.help': 'Many questions are answered already:',
  'form.helpLink': 'see the help pages',
  'form.submit': 'Send enquiry',
  'form.filesAgain': 'Please choose your files once more. The browser does not remember them.',
  'form.filesWere': 'They were: {names}.',
  'form.over': 'The form was no longer valid. What you typed is still here: please send it again.',
  'form.trap':
    'A field that nobody can see was filled in. We have emptied it: please send your enquiry again.',
  'trap.label': 'Please leave empty',
  'field.topic': 'Topic',
  'field.message': 'Your message',
  'field.message.hint': 'Say briefly what it is about. Do not write any passwords or PINs.',
  'field.name': 'Name',
  'field.email': 'E-mail address',
  'field.email.hint': 'We will answer to this address.',
  'field.telephone': 'Telephone',
  'field.betriebsnummer': '{term:betriebsnummer}',
  'field.faultReference': 'Error number',
  'field.faultReference.hint': 'Eight characters. They are on the page that told you of the error.',
  'field.files': 'Files',
  'field.files.hint':
    'Up to {most} files, 10 MB at most all together: PDF, JPEG, PNG, HEIC, TIFF, Word (DOCX), Excel (XLSX) or ODT.',

  'topic.missing': 'Choose what it is about.',
  'topic.portal': 'The {term:portal} and signing in',
  'topic.handwerksrolle': 'Register of crafts and entry',
  'topic.ausbildung': 'Apprenticeship',
  'topic.kurse': 'Courses and seminars',
  'topic.beitrag': 'Membership fee',
  'topic.anderes': 'Something else',
  'message.missing': 'Say what it is about.',
  'message.tooLong': 'The message is too long. Please shorten it to {max} characters.',
  'name.missing': 'Enter your name.',
  'name.too-long': 'The name is too long. More than {max} characters are not possible.',
  'name.control-characters': 'The name has characters that we cannot read. Please type it again.',
  'name.no-letter': 'Enter your name in letters.',
  'name.link-or-markup': 'Enter your name only, without internet addresses and special characters.',
  'telephone.unreadable': 'Enter the telephone number in digits, or leave the field empty.',
  'betriebsnummer.tooLong': 'The number is too long. Leave the field empty if you do not know it.',
  'faultReference.unreadable':
    'There is no such error number. It has eight characters. Leave the field empty if you have none.',
  'files.empty': 'The file “{name}” is empty. Please choose it again.',
  'files.unknown-kind':
    'We cannot accept the file “{name}”. PDF, JPEG, PNG, HEIC, TIFF, DOCX, XLSX and ODT are possible. Save it as a PDF, for example.',
  'files.damaged':
    'The file “{name}” is damaged or put together from several. Please save it anew, for example as a PDF.',
  'files.macros': 'The file “{name}” contains macros. Please save it without macros or as a PDF.',
  'files.active-content':
    'The file “{name}” contains programs, other files or links that start by themselves. Please print it as a PDF and choose that one.',
  'files.locked': 'The file “{name}” is protected by a password. Please save it without one.',
  'files.misnamed':
    'The file “{name}” is named like {kind}, but its content is something else. Please check that it is the right file, and save it anew as a PDF.',
  'files.too-many-points':
    'The picture “{name}” has more than 64 million points. Please save it smaller or as a PDF.',
  'files.unpacks-too-large':
    'The file “{name}” is too large when unpacked. Save it as a PDF, or write to {email}.',
  'files.too-large': 'Together the files are larger than 10 MB. Choose fewer or smaller files.',
  'files.too-many': 'Those are too many files. More than {most} are not possible.',
  'files.busy': 'Very many people are sending files right now. Please try again in a minute.',
  'files.no-room': 'We have no room for files at the moment. Please try again in an hour.',
  'files.gone':
    'The files did not come along, for example because too much time has passed since you chose them. Please choose them again.',
  'send.tooMany':
    'Very many enquiries have already come from you or from your network. It works again from {when}. If it is urgent, call {phone}.',
  'send.tooQuick': 'That was too quick. Please wait a moment and send the enquiry again.',

  'reach.title': 'Other ways to reach us',
  'reach.email': 'E-mail',
  'reach.phone': 'Telephone',
  'reach.hours': 'Hours',
  'reach.address': 'Address',

  'sent.title': 'Enquiry no. {nummer}',
  'sent.lead': 'We have received your enquiry.',
  'sent.label': 'Number of your enquiry',
  'sent.next': 'What happens next',
  'sent.reply': 'We read your enquiry and answer by e-mail.',
  'sent.number': 'Mention the number if you write or call again.',
  'sent.copy': 'A confirmation is on its way to {email}.',
  'sent.wrongAddress': 'Is the address wrong? Then please write to us again.',
  'sent.own': 'Your message to read, print or save:',
  'sent.ownLink': 'Copy of your enquiry',
  'sent.list': 'All your enquiries',
  'sent.state': 'How your enquiry stands',
  'sent.home': 'To the start page',

  'copy.title': 'Copy of your enquiry no. {nummer}',
  'copy.leadOwn': 'This is what you wrote to us on {at}.',
  'copy.lead': 'This was written to us on {at} with the address {email}.',
  'copy.mail': 'Send copy by e-mail',
  'copy.mailed': 'The copy is on its way',
  'copy.mailedText': 'It goes to {email}. Please look in your spam folder too.',
  'copy.keep': 'Print or save this page with your browser. You can look at it until {until}.',
  'copy.keepOwn': 'Print or save this page with your browser now.',
  'copy.notYou': 'Did you not write this? Then somebody entered your address. You need not do anything.',
  'copy.over': 'This copy is no longer there',
  'copy.overText':
    'You can look at a copy for {days} days. Then we delete it. Your enquiry is with us all the same.',

  'list.new': 'New enquiry',

  'tile.title': 'Write to the chamber',
  'tile.text': 'Send us an enquiry, with files if you like.',

  'mail.greeting': 'Hello,',
  'mail.greetingName': 'Hello {name},',
  'mail.files': 'Files attached',
  'mail.fileCount': 'Files',
  'notices.received.title': 'Your enquiry has arrived',
  'notices.received.text': 'The confirmation with its number when you write to the chamber.',
  'mail.office.subject': 'Enquiry no. {nummer}: {topic}',
  'mail.office.lead': 'An enquiry has come through the portal. Your answer goes to the person who asked.',
  'mail.office.sent': 'Sent: {at}',
  'mail.office.stranger': 'Sent without signing in: name and address are not verified.',
  'mail.office.signedIn': 'Sent signed in by {name}, {email}.',
  'mail.office.actingFor': 'The person acts for {label}, no. {number}.',
  'mail.office.message': 'Message:',
  'mail.copy.subject': 'Your enquiry no. {nummer}',
  'mail.copy.lead': 'We have received your enquiry no. {nummer} of {at}.',
  'mail.copy.next': 'We will answer by e-mail. Mention the number if you write or call again.',
  'mail.copy.message': 'You wrote:',
  'mail.copy.stranger':
    'To protect you, your message is not in this mail. Until {until} you can look at it here and have a copy sent to you:',
  'mail.copy.open': 'See the copy of your enquiry',
  'mail.copy.notYou': 'Did you not write to us? Then somebody mistyped an address: you need not do anything.',
  'mail.written.lead': 'Here is the copy of your enquiry of {at}.',

  privacy:
    'For your enquiries: name, e-mail address, telephone number, what you write, and your files. The chamber gets all of this as an e-mail, and it is kept in the portal so that the chamber can answer. We delete it there {days} days after the answer, without an answer in the portal after {openDays} days, and always with the {term:account}. If you write without signing in, your message is kept encrypted for {copyDays} days for a copy.',

  'faq.write': 'How do I write to the chamber?',
  'faq.write.answer':
    'On the page “Contact”. Choose the topic and say what it is about. You get a number at once and a confirmation by e-mail.',
  'faq.write.topics': 'The topics are: {topics}.',
  'faq.write.list':
    'If you are signed in, you find your enquiry and how it stands under “My applications”. We delete it {days} days after it was answered.',
  'faq.copy': 'Do I get a copy of my enquiry?',
  'faq.copy.answer':
    'Yes. If you are signed in, the confirmation carries your message. Otherwise a link in the confirmation leads to your message. There you can have the copy sent to you by e-mail. The link is valid for {days} days.',
  'faq.write.action': 'To the page “Contact”',
  'faq.files': 'Which files can I send along?',
  'faq.files.answer':
    'Up to {most} files, 10 MB at most all together: PDF, JPEG, PNG, HEIC, TIFF, Word (DOCX), Excel (XLSX) and ODT. We do not accept files with macros.',
  'faq.fault': 'What is an error number?',
  'faq.fault.answer':
    'If something does not work, the page shows a number of eight characters. The link with it lets you write to us; the number is filled in already. With it we find out what went wrong.',
};
