import { defineTexts } from '../../platform/texts/texts.ts';
import { personenRetentionTextsEn } from './retention-texts.en.ts';

/** How long what this feature keeps is kept, and why. */
export const personenRetentionTexts = defineTexts('personen-retention', {
  de: {
    'lehrlinge.what': 'Lehrlinge, deren Ausbildung zu Ende ist',
    'lehrlinge.period': '{years} Jahre nach dem Ende des Jahres, in dem sie endete',
    'lehrlinge.source': '§ 28 Abs. 5 und 6 HwO',
    'others.what': 'Teilnehmende an Kursen und Dozierende, deren Kurse zu Ende sind',
    'others.period': '{years} Jahre nach dem Ende des Jahres, in dem sie endeten',
    'others.source': '§§ 195, 199 BGB',
  },
  en: personenRetentionTextsEn,
});
