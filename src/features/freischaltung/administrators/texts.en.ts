/** English sentences about changed access. */
export const administratorTextsEn = {
  'notices.access.title': 'Access to your company',
  'notices.access.text':
    'When somebody gets access, other roles, moves to another account with it, or loses it. Sent to everybody with the role Administration.',
  'last.title': 'You are the last person with the role Administration',
  'last.text':
    'The others keep their roles, but nobody can invite or end access afterwards. Only who proves the link to the company anew can do so again.',
  'last.handOver': 'Hand over the administration first',
  'mail.greeting': 'Hello {name},',
  'mail.greetingOffice': 'Hello,',
  'mail.subject.new': 'New access to {betrieb}',
  'mail.subject.roles': 'Access to {betrieb} has changed',
  'mail.subject.moved': 'An access to {betrieb} has moved',
  'mail.subject.ended': 'An access to {betrieb} has ended',
  'mail.new': '{name} ({email}) has been acting for {betrieb} ({number}) in the portal since {at}.',
  'mail.invited': 'Invited by: {inviter}. The invitation is now accepted.',
  'mail.roles': '{name} ({email}) has had other roles for {betrieb} ({number}) since {at}.',
  'mail.which': 'Roles: {roles}.',
  'mail.ended': '{name} ({email}) no longer acts for {betrieb} ({number}) in the portal since {at}.',
  'mail.moved':
    '{formerName} ({formerEmail}) has changed accounts. Since {at}, {name} ({email}) acts for {betrieb} ({number}) in the portal. No access has been added.',
  'mail.own': 'Your roles in the portal for {betrieb} ({number}) have changed at {at}.',
  'mail.open': 'See who has access:',
  'mail.endedNot': 'If this is not right, please invite the person again.',
  'mail.not': 'If this is not right, please end the access at once, or ask your colleague.',
  'mail.ownNot': 'If this is not right, please ask the administration of your company, or us: {contact}',
  'mail.nobody.subject': '{betrieb}: nobody administers access any more',
  'mail.nobody.text':
    'People still act for {betrieb} ({number}), in number: {colleagues}. None of them has the role Administration. They can go on working but invite nobody.',
  'mail.nobody.how': 'Whoever proves the link to the company anew becomes its administration.',
};
