/** English: what people are told of the Anträge and drafts that are held. */
export const antraegeDataTextsEn = {
  'antraege.title': 'Applications',
  'antraege.why':
    'So that we can decide on your applications and you can read what both sides said. Each kind of application says at its beginning how long we keep it afterwards. Of applications for somebody you do not act for any more, you see what had happened until then.',
  'drafts.title': 'Drafts of applications',
  'drafts.why': 'So that you can continue later. We delete them by ourselves when you do not.',
  'events.title': 'History of your applications',
  'events.why':
    'So that you and we can read what has happened to an application. We delete it with the application.',
  nummer: 'Application no.',
  kind: 'Kind',
  sent: 'Sent',
  state: 'State',
  department: 'Responsible',
  decided: 'Ended',
  reason: 'Reason',
  'reason.inBescheid': 'is in the formal decision, and here once that has been served',
  answers: 'Answers',
  'answers.changed':
    'Somebody has changed the answers since. You do not act there any more, and the answers are not yours any more.',
  papers: 'Papers',
  changed: 'Last changed',
  deleted: 'Will be deleted',
  at: 'Time',
  what: 'What',
  note: 'Text',
} as const;
