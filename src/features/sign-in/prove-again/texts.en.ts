/** The same sentences in English. */
export const proveAgainTextsEn = {
  title: 'Please confirm that it is you',
  lead: 'For this step we need your password once more. It keeps anyone who finds your browser open from changing anything important.',
  'lead.factor':
    'For this step we ask once more whether it is you, the same way as when signing in. It keeps anyone who finds your browser open from changing anything important.',
  'password.heading': 'By password and code',
  who: 'You are signed in as {firstName} {lastName} ({email}).',
  field: 'Current password',
  'field.missing': 'Please enter your current password.',
  submit: 'Continue',
  wrong: 'This is not your current password.',
  tooMany: 'Too many attempts with a wrong password. For security reasons you can go on at {until}.',
  forgotten: 'Forgotten your current password?',
  leave: 'Cancel',

  'waiting.kept': 'What you entered has been kept. You can go on with it afterwards.',
  'waiting.onlySecrets':
    'Afterwards you get back to the form. We do not keep passwords, PINs or codes: please enter them there again.',
  'waiting.tooLarge':
    'What you entered is too long to be kept. Go back one page in your browser and copy it before you go on.',

  'without.lead':
    'For this step you need a password of your own. Your account has none yet. Set one now, it takes two minutes.',
  'without.action': 'Set a password',

  'faq.why': 'Why am I asked for my password again?',
  'faq.why.answer':
    'Before important changes to your account we ask for your password again if you last entered it more than {minutes} minutes ago. It keeps anyone who finds your browser open from changing anything important.',
  'faq.why.factor':
    'If you have set up a second factor, you need it here too. A passkey is enough by itself.',
  'faq.why.kept': 'What you were about to send is kept meanwhile.',
} as const;
