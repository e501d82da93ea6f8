/** English: what the engine says of an enquiry. */
export const anfrageWordsEn = {
  'antrag.title': 'Enquiry no. {nummer}',
  'antrag.facts': 'What you wrote to us',
  'antrag.kind': 'What it is',
  'antrag.expected': 'Probably answered',
  'antrag.expected.late': 'It is taking longer than usual. We have not forgotten your enquiry.',
  'antrag.withdraw': 'Withdraw enquiry',
  'antrag.withdraw.title': 'Is your enquiry settled?',
  'antrag.withdraw.text':
    'Then withdraw it. We do not answer it any more. This cannot be undone; but you can write to us again at any time.',
  'antrag.new': 'New enquiry',
  'antrag.approved.title': 'Your enquiry has been answered',
  'antrag.withdrawn.title': 'The enquiry is withdrawn',
  'antrag.notNow':
    'This is not possible any more: the enquiry has changed meanwhile. This page shows how it stands.',
  'question.until': 'Please answer by {day}. Until then the enquiry rests.',
  'state.approved': 'answered',
  'history.sent': 'Enquiry sent',
  'history.take': 'Somebody is working on your enquiry',
  'history.put-back': 'The enquiry waits to be worked on again',
  'history.approve': 'Answered',
  'live.antrag': 'Enquiry no. {nummer}: {state}.',
  'next.question.title': 'Enquiry no. {nummer}: answer a question',
  'mail.received.follow': 'View enquiry',
  'mail.asked.subject': 'Question about your enquiry no. {nummer}',
  'mail.asked.lead': 'we have a question about your enquiry no. {nummer}:',
  'mail.asked.until': 'Please answer by {day}. Until then the enquiry rests.',
  'mail.reminded.subject': 'Reminder: question about your enquiry no. {nummer}',
  'mail.reminded.lead':
    'we are still waiting for your answer to this question about your enquiry no. {nummer}:',
  'mail.settled.subject': 'Enquiry no. {nummer}: our question is settled',
  'mail.settled.lead':
    'our question about your enquiry no. {nummer} is settled. You need not do anything, we go on with the enquiry.',
  'mail.answered.subject': 'Enquiry no. {nummer}: your answer has arrived',
  'mail.answered.lead':
    'we have received your answer to our question about your enquiry no. {nummer} and go on with it. You need do nothing more now.',
  'mail.withdrawn.subject': 'Enquiry no. {nummer} is withdrawn',
  'mail.withdrawn.lead':
    'we have withdrawn your enquiry no. {nummer}, as was wished. If you did not want this, please tell us at once.',
  'mail.lapsed.subject': 'Enquiry no. {nummer}: no answer received',
  'mail.lapsed.lead':
    'we have received no answer to our question about your enquiry no. {nummer}. We now go on with what we have.',
  'mail.approved.subject': 'Answer to your enquiry no. {nummer}',
  'mail.approved.lead': 'this is our answer to your enquiry no. {nummer}:',
} as const;
