/** Questions and answers about registering and the account in English. */
export const accountHelpTextsEn = {
  'how.question': 'How do I register?',
  'how.form':
    'Open “Register” and enter first name, last name and e-mail address. Registering is free of charge and needed only once.',
  'how.formTerms':
    'Open “Register”, accept the terms of use and go on to registration. There, enter first name, last name, e-mail address and a password. Registering is free of charge and needed only once.',
  'how.formPassword':
    'Open “Register” and enter first name, last name, e-mail address and a password. Registering is free of charge and needed only once.',
  'how.formTermsOnly':
    'Open “Register”, accept the terms of use and go on to registration. There, enter first name, last name and e-mail address. Registering is free of charge and needed only once.',
  'how.mail':
    'Then you get an e-mail. Open the link in it and click “Confirm e-mail address”, or enter the confirmation code from the e-mail. Link and code are valid for {hours} hours.',
  'how.mailed':
    'As soon as your address is confirmed, we send you a provisional password. When you first sign in, you replace it with your own.',
  'how.mailActivation':
    'Then you get an e-mail. Open the link in it or enter the confirmation code from the e-mail, and set your password. Then your account is active. Link and code are valid for {hours} hours.',
  'how.registered': 'Then you sign in with your e-mail address and your password.',
  'how.action': 'Register now',
  'missing.questionPassword': 'I have not received an e-mail with my password. What now?',
  'missing.question': 'I have not received an e-mail after registering. What now?',
  'missing.spam':
    'Look in the spam folder. The e-mail comes from: {name}. On the page after registering you can have it sent again with one click.',
  'missing.typo':
    'If that page shows a wrong address, correct it there. You do not have to start from the beginning.',
  'missing.passwordSecond':
    'The password comes in a second e-mail, only after you have confirmed your address. If it is missing, have a new e-mail sent by “Forgotten your password”.',
  'missing.closed': 'Have you closed the page already? Then simply register again.',
  'scanner.question': 'Can a virus scanner use up the link in the e-mail?',
  'scanner.answer':
    'No. Opening the link changes nothing, even if a virus scanner or your e-mail program does it. Only your click on the page counts.',
  'scanner.already':
    'If you read “already confirmed”, all is well: sign in. If you do not know your password, set a new one by “Forgotten your password”.',
  'device.question': 'Can I open the link on another device?',
  'device.answer': 'Yes. Link and code are valid in every browser and on every device.',
  'device.password':
    'In another browser we ask for the password that you chose when you registered. Or you set a new one there. So nobody can open an account with your address.',
  'typing.question': 'Do I have to type the code exactly as it stands in the e-mail?',
  'typing.questionMailed':
    'Do I have to type code and provisional password exactly as they stand in the e-mail?',
  'typing.answer':
    'No. Copy or type, whichever is easier for you. Blanks that come along when copying do no harm, capital or small does not matter, nor whether you write O or 0, I, l or 1.',
  'automatic.question': 'Does my company get an account by itself?',
  'automatic.no':
    'No. We do not open an account after a trade is registered or entered either. Each person registers for themselves.',
  'automatic.courses':
    'Only courses are different: whoever takes or teaches a course usually has an account already, with the e-mail address that was given for the course or that we have on file. Then do not register again, but get a password by “Forgotten your password”.',
  'olderModules.question': 'Can I sign in with my access to another online service?',
  'olderModules.answer':
    'Yes. If you use “Lehrvertrag online” or “Handwerksrolle online”, you do not have to register again. Sign in here with the e-mail address and the password that you use there.',
  'olderModules.first':
    'When you first sign in, we ask you to accept our terms of use. If your password is not safe enough for this portal, you set a new one then. From then on your password of this portal is valid here, even if you change it there.',
  'personal.question': 'May I pass on my sign-in details?',
  'personal.answer':
    'No. Your account is personal. Do not pass on your sign-in details, not even inside your company; data protection is one reason.',
  'colleagues.question': 'Can several people of our company have an account?',
  'colleagues.answer':
    'Yes. Each person registers for themselves with their own e-mail address. At first the account has nothing to do with the company.',
  'change.question': 'How do I change my e-mail address or my name?',
  'change.email':
    'E-mail address and name of an existing account cannot be changed. Register with the new e-mail address and the right name. Then write to us which account you no longer need: {email}. We will delete it.',
  'change.name':
    'Has only your name changed, and the e-mail address is to stay? Then write to {email} first. We delete the old account, and you register again.',
  'see.question': 'Where do I see my data?',
  'see.answer': 'Sign in and open your profile with a click on your name.',
} as const;
