/** English: what customers read of templates. */
export const vorlagenTextsEn = {
  'tile.title': 'Templates',
  'tile.text': 'Forms and lists to download, with your data filled in.',
  'list.title': 'Templates',
  'list.lead':
    'Save what you need. Forms come with what we know of {forWhom}. You can change everything. The forms are in German.',
  'list.none': 'There are no templates at the moment.',
  'list.gone': 'This template is not available at the moment. Please try again later.',
  'list.elsewhere': 'on the website of {chamber}',
  faq: 'Where do I find templates and forms?',
  'faq.answer':
    'Once you are linked to whom you act for, you find them under “Templates”. There are some about: {groups}.',
  'faq.filled':
    'PDF forms come with the data of the register. If something is wrong there, please tell the chamber. What you write into the file does not reach us.',
  'retention.what': 'Templates that the chamber has withdrawn',
  'retention.period': '{days} days',
  'retention.source': 'Art. 5 (1) (e) GDPR',
} as const;
