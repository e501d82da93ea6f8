/** The same in English. */
export const easyLanguageHelpTextsEn = {
  question: 'Are there explanations in easy language?',
  answer:
    'Yes, in German (Leichte Sprache): what this {term:portal} is, how to register and how to link your {term:account}. The link “Leichte Sprache” is on every page.',
  action: 'Leichte Sprache',
} as const;
