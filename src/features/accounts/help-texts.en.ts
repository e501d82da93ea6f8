/** The same in English. */
export const accountHelpTextsEn = {
  'how.question': 'How do I register?',
  'how.form':
    'Open “Register” and enter your first name, last name and e-mail address. Registration is free, and you do it only once.',
  'how.formTerms':
    'Open “Register”, agree to the terms of use and press “Continue to registration”. Enter your first name, last name, e-mail address and a password there. Registration is free, and you do it only once.',
  'how.formPassword':
    'Open “Register” and enter your first name, last name, e-mail address and a password. Registration is free, and you do it only once.',
  'how.formTermsOnly':
    'Open “Register”, agree to the terms of use and press “Continue to registration”. Enter your first name, last name and e-mail address there. Registration is free, and you do it only once.',
  'how.mail':
    'Then you get an e-mail. Open the link in it and press “Confirm e-mail address”, or enter the confirmation code from the e-mail. Link and code are valid for {hours} hours.',
  'how.mailed':
    'As soon as your address is confirmed, we send you a provisional password. When you sign in for the first time, you replace it with your own.',
  'how.mailActivation':
    'Then you get an e-mail. Open the link in it, or enter the confirmation code from the e-mail, and choose your password. Then your {term:account} is active. Link and code are valid for {hours} hours.',
  'how.registered': 'Then you sign in with your e-mail address and your password.',
  'how.action': 'Register now',
  'missing.questionPassword': 'I did not get an e-mail with my password. What now?',
  'missing.question': 'I did not get an e-mail after registering. What now?',
  'missing.spam':
    'Look in your spam folder. The e-mail comes from: {name}. On the page after registration you can have it sent again with one click.',
  'missing.typo':
    'If that page shows a wrong address, correct it there. You do not have to start from the beginning.',
  'missing.passwordSecond':
    'The password comes in a second e-mail, only after you have confirmed your address. If it is missing, use “Forgotten your password” to have a new e-mail sent.',
  'missing.closed': 'Have you already closed the page? Then simply register once more.',
  'scanner.question': 'Can a virus scanner use up the link from the e-mail?',
  'scanner.answer':
    'No. Opening the link changes nothing, even if a virus scanner or your e-mail program does it. Only your click on the page counts.',
  'scanner.already':
    'If you read “already confirmed”, everything is fine: sign in. If you do not know your password, choose a new one with “Forgotten your password”.',
  'device.question': 'Can I open the link on another device?',
  'device.answer': 'Yes. Link and code work in every browser and on every device.',
  'device.password':
    'In another browser we ask for the password that you chose when registering. Or you choose a new one there. That way nobody can create an {term:account} with your address.',
  'typing.question': 'Do I have to type the code exactly as it is in the e-mail?',
  'typing.questionMailed':
    'Do I have to type the code and the provisional password exactly as they are in the e-mail?',
  'typing.answer':
    'No. Copy or type, whichever is easier for you. Spaces that come along when copying do no harm, capital or small letters make no difference, nor whether you write O or 0, I, l or 1.',
  'automatic.question': 'Does my company get an {term:account} automatically?',
  'automatic.no':
    'No. We do not create an {term:account}, not even after you register a trade or are entered in the register. Each person registers themselves.',
  'automatic.courses':
    'Only for courses it is different: people who take part in a course or teach one usually have an {term:account} already, with the e-mail address that was given for the course or that we have on file. In that case do not register again, but get a password with “Forgotten your password”.',
  'olderModules.question': 'Can I sign in with my access to another online service?',
  'olderModules.answer':
    'Yes. If you use “Lehrvertrag online” or “Handwerksrolle online”, you do not have to register anew. Sign in here with the e-mail address and the password that you use there.',
  'olderModules.first':
    'When you sign in for the first time, we ask you to agree to our terms of use. If your password is not safe enough for this {term:portal}, you choose a new one then. After that your password from here is the one that counts here, even if you change it there.',
  'personal.question': 'May I share my sign-in details?',
  'personal.answer':
    'No. Your {term:account} is personal. Do not share your sign-in details, not even within your company, if only for data protection.',
  'colleagues.question': 'Can several people from our company have an {term:account}?',
  'colleagues.answer':
    'Yes. Each person registers themselves with their own e-mail address. At first the {term:account} is independent of the company.',
  'see.question': 'Where can I see my data?',
  'see.answer': 'Sign in and click on your name to open your profile.',
} as const;
