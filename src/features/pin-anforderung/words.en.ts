/** English: what the engine says of an Antrag for a PIN in words of its own. */
export const pinWordsEn = {
  'antrag.new': 'Request another PIN',
  'antrag.withdraw.text': 'Then withdraw it, and no letter is sent.',
  'history.sent': 'PIN requested',
} as const;
