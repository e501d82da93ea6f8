/** The English sentences about deleting an account. */
export const deletionTextsEn = {
  'notice.title': 'Deletion of your account',
  'notice.text': 'When the deletion of your account begins, is near or is done.',

  profile: 'My profile',
  'delete.title': 'Delete account',
  'delete.lead':
    'You are signed out at once. For {days} days you can change your mind. On {date} we delete your account for good.',
  'delete.lastHeading': 'Nobody else manages your company',
  'delete.last':
    'Only you can give others access to: {betriebe}. Without you, somebody has to link the company anew. Better pass on the access first.',
  'delete.lastLink': 'Pass on the access',
  'delete.goes': 'What is deleted',
  'delete.goes.account':
    'your name, your e-mail address, your password, a second factor, the list of your devices and all settings',
  'delete.goes.links': 'your links: you no longer act for anybody. Your company is told.',
  'delete.goes.antraege': 'your drafts, your enquiries to the chamber and your invitations',
  'delete.goes.mails': 'the record of e-mails that we sent you',
  'delete.stays': 'What stays, and why',
  'delete.stays.register':
    'What is in the register of crafts and in other registers of the chamber. The chamber keeps them by law, with or without an account.',
  'delete.stays.antraege':
    'Requests that you have sent, with your name and what you wrote, until the period of their kind ends. Open requests go on. If you no longer want one, withdraw it first.',
  'delete.stays.antraegeLink': 'My requests',
  'delete.stays.documents':
    'Documents that you have sent to the chamber, SEPA mandates and certificates, as long as the chamber keeps them.',
  'delete.stays.periods': 'How long that is stands under “Privacy”.',
  'delete.stays.trail':
    'The record of what happened in the portal, and when. It holds a number instead of your name and shows that nobody acted without the right to (Art. 5 (2) and Art. 32 GDPR).',
  'delete.stays.lastMail': 'The record of the last e-mail, in which we confirm the deletion: {days} days.',
  'delete.stays.backups': 'Backups, until they are overwritten as usual. Nobody works with them.',
  'delete.export': 'Would you like to take your data with you first?',
  'delete.exportLink': 'See and download my data',
  'delete.reason': 'Why do you delete your account?',
  'delete.reasonHint': 'We keep the answer without your name.',
  'delete.reason.not-needed': 'I no longer need it.',
  'delete.reason.other-account': 'I have another account.',
  'delete.reason.left-betrieb': 'I no longer work for the company.',
  'delete.reason.other': 'For another reason.',
  'delete.submit': 'Delete account',
  'delete.write':
    'You can also write to us: {email}. Name the e-mail address of the account; it is best to write from there.',

  'keep.title': 'Your account will be deleted on {date}',
  'keep.asked': 'We have noted your request and sent you an e-mail. You are signed out now.',
  'keep.lead': 'You asked for it. Until then you cannot sign in, except to undo the deletion.',
  'keep.text': 'Would you like to keep the account after all? Then everything stays as it was.',
  'keep.submit': 'Undo',
  'keep.otherwise': 'If it is to be deleted, there is nothing to do.',
  'nothing.title': 'There is nothing to undo here',
  'nothing.lead': 'No deletion is waiting for this link.',
  'nothing.kept': 'Have you kept the account?',
  'nothing.signIn': 'Sign in',
  'nothing.gone': 'Is it deleted already?',
  'nothing.register': 'Register anew',

  'mail.greeting': 'Hello {name},',
  'mail.asked.subject': 'Your account will be deleted on {date}',
  'mail.asked.text.person':
    'You asked in the portal for your account to be deleted. This will happen on {date}.',
  'mail.asked.text.operator':
    'You asked us to delete your account in the portal. This will happen on {date}.',
  'mail.asked.text.office': 'We delete your account in the portal. This will happen on {date}.',
  'mail.asked.reason': 'Reason:',
  'mail.asked.closed':
    'Until then the account is closed. Would you like to keep it? Open this link and click on “Undo”:',
  'mail.asked.undo': 'Keep the account',
  'mail.asked.notYou': 'Was it not you? Then keep the account, reset your password and write to us: {email}',
  'mail.asked.disagree':
    'Would you like to keep the account, or do you have questions? Then undo the deletion or write to us: {email}',
  'mail.reminder.subject': 'Reminder: your account will be deleted on {date}',
  'mail.reminder.text': 'On {date} we delete your account in the portal for good. You can still keep it:',
  'mail.reminder.otherwise': 'If it is to be deleted, there is nothing to do.',
  'mail.undone.subject': 'Your account will not be deleted',
  'mail.undone.text':
    'The deletion of your account in the portal was called off on {when}. Everything stays as it was.',
  'mail.undone.notYou':
    'Was it not you? Then somebody knows your password. Set a new one at once and write to us: {email}',
  'mail.undone.password': 'Set a new password',
  'mail.deleted.subject': 'Your account is deleted',
  'mail.deleted.text':
    'Your account in the portal is now deleted. This is the last e-mail about this account.',
  'mail.deleted.inactive':
    'We have deleted your account in the portal because you have not signed in for a long time. We wrote to you twice before. This is the last e-mail about this account.',
  'mail.inactive.subject.first': 'Your account will be deleted on {date} unless you sign in',
  'mail.inactive.subject.second': 'Reminder: your account will be deleted on {date}',
  'mail.inactive.text':
    'You have not signed in to the portal for a long time. We keep no account longer than somebody needs it: after {months} months without signing in we delete it. For yours this is on {date}.',
  'mail.inactive.keep': 'Would you like to keep it? Then sign in once until then:',
  'mail.inactive.signIn': 'Sign in',
  'mail.inactive.forgotten': 'Have you forgotten the password, or none yet? Here you get a new one:',
  'mail.inactive.reset': 'New password',
  'mail.inactive.locked': 'Your account is locked. Would you like to keep it? Then write to us: {email}',
  'mail.inactive.otherwise': 'If you no longer need it, there is nothing to do.',
  'mail.deleted.kept': 'What the chamber keeps by law about companies and persons is not affected.',
  'mail.deleted.again': 'With the same address you can register anew at any time',

  'faq.question': 'How do I delete my account?',
  'faq.self':
    'Sign in, open your profile and there “Delete account”. You see what is deleted and what stays. For {days} days you can undo it: by the link in the e-mail, or by signing in.',
  'faq.write':
    'You can also write to us: {email}. Name the e-mail address of the account, best from there. Then the same {days} days apply.',
  'faq.closed':
    'Is your account locked, or have you no password of your own yet? Then please write to us as well.',
  'faq.inactive.question': 'What happens if I do not sign in for a long time?',
  'faq.inactive.answer':
    'After {months} months without signing in we delete your account. We write to you {first} days and {second} days before. As soon as you sign in, everything stays as it is.',
  'data.inactive.title': 'Not used for long',
  'data.inactive.why': 'So that we warn you twice before deleting. When you sign in, we delete this.',
  'data.inactive.what': 'What',
  'data.inactive.at': 'When',
  'data.inactive.first': 'Warned',
  'data.inactive.second': 'Warned once more',
  'data.inactive.deletes': 'Will be deleted',
  'faq.action': 'Delete account',
} as const;
