/** The same in English; pages of the demo's root host, where no chamber answers, stay German. */
export const appTextsEn = {
  'navigation.mine': 'My area',
  'navigation.betrieb': '{term:betriebArea}',
  'navigation.services': 'Online services',
  'navigation.help': 'Help',
  'unknown.title': 'This page does not exist',
  'unknown.text': 'Perhaps the address has a typing error, or the page has moved.',
  'unknown.home': 'Go to the start page',
  'unknown.help': 'Go to help',
  'broken.title': 'Something has gone wrong on our side',
  'broken.text': 'Please try again in a few minutes.',
  'broken.sent': 'What you entered has not been saved. Please try again in a few minutes.',
  'reference.label': 'Reference of this fault',
  'reference.text': 'You cannot go on? With this reference we find out why.',
  'reference.contact': 'Write to us',
  'overloaded.title': 'Very many people are here right now',
  'overloaded.text': 'Please try again in a few seconds.',
  'overloaded.sent':
    'What you entered has not been saved. The form that you filled in is still there: press “Back” in your browser and please send it again in a few seconds.',
  'unavailable.title': 'The {term:portal} cannot be reached right now',
  'unavailable.text': 'This is our fault. Please try again in a minute.',
  'unavailable.sent':
    'What you entered has not been saved. The form that you filled in is still there: press “Back” in your browser and please send it again in a minute.',
  'notAccepted.title': 'What you entered did not arrive properly',
  'notAccepted.foreign':
    'The form did not come from a page of this portal. Please open the page anew and send the form again.',
  'notAccepted.tooLarge': 'What you entered is too long. Please shorten it and send the form again.',
  'notAccepted.broken': 'What you entered was incomplete. Please open the page anew and send the form again.',
  'notAccepted.again': 'Open the page anew',
  'linkMissing.betrieb.title': 'First link your {term:account} to your company ({term:link.german})',
  'linkMissing.betrieb.text':
    'This is about data of your company. So that nobody else sees them, you link your {term:account} to the company once.',
  'linkMissing.betrieb.action': 'Link a company now',
  'linkMissing.person.title': 'First link your {term:account} to you as a person ({term:link.german})',
  'linkMissing.person.text':
    'This is about data that the chamber holds about you. So that nobody else sees them, you link your {term:account} to yourself once.',
  'linkMissing.person.action': 'Link as a person now',
  'forbidden.title': 'You do not have the right to do this',
} as const;
