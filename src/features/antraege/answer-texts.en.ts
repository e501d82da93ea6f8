/** English for the German sentences beside it. */
export const answerTextsEn = {
  other:
    'Your answer has not been sent yet: meanwhile we have asked something else. Please read the question and adapt your answer.',
  unsent: 'Your answer has not been sent',
  'unsent.text':
    'The question has been answered already, or the application is closed. This is what you wrote. Copy it if it still matters, and write to us at {email}.',
} as const;
