/** The same sentences in English. */
export const deviceTextsEn = {
  'device.both': '{browser} on {system}',
  'device.systemAlone': 'Browser on {system}',
  'device.unknown': 'Unknown device',

  'sessions.title': 'Devices and sign-ins',
  'sessions.lead': 'This is where you are signed in now. If you do not know a device, sign it out.',
  'sessions.onlyOne': 'You are signed in on this device only.',
  'sessions.device': 'Device',
  'sessions.here': 'This device',
  'sessions.since': 'Signed in since',
  'sessions.lastUsed': 'Last used',
  'sessions.range': 'Internet address (roughly)',
  'sessions.end': 'Sign out',
  'sessions.endDevice': 'Sign out {device}',
  'sessions.others': 'Sign out all other devices',
  'sessions.all': 'Sign out everywhere, here too',
  'sessions.unknown': 'Is there a device that is not yours?',
  'sessions.unknownText':
    'Sign it out, then change your password. Otherwise whoever knows your password could sign in again.',
  'sessions.changePassword': 'Change password',
  profile: 'My profile',

  'ended.one': 'The device is signed out',
  'ended.others': 'All other devices are signed out',
  'ended.over': 'This device was signed out already',

  'end.oneTitle': 'Sign out a device',
  'end.oneText': '{device} will be signed out at once. Whatever is being entered there will be lost.',
  'end.hereText': 'This is the device you are using now. Afterwards you have to sign in here again.',
  'end.oneSubmit': 'Sign out device',
  'end.othersTitle': 'Sign out all other devices',
  'end.othersText':
    'All other devices will be signed out at once. Here you stay signed in. Whatever is being entered there will be lost.',
  'end.othersSubmit': 'Sign out all other devices',
  'end.allTitle': 'Sign out everywhere',
  'end.allText':
    'All devices will be signed out at once, this one too. Afterwards you have to sign in again everywhere.',
  'end.allSubmit': 'Sign out everywhere',
  'end.cancel': 'Cancel',

  'mail.greeting': 'Hello {firstName} {lastName},',
  'mail.notYou':
    'Was this not you? Then somebody knows your password. Set a new one at once. All devices will be signed out by it:',
  'mail.resetLink': 'Set a new password',
  'mail.contact': 'And please tell us: {email}, phone {phone}.',
  'mail.newDevice.subject': 'Sign-in with a new device',
  'mail.newDevice.text':
    'Somebody has just signed in to your account in the {term:portal}, with a device or from a place that we have not seen from you before:',
  'mail.newDevice.when': 'Time: {when}',
  'mail.newDevice.device': 'Device: {device}',
  'mail.newDevice.range': 'Internet address (roughly): {range}',
  'mail.newDevice.you': 'Was this you? Then there is nothing to do.',
  'mail.newDevice.sessions': 'Your profile shows everywhere you are signed in:',
  'mail.failures.subject': 'Many wrong passwords for your account',
  'mail.failures.text':
    'In the last {hours} hours a wrong password was entered {count} times for your account in the {term:portal}. These attempts have failed. Your account is not locked.',
  'mail.failures.you': 'Was this you? This is how to set a new password:',
  'mail.failures.notYou':
    'Was this not you? Then somebody has tried to guess your password. Do you use it elsewhere too, or is it easy to guess? Then please set a new one. Otherwise there is nothing to do.',
  'mail.codes.subject': 'Right password, but wrong codes for your account',
  'mail.codes.text':
    'In the last {hours} hours somebody entered the right password for your account in the {term:portal}, but a wrong code {count} times. These attempts have failed.',
  'mail.failures.contact':
    'Any questions? Write to us at {email} or call us: phone {phone}. We write to you about this once a day at most.',

  'faq.devices': 'Where am I signed in?',
  'faq.devices.answer':
    'Your profile shows this under “Devices and sign-ins”. There you can also sign out single devices or all others, such as a lost phone.',
  'faq.devices.mail':
    'When somebody signs in with a new device we send you an e-mail. A device counts as new when you have not used it for {days} days.',
} as const;
