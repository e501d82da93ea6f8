import type { Choice } from '../../platform/ui/index.ts';

/** Legal forms that a Betrieb can have, as the register writes them; the law's own words in every language. */
const rechtsformen = [
  'Einzelunternehmen',
  'e. K.',
  'GbR',
  'eGbR',
  'OHG',
  'KG',
  'GmbH & Co. KG',
  'UG (haftungsbeschränkt) & Co. KG',
  'UG (haftungsbeschränkt)',
  'GmbH',
  'AG',
  'SE',
  'eG',
  'Limited',
  'andere Rechtsform',
] as const;

/** The legal forms to choose from. */
export const rechtsformChoices: readonly Choice[] = rechtsformen.map((form) => ({
  value: form,
  label: form,
}));
