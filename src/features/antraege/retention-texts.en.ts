/** English: how long what this feature keeps is kept, and why. */
export const antraegeRetentionTextsEn = {
  'drafts.what': 'Drafts of applications',
  'drafts.period': '{days} days after the last change; 24 hours without signing in',
  'drafts.source': 'Art. 5 (1) (e) GDPR',
  'ended.what': 'Applications with their history, questions and answers',
  'ended.period': 'after the decision or withdrawal: {periods}',
  'ended.onePeriod': '{days} days ({arten})',
  'ended.whileNeeded': '{title}: longer, as long as what it proves is valid',
  'ended.source': 'Art. 5 (1) (e) and (2) GDPR; sections 195, 199 BGB',
  'papers.what': 'Papers of applications',
  'papers.period': 'with the application or draft, two hours later at most',
  'papers.source': 'Art. 5 (1) (e) GDPR',
} as const;
