/** English: how long what this feature keeps is kept, and why. */
export const signInRetentionTextsEn = {
  'sessions.what': 'Sessions: when, from where and on which device',
  'sessions.period': 'a day after their end',
  'sessions.source': 'Art. 32 GDPR',
  'resets.what': 'Links to a new password that were asked for',
  'resets.period': '{days} days after they ran out',
  'resets.source': 'Art. 32 GDPR',
  'devices.what': 'Devices that we recognise',
  'devices.period': '{days} days after the last sign-in on them',
  'devices.source': 'Art. 32 GDPR',
} as const;
