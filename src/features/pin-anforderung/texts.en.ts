/** English: all sentences about asking for a PIN letter. */
export const pinPageTextsEn = {
  'request.title': 'Request a new PIN',
  'request.lead':
    'We send the PIN by post to the address in the chamber’s register. The letter takes a few days.',
  'request.person.title': 'Request a PIN for me as a person',
  'request.person.lead': 'We send the PIN by post to your address on file with the chamber.',
  'request.submit': 'Request a new PIN',
  'request.moved': 'If the address in the register is no longer right, tell us first: {email}',
  'request.toPerson': 'Request a PIN for me as a person',
  'request.toBetrieb': 'Request a PIN for a company',
  'request.tooMany': 'Many PINs have been requested today already. Please try again tomorrow.',
  'request.sent.title': 'We have your request',
  'request.sent.lead':
    'If the number is right, a letter with the PIN goes to the address in the register. If a letter is on its way already, there will be no second one. If many letters are requested for one company, the chamber takes a look first.',
  'request.sent.number': 'Application no.',
  'request.sent.kept': 'You find it by this number under “My applications”.',
  'request.sent.open': 'Look at the application',
  'request.sent.validity':
    'The PIN in the letter is valid for {days} days. A PIN that you already have stays valid.',
  'request.sent.next': 'When the letter has arrived',
  'request.sent.step.register': 'Register if you do not have an {term:account} yet, and sign in.',
  'request.sent.step.redeem':
    'Open the page where you enter the PIN. Enter {number} and PIN. The QR code in the letter takes you straight there.',
  'number.betrieb': 'Betriebsnummer (company number)',
  'number.person': 'Personennummer (person number)',
  'request.sent.back': 'Go to My area',
  'request.sent.home': 'Go to the start page',

  'tile.request.title': 'Request a new PIN',
  'tile.request.text': 'The PIN comes by post to the address in the register.',

  'part.waits': 'Your request has arrived. It will be processed within the next few minutes.',
  'part.done':
    'Your request has been processed. If the number is in the register, the letter goes to the address entered there. It takes a few days.',
  'part.why':
    'We do not say here whether the number is in the register: otherwise people could try out which numbers exist.',
  'part.redeem': 'Enter the PIN when the letter has arrived',

  'help.question': 'Will I be told whether the letter with the PIN is on its way?',
  'help.answer':
    'You see that your request has been processed, but not whether the number is right: otherwise people could try out which numbers are in the register. If there is no letter after a week, check the number and request the PIN once more, or write to {email}.',
  'help.list':
    'If you are signed in, you find your request by its number under “My applications”. We delete it after {days} days.',
  'help.action': 'My applications',
  privacy:
    'When you request a PIN, we keep the number that you enter for {days} days. If you are not signed in, we do not keep who it was.',
} as const;
