/** The same in English. */
export const freischaltungHelpTextsEn = {
  'what.question': 'Why do I need to link my {term:account} ({term:link.german})?',
  'what.answer':
    'For everything about your company, the chamber must know that you may act for it. That is what the link is for. You set it up only once.',
  'kinds.question': 'What is the difference between linking a company and linking as a person?',
  'kinds.betrieb':
    'A company: for all member companies, which means all companies in the register of crafts (Handwerksrolle) and the other registers.',
  'kinds.person':
    'As a person: for apprentices, for customers of the training centres and for matters that do not concern a company.',
  'kinds.both':
    'You can have both, and sometimes you need both. Every page then shows for whom you are acting.',
  'where.question': 'Where do I get the PIN?',
  'where.eintragungsunterlagen':
    'It comes with your registration papers (Eintragungsunterlagen) for the register of crafts (Handwerksrolle).',
  'where.beitragsbescheid': 'It is on your fee notice (Beitragsbescheid).',
  'where.beileger': 'It was on the leaflet that came with an earlier fee notice (Beitragsbescheid).',
  'where.request':
    'If you cannot find it or it has been used already, sign in and request a new one. You find the form on the start page, on the page where you enter the PIN, and under “Request a new PIN”.',
  'where.requestOpen':
    'If you cannot find it or it has been used already, request a new one. You do not have to sign in for that.',
  'where.ask':
    'We send it by post. Sign in and request it, also if you have used another one already. You find the form on the start page, on the page where you enter the PIN, and under “Request a new PIN”.',
  'where.askOpen':
    'We send it by post. Request it, also if you have used another one already. You do not have to sign in for that.',
  'where.post':
    'The letter always goes to the address in the register and takes a few days. The PIN in it is valid for {days} days. We tell no PIN by telephone or e-mail.',
  'where.action': 'Request a new PIN',
  'enter.question': 'Where do I enter the PIN?',
  'enter.answer':
    'Sign in. As long as no company is linked, “My area” shows “Enter PIN” as your first task. The QR code in the letter takes you there too and fills in the Betriebsnummer (company number).',
  'enter.action': 'Enter PIN',
  'enter.answerLetter':
    'Sign in when the letter has arrived. “My area” then shows the PIN as a task of your application. The QR code in the letter takes you there too and fills in the Betriebsnummer (company number).',
  'fails.question': 'The PIN is not accepted. What can I do?',
  'fails.number': 'Check the Betriebsnummer (company number). It must belong to the PIN.',
  'fails.typing':
    'Write the PIN as you like: capital or small letters, with or without hyphens and spaces, typed or copied. The letter O and the digit 0 count as the same, and so do I, l and 1. If there is a typing error we tell you at once, and the attempt does not count.',
  'fails.used': 'If the PIN has been used or has expired, we tell you the date. Then you need a new one.',
  'once.question': 'Can several people use the same PIN?',
  'once.answer':
    'No. Each PIN is valid for one {term:account} only and ends as soon as it is used. Other people in the company register themselves and request a PIN of their own. A new PIN does not make an older one invalid.',
  'once.answerLetter':
    'No. Each PIN is valid for one {term:account} only and ends as soon as it is used. Other people in the company register themselves and make an application of their own.',
  'again.question': 'Do I need the PIN every time I sign in?',
  'again.answer': 'No. You need the PIN only once. After that you sign in with e-mail address and password.',
  'soon.question': 'How soon is my {term:account} linked?',
  'soon.answer':
    'At once. You do not have to reload the page or sign in again. The company gets a message that you now act for it.',
  'most.question': 'How many companies can my {term:account} be linked to?',
  'most.one':
    'Only one main company or one real branch at a time. A real branch acts like an independent company: for example, it has its own staff or writes its own invoices.',
  'most.site': 'For a mere training site the link to the main company is enough.',
  'most.two':
    'People who act for two companies at the same time need a second {term:account} with another e-mail address.',
  'most.many':
    'Up to {most} companies at a time. Every page shows for whom you are acting, and you can switch.',
  'change.question': 'I now work for another company. What do I have to do?',
  'change.answer':
    'Request the PIN of the new company. Then open “My links” and choose “Change company”. If the PIN is right, the new company is linked and the earlier link ends in the same step. If it is wrong, everything stays as it is.',
  'change.answerCode':
    'Open “My links” and end the link to the earlier company. Then make an application for the new one.',
  'change.action': 'My links',
  'end.question': 'How do I end the link to a company?',
  'end.answer':
    'For example, because you leave the company or are no longer responsible: open “My links” and choose “End link”. This takes effect at once. Your {term:account} itself stays, and you can link it again right away.',
  'end.others':
    'Has somebody else left, such as the former head of human resources? Whoever manages access in the company can end theirs. If there is nobody, write to {email} and name the company and the person.',
  'end.action': 'My links',
  'deleted.question': 'My company has been deleted from the register. What happens now?',
  'deleted.answer':
    'On the day of the deletion all access to the company ends. PINs, letters and open applications for it are no longer valid. Everybody who acted for it gets an e-mail.',
  'deleted.back':
    'If the company is entered in the register again, link your {term:account} again. Earlier access does not come back by itself. We answer questions at {email}.',
  'code.question': 'How do I link my {term:account} to my company?',
  'code.answer':
    'Under “Link your account” ({term:link.german}) you enter the Betriebsnummer (company number) and the name of the owner or of the company. A confirmation code then goes to the e-mail address in the register of crafts (Handwerksrolle). You enter the code in your application, or somebody in the company confirms with the link in the e-mail.',
  'code.email':
    'For this, the register of crafts must have an e-mail address of the company. If it is out of date, write to {email} before you apply.',
  'code.noFilialen': 'You can choose main companies only. Branches have no entry of their own.',
  'code.noEmail': 'If there is none, we send a PIN by post instead.',
  'code.action': 'Link a company',
} as const;
