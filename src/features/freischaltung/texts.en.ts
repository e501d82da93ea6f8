/** The same in English. */
export const freischaltungTextsEn = {
  'start.title': 'Connection ({term:link.german})',
  'start.lead':
    'With the {term:link} ({term:link.german}) you act online for your business. You do this only once; after that, e-mail address and password are enough.',
  'start.leadBoth':
    'With the {term:link} ({term:link.german}) you act online for your business or for yourself. You can also do both.',
  'start.betrieb.title': 'For a business',
  'start.betrieb.text':
    'For businesses that are in the register of crafts (Handwerksrolle) or another register of the chamber.',
  'start.betrieb.action': 'Connect a business with a PIN',
  'start.code.title': 'With a code sent to the e-mail address of the business',
  'start.code.text':
    'We send a confirmation code to the e-mail address in the register of crafts (Handwerksrolle). It arrives at once.',
  'start.code.action': 'Connect a business',
  'start.letter.title': 'With a PIN from a letter',
  'start.letter.text':
    'If the register holds no e-mail address of your business, we send a PIN by post after you apply. You enter it here.',
  'start.person.title': 'For me as a person',
  'start.person.text':
    'For apprentices, customers of the training centres and matters that do not concern a business.',
  'start.person.action': 'Connect me as a person',
  'start.request.title': 'No PIN yet?',
  'start.request.text': 'We send it to you by post.',
  'start.request.action': 'Request a new PIN',
  'full.one.title': 'Your {term:account} is already connected to {current}',
  'full.one.text':
    'Only one main business or one real branch is possible at a time. If you now work for another business, change in one step: the new one is connected, the earlier one ends.',
  'full.one.textCode':
    'Only one main business or one real branch is possible at a time. If you now work for another business, end this connection first.',
  'full.many.title': 'Your {term:account} is already connected to {most} businesses',
  'full.many.text': 'More are not possible at a time. First end one that you no longer need.',
  'full.change': 'Change to another business',
  'full.links': 'Go to the list of your businesses',
  'start.links': 'See or end',
  'start.linked.title': 'You are already connected to',
  'start.linked.betrieb': 'Business, number {number}',
  'start.linked.person': 'Person, number {number}',

  'redeem.betrieb.title': 'Connect a business with a PIN',
  'redeem.betrieb.lead':
    'Enter the Betriebsnummer (number of your business) and the PIN from the chamber’s letter.',
  'redeem.person.title': 'Connect as a person',
  'redeem.person.lead': 'Enter the Personennummer and the PIN from the chamber’s letter.',
  'field.betriebsnummer': 'Betriebsnummer',
  'field.filialnummer': 'Filialnummer',
  'field.personennummer': 'Personennummer',
  'field.pin': 'PIN',
  'field.pin.hint':
    'Capital or small letters, with or without hyphens and spaces: anything works. You can also copy it.',
  'redeem.submit': 'Connect',
  'redeem.noPin': 'No PIN at hand? Request a new PIN',
  'redeem.help': 'Where do I find the Betriebsnummer?',
  'redeem.again': 'Request a new PIN',
  'redeem.byCode': 'Use a code sent to the e-mail address of the business instead',

  'refusal.missingPin': 'Enter the PIN.',
  'refusal.typing-error':
    'There is a typing error in the PIN. Compare it with the letter, character by character. This attempt does not count.',
  'refusal.no-match':
    'Number and PIN do not match. Compare both with the letter: the PIN is valid only for the number in that letter. If you cannot find the letter, request a new PIN.',
  'refusal.used':
    'This PIN was used on {at}. Each PIN is valid for a single {term:account}. Request a new PIN.',
  'refusal.expired': 'This PIN was valid until {at}. Request a new PIN.',
  'refusal.revoked': 'The chamber has withdrawn this PIN. Request a new PIN.',
  'refusal.already-linked': 'Your {term:account} is already connected. This PIN has not been used up.',
  'refusal.too-many-betriebe.one':
    'Your {term:account} is already connected to {current}. Only one main business or one real branch is possible at a time. Your PIN has not been used up. To change, choose “Change to another business” and enter the PIN there.',
  'refusal.too-many-betriebe.many':
    'Your {term:account} is already connected to {most} businesses; more are not possible. Your PIN has not been used up. First end a connection that you no longer need. If you need more, write to {email}.',
  'refusal.other-person':
    'Your {term:account} is already connected to {current}. An {term:account} belongs to a single person. Your PIN has not been used up. If the connection is wrong, end it or write to {email}.',
  'refusal.too-many-attempts': 'Too many wrong attempts. Please wait an hour. Your PIN stays valid.',

  'request.title': 'Request a new PIN',
  'request.lead':
    'We send the PIN by post to the address in the chamber’s register. The letter takes a few days.',
  'request.person.title': 'Request a PIN for me as a person',
  'request.person.lead': 'We send the PIN by post to your address that the chamber has on file.',
  'request.submit': 'Request a new PIN',
  'request.moved': 'If the address in the register is out of date, tell us first: {email}',
  'request.toPerson': 'Request a PIN for me as a person',
  'request.toBetrieb': 'Request a PIN for a business',
  'request.tooMany': 'Many PINs have been requested today. Please try again tomorrow.',
  'request.sent.title': 'Your request has arrived',
  'request.sent.lead':
    'If the number is correct, a letter with the PIN goes to the address in the register. If one is already on its way, no second one comes. If many letters are requested for one business, the chamber looks into it first.',
  'request.sent.validity':
    'The PIN in the letter is valid for {days} days. A PIN that you already have stays valid.',
  'request.sent.next': 'When the letter has arrived',
  'request.sent.step.register': 'Register if you do not have an {term:account} yet, and sign in.',
  'request.sent.step.redeem':
    'Open the page for entering the PIN, and enter {number} and PIN. The QR code in the letter takes you straight there.',
  'request.sent.back': 'Go to My area',
  'request.sent.home': 'Go to the start page',

  'tile.title': 'Connect a business',
  'tile.text': 'Once with the PIN from the chamber; then you act online for your business.',
  'tile.person.title': 'Connect as a person',
  'tile.person.text': 'For apprentices and customers of the training centres.',
  'tile.links.title': 'My connections',
  'tile.links.text': 'See for whom you act, change to another business or end access.',
  'tile.request.title': 'Request a new PIN',
  'tile.request.text': 'The PIN comes by post to the address in the register.',

  'step.betrieb.title': 'Connect your {term:account} to your business',
  'step.betrieb.text':
    'Do you have the Betriebsnummer and a PIN? Then it takes a minute. Otherwise we send you a PIN.',
  'step.betrieb.action': 'Enter PIN',
  'step.person.title': 'An apprentice, or enrolled in a training centre?',
  'step.person.text': 'Connect your {term:account} to yourself as a person.',
  'step.person.action': 'Enter PIN for persons',

  'notices.linked.title': 'Your {term:link}',
  'notices.linked.text': 'Confirmation that your {term:account} is {term:linked}.',

  'mail.greeting': 'Hello {name},',
  'mail.greetingOffice': 'Hello,',
  'mail.linked.subject': 'Your {term:account} is {term:linked}',
  'mail.linked.betrieb': 'you now act in the {term:portal} for {label} ({number}).',
  'mail.linked.person': 'your {term:account} is now connected to you as a person ({number}).',
  'mail.linked.not': 'It was not you? Then please write to us right away: {email}',
  'mail.linked.open': 'Go to My area:',
  'mail.notice.betrieb.subject': 'New access to your business in the {term:portal}',
  'mail.notice.betrieb.text':
    '{name} ({email}) has been acting in the {term:portal} for your business {subject} ({number}) since {at}.',
  'mail.notice.person.subject': 'An {term:account} is connected to you',
  'mail.notice.person.text':
    'The {term:account} of {name} ({email}) has been connected to you as a person ({number}) in the {term:portal} since {at}.',
  'mail.notice.ok': 'If this is correct, you do not have to do anything.',
  'mail.notice.not': 'If you do not know this person, please contact us right away: {contact}',
  'mail.decision.subject': 'PIN letter for {subject}: please decide',
  'mail.decision.text':
    'For {subject} ({number}) as many as {most} PIN letters have been requested in seven days. Another one is waiting for your decision.',
  'mail.decision.how': 'If it should be printed, release it. Otherwise you do not have to do anything.',
  'mail.wrongPins.subject': 'Many wrong PINs for {betrieb}',
  'mail.wrongPins.text':
    'Today somebody tried several times to get access to {betrieb} ({number}) with a wrong PIN. Your valid PINs stay valid.',
  'mail.wrongPins.ask': 'If these were not people from the business, please tell us: {email}',
} as const;
