/** English: what people are told of data about whom they act for. */
export const freischaltungDataTextsEn = {
  whom: 'Company or person',
  number: 'Number',
  at: 'On',
  'links.title': 'For whom you act or have acted',
  'links.why': 'What you may do in the portal depends on it. We delete this with the account.',
  'links.since': 'Since',
  'links.method': 'Proof',
  'links.roles': 'Rights',
  'links.ended': 'Ended',
  'links.reason': 'Why',
  'pins.title': 'PINs that you used',
  'pins.why': 'So that no PIN works twice. Once the account is deleted, nobody is named there.',
  'letters.title': 'Letters that you asked for or caused',
  'letters.why':
    'So that they arrive and do not become too many. Once the account is deleted, nobody is named there.',
  'letters.kind': 'Letter',
  'letters.pin': 'new PIN',
  'letters.notice': 'notice of an access',
  'letters.posted': 'Posted',
} as const;
