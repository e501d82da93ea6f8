/** English: what becomes of something without a decision of the office at that moment. */
export const effectTextsEn = {
  'mail.effect.fields': 'It is about: {fields}.',
  'mail.planned.subject': 'Application no. {nummer}: the change is kept for its day',
  'mail.planned.lead':
    'your change of application no. {nummer} ({title}) is kept for its day. It is valid from the day that you have given.',
  'mail.in-force.subject': 'Application no. {nummer}: the change is valid now',
  'mail.in-force.lead':
    'what you have changed with your application no. {nummer} ({title}) is valid from now on.',
  'mail.overtaken.subject': 'Application no. {nummer}: change not entered',
  'mail.overtaken.lead':
    'a change of your application no. {nummer} ({title}) was to be valid from now on. But something else has been entered with us meanwhile. We see to it and get in touch; you need not do anything.',
  'mail.set-aside.subject': 'Application no. {nummer}: the change will not come',
  'mail.set-aside.lead':
    'we do not enter a change of your application no. {nummer} ({title}). What is entered now stays.',
  'mail.unconfirmed.subject': 'Application no. {nummer}: the change was not confirmed',
  'mail.unconfirmed.lead':
    'nobody has confirmed a change of your application no. {nummer} ({title}) in time. We do not enter it. What is entered now stays. If it is still to be valid, please tell us once more.',
  'mail.withdrawn-by-other.subject': 'Application no. {nummer} has been withdrawn',
  'mail.withdrawn-by-other.lead':
    'your application no. {nummer} ({title}) has been withdrawn by someone who may look after it as you may. We will not work on it any further.',
  'history.entered.note': 'came on paper on {day}',
  'history.complete.note': 'Complete since {since}. We decide until {due}.',
} as const;
