/** The English sentences of the catalogue of links. */
export const linksTextsEn = {
  'mail.greeting': 'Dear {name},',
  'mail.greetingOffice': 'Dear Sir or Madam,',
  'mail.ended.subject': 'Your link to {label} has ended',
  'mail.ended.betrieb': 'Since {at} you no longer act for {label} ({number}) in the portal.',
  'mail.ended.person': 'Since {at} your account is no longer linked to {label} as a person ({number}).',
  'mail.ended.why.left-betrieb': 'Reason: you have left the company. That is what you told us.',
  'mail.ended.why.changed-betrieb': 'Reason: you have changed companies. That is what you told us.',
  'mail.ended.why.not-responsible': 'Reason: you are no longer responsible. That is what you told us.',
  'mail.ended.why.other': 'You have ended this link yourself.',
  'mail.ended.why.removed-by-admin':
    'Reason: somebody who manages access at the company has ended your access.',
  'mail.ended.why.case-worker': 'Reason: the chamber has ended the link.',
  'mail.ended.why.betrieb-deleted':
    'Reason: the company is no longer in the register of the chamber. This ends all access to it. Open applications and PINs for it are no longer valid.',
  'mail.ended.why.account-deleted': 'Reason: the account has been deleted.',
  'mail.ended.why.moved-account': 'Reason: the link now belongs to your new account.',
  'mail.ended.why.time-over': 'Reason: the access was given for a limited time, which is over.',
  'mail.ended.stays': 'Your account remains. You sign in as before and can link it again.',
  'mail.ended.again': 'New link:',
  'mail.ended.not': 'If this is not right, please contact us: {contact}',
  'mail.access.betrieb.subject': 'An access to your company in the portal has ended',
  'mail.access.betrieb.text':
    '{name} ({email}) no longer acts in the portal for your company {label} ({number}) since {at}.',
  'mail.access.person.subject': 'An account is no longer linked to you',
  'mail.access.person.text':
    'The account of {name} ({email}) is no longer linked to you as a person ({number}) in the portal since {at}.',
  'mail.access.ok': 'If this is right, there is nothing to do.',
  'mail.access.not': 'If this is not right, please contact us: {contact}',
} as const;
