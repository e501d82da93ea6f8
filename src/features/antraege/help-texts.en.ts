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
    'You can change it as long as nobody works on it, or when we have asked you something. You can withdraw it until we have decided. Both is found on the page of the application. If you sent it without signing in, write to us and name the number.',
  'faq.bescheid': 'Where do I find the formal decision on my application?',
  'faq.bescheid.box':
    'On some applications we decide by a formal decision (Bescheid). If your company has agreed to formal letters in the portal, it is under “Documents”. Otherwise it comes by post.',
  'faq.bescheid.post': 'On some applications we decide by a formal decision (Bescheid). It comes by post.',
  'faq.bescheid.date':
    'The decision itself says what holds and until when you can object. Where it is, and from when it counts as made known to you, is on the page of the application.',
} as const;
