/** English: how long what this feature keeps is kept, and why. */
export const zuordnungRetentionTextsEn = {
  'decided.what': 'Decided applications to act for a company',
  'decided.period': '{months} months after the decision',
  'decided.source': 'Art. 5 (2) GDPR; sections 195, 199 BGB',
} as const;
