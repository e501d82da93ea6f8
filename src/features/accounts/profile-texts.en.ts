/** English: the mail about a changed profile. */
export const profileTextsEn = {
  'name.subject': 'Your name has been changed',
  'name.text': 'Your account now has the name {name}. Before it was: {before}.',
  'phone.subject': 'Your telephone number has been changed',
  'phone.added': 'Your account now has a telephone number. There was none before.',
  'phone.changed': 'Your account now has another telephone number.',
  'phone.removed': 'Your account no longer has a telephone number.',
  link: 'My profile',
  notYou:
    'Was it not you? Then please change your password at once and contact us: {email}, telephone {phone}.',
};
