/** English: what people are told of data about signing in. */
export const signInDataTextsEn = {
  yes: 'yes',
  no: 'no',
  privacy:
    'For the list of your sign-ins: device, shortened IP address and time, until a day after the sign-in has ended. From which devices you have signed in we remember for {days} days.',
  'sessions.title': 'Sign-ins and devices',
  'sessions.why':
    'To keep you signed in, and for you to see sign-ins that are not yours. We delete them a day after they end.',
  'sessions.begun': 'Begun',
  'sessions.seen': 'Last used',
  'sessions.ends': 'Ends at the latest',
  'sessions.from': 'Network',
  'sessions.device': 'Browser, as it calls itself',
  'sessions.actingFor': 'Chosen: acts for',
  'sessions.input': 'Kept input',
  'moments.title': 'Around signing in',
  'moments.why': 'To warn you, and to let links work only once. Deleted after 30 days to a year.',
  'moments.what': 'What',
  'moments.at': 'When',
  'moments.device': 'Browser recognised',
  'moments.reset': 'Link to a new password requested',
  'moments.pending': 'Sign-in waits for the second step, until',
  'moments.warned': 'Warned of failed attempts',
} as const;
