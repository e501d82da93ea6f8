/** The same in English. */
export const freischaltungHelpTextsEn = {
  'what.question': 'What do I need the {term:link} ({term:link.german}) for?',
  'what.answer':
    'For everything that concerns your business the chamber must know that you may act for it. That is what the {term:link} is for. You do it only once.',
  'kinds.question': 'What is the difference between the {term:link} as a business and as a person?',
  'kinds.betrieb':
    'As a business: for all member businesses, that is all businesses in the register of crafts (Handwerksrolle) and the other registers.',
  'kinds.person':
    'As a person: for apprentices, for customers of the training centres and for matters that do not concern a business.',
  'kinds.both': 'You can do both, and sometimes you need to. Every page then shows for whom you are acting.',
  'where.question': 'Where do I get the PIN?',
  'where.eintragungsunterlagen': 'It is enclosed with your registration papers (Eintragungsunterlagen).',
  'where.beitragsbescheid': 'It is on your contribution notice (Beitragsbescheid).',
  'where.beileger': 'It was on the leaflet that came with an earlier contribution notice (Beitragsbescheid).',
  'where.request':
    'If you cannot find it or it has already been used, sign in and request a new one. You find the form on the start page, where you enter the PIN, and under “Request a new PIN”.',
  'where.requestOpen':
    'If you cannot find it or it has already been used, request a new one. You do not have to sign in for that.',
  'where.post':
    'The letter always goes to the address in the register and takes a few days. The PIN in it is valid for {days} days.',
  'where.action': 'Request a new PIN',
  'enter.question': 'Where do I enter the PIN?',
  'enter.answer':
    'Sign in. In “My area” entering the PIN is the first task, as long as no business is connected. The QR code in the letter also takes you there and fills in the Betriebsnummer.',
  'enter.action': 'Enter PIN',
  'enter.answerLetter':
    'Sign in when the letter has arrived. In “My area” entering the PIN is a task that belongs to your application. The QR code in the letter also takes you there and fills in the Betriebsnummer.',
  'fails.question': 'The PIN is not accepted. What can I do?',
  'fails.number': 'Check the Betriebsnummer. It must belong to the PIN.',
  'fails.typing':
    'Write the PIN as you like: capital or small letters, with or without hyphens and spaces, typed or copied. The letter O and the digit 0 count as the same, and so do I, l and 1. We tell you about a typing error at once, and that attempt does not count.',
  'fails.used':
    'If the PIN has been used or has expired, we tell you so with the date. Then you need a new one.',
  'once.question': 'Is a PIN valid for several people?',
  'once.answer':
    'No. Each PIN is valid for a single {term:account} and ends as soon as it is used. Other people in the business register themselves and request a PIN of their own. A new PIN does not make an older one invalid.',
  'once.answerLetter':
    'No. Each PIN is valid for a single {term:account} and ends as soon as it is used. Other people in the business register themselves and make an application of their own.',
  'again.question': 'Do I need the PIN each time I sign in?',
  'again.answer': 'No. You need the PIN only once. After that you sign in with e-mail address and password.',
  'soon.question': 'How long does the {term:link} take?',
  'soon.answer':
    'It is valid at once. You do not have to load the page again or sign in again. The business gets a message that you now act for it.',
  'most.question': 'How many businesses can my {term:account} be connected to?',
  'most.one':
    'Only one main business or one real branch at a time. A real branch acts like an independent business; for example it has its own staff or writes its own invoices.',
  'most.site': 'For a mere training site the {term:link} to the main business is enough.',
  'most.two':
    'People who act for two businesses at the same time need a second {term:account} with another e-mail address.',
  'most.many':
    'Up to {most} businesses at the same time. Every page shows for whom you are acting, and you can switch.',
  'change.question': 'I now work for another business. What do I have to do?',
  'change.answer':
    'Request the PIN of the new business. Then open “My connections” and choose “Change to another business”. If the PIN is correct, the new business is connected and the earlier one ends in the same step. If it is wrong, everything stays as it is.',
  'change.answerCode':
    'Open “My connections” and end the connection to the earlier business. After that make an application for the new one.',
  'change.action': 'My connections',
  'end.question': 'How do I end the connection to a business?',
  'end.answer':
    'For example because you leave the business or are no longer responsible: open “My connections” and choose to end the connection. That is valid at once. The {term:account} itself stays, and you can connect anew right away.',
  'end.others':
    'If somebody else has left, such as the former head of personnel, whoever manages access in the business can end theirs. If there is nobody, write to {email} and name the business and the person.',
  'end.action': 'My connections',
  'deleted.question': 'My business has been deleted from the register. What happens then?',
  'deleted.answer':
    'On the day of the deletion all access to the business ends. PINs, letters and open applications for it are no longer valid. Everybody who acted for it gets an e-mail.',
  'deleted.back':
    'If the business is registered again, connect anew; earlier access does not come back by itself. We answer questions at {email}.',
  'code.question': 'How do I connect my {term:account} to my business?',
  'code.answer':
    'Under “Connection” ({term:link.german}) you enter the Betriebsnummer and the name of the owner or of the business. Then a confirmation code goes to the e-mail address in the register of crafts (Handwerksrolle). You enter the code in your application, or somebody in the business confirms with the link in the e-mail.',
  'code.email':
    'For this the register of crafts must hold an e-mail address of the business. If it is out of date, write to {email} before you apply.',
  'code.noFilialen': 'Only the main business can be chosen; branches have no entry of their own.',
  'code.noEmail': 'If there is none, we send a PIN by post instead.',
  'code.action': 'Connect a business',
} as const;
