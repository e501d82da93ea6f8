/** What customers read of formal documents that nobody has got yet, in English. */
export const waitingTextsEn = {
  alone: 'It is a formal letter.',
  one: 'A formal letter is among them.',
  several: '{count} formal letters are among them.',
  'one.until': 'Please download it by {until}. After that it comes by post.',
  'several.until': 'Please download them, the first one by {until}. After that it comes by post.',
  'one.get': 'Please download it.',
  'several.get': 'Please download them.',
  byGetting: 'Periods may begin when you download.',
  soon: 'Periods begin soon, even if nobody downloads anything.',
  from: 'Periods run from {day} on, even if nobody downloads anything.',
  running: 'Periods are running already, even if nobody downloads anything.',
};
