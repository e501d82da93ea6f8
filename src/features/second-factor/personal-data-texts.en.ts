/** English: what people are told of data about their second factors. */
export const factorDataTextsEn = {
  title: 'Second factor',
  why: 'So that nobody gets into your account with your password alone. We delete this with the account, or when you remove it.',
  privacy:
    'For the second factor, if you set one up: the encrypted key of your authenticator app, the public keys and names of your passkeys, and your recovery codes only as values that cannot be turned back.',
  kind: 'What',
  name: 'Name',
  since: 'Since',
  used: 'Last used',
  'kind.app': 'Authenticator app',
  'kind.replaced-app': 'Replaced authenticator app',
  'kind.passkey': 'Passkey',
  'kind.code': 'Recovery code',
} as const;
