/** English: help about Anträge. */
export const antraegeHelpTextsEn = {
  'faq.how': 'How do I send an application?',
  'faq.how.answer':
    'Open the application that you need under “Online services”. It begins with what you should have at hand. Then you answer some questions page by page, check everything and press “Send application”. You get a number at once.',
  'faq.how.draft':
    'You can stop at any time. We save each page; under “My applications” you continue, on another device too. After {days} days without a change we delete the draft.',
  'faq.how.action': 'To the services',
  'faq.state': 'How does my application stand?',
  'faq.state.answer':
    'Under “My applications” you see each application with its number, its history and the department that works on it. When we have a question or have decided, you get a mail.',
  'faq.state.action': 'My applications',
  'faq.change': 'Can I change or withdraw an application?',
  'faq.change.answer':
    'You can change it as long as nobody works on it, or when we have asked you something. You can withdraw it until we have decided. Both is found on the page of the application.',
} as const;
