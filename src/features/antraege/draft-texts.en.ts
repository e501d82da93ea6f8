/** English: how long answers are kept, and what became of a draft that is none any more. */
export const draftTextsEn = {
  'obstacle.open':
    'This application exists already and has not been decided yet: no. {nummer}. Whatever is missing or should be different belongs there.',
  'start.kept.years':
    'We delete what you have told us {years} years after the application is done. More about this:',
  'start.kept.year':
    'We delete what you have told us one year after the application is done. More about this:',
  'binding.stranger':
    'We will work on it with these answers. They have to be right and complete. You then get a number and can save a copy. If you want to change something or withdraw the application before we decide, write to {email} and name the number. With an account you can do that yourself: sign in before you send it.',
  'correcting.settled':
    'Entered or noted already, and no longer part of this change: {fields}. If any of it is still to change, choose it once more.',
  'sentPage.lead': 'We have received your application “{title}”. Please note the number.',
  'sentPage.nummer': 'Your number',
  'sentPage.mail': 'A confirmation goes to {email}.',
  'sentPage.copy': 'Save a copy as PDF',
  'sentPage.copy.hint': 'You get the copy only now and only in this browser.',
  'sentPage.next':
    'What becomes of it, and any question that we have, we write to you by mail. If you want to ask, add or change something, or withdraw the application, write to {email}. Please give the number.',
  'stranger.next':
    'We are now checking the application. What becomes of it, and any question that we have, we write to you at this address.',
  'stranger.write':
    'If you want to ask, add or change something, or withdraw the application, answer this mail or write to {email}. Please give the number {nummer}.',
  'stranger.privacy':
    'To protect your data, your answers do not stand in this mail. If you have not sent an application, please tell us: {email}.',
  'already.title': 'This application has been sent: no. {nummer}',
  'already.text': 'The draft of it is not there any more. Nothing has been lost.',
  'already.correction.title': 'The change has been sent: application no. {nummer}',
  'already.correction.text':
    'Your new answers have arrived, nothing has been lost. What holds now is on the page of the application.',
  'already.open': 'View application no. {nummer}',
  'late.title': 'This change came too late',
  'late.text':
    'Something about application no. {nummer} has changed since you began your change. It cannot be sent any more, and the application stays as it is.',
  'late.typed': 'This is what you had entered:',
  'late.open': 'View application no. {nummer}',
  'late.discard': 'Delete change',
  'off.title': 'Draft on hold: {title}',
  'off.text':
    'You cannot view or send this draft at present, since you may no longer make such applications for this business.',
  'off.text.person':
    'You cannot view or send this draft at present, since you may no longer make such applications for this person.',
  'off.role': 'You cannot view or send this draft at present. {missing}',
  'off.until':
    'It is kept until {day}. If you may do so again by then, you go on with it under “My applications”.',
  'off.link': 'Link the account',
  'off.discard': 'Delete draft',
} as const;
