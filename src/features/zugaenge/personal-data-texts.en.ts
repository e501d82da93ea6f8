/** English: what people are told of invitations that are held. */
export const zugaengeDataTextsEn = {
  title: 'Invitations to a company',
  why: 'So that it can be read who gave access to whom.',
  privacy:
    'For invitations of colleagues: the e-mail address invited, who invited it, for which company and which roles. We delete that {days} days after the invitation has run out. Which roles you have for a company is seen by everybody there who has the role Administration.',
  betrieb: 'Company',
  kind: 'Kind',
  'kind.sent': 'sent by you',
  'kind.got': 'sent to you',
  to: 'To',
  sent: 'Sent',
  state: 'State',
  decided: 'Decided',
  'state.open': 'open',
  'state.accepted': 'accepted',
  'state.declined': 'declined',
  'state.revoked': 'withdrawn',
} as const;
