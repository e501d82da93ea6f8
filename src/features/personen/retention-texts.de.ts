import { defineTexts } from '../../platform/texts/texts.ts';
import { personenRetentionTextsEn } from './retention-texts.en.ts';

/** How long what this feature keeps is kept, and why. */
export const personenRetentionTexts = defineTexts('personen-retention', {
  de: {
    'lehrlinge.what': 'Lehrlinge, deren Ausbildung zu Ende ist',
    'lehrlinge.period': '{years} Jahre nach dem Ende des Jahres, in dem sie endete',
    'lehrlinge.atOnce': 'bis zum Ende des Jahres, in dem sie endete',
    'lehrlinge.source': '§ 28 Abs. 5 und 6 HwO',
    'others.what': 'Teilnehmende an Kursen und Dozierende, deren Kurse zu Ende sind',
    'others.period': '{years} Jahre nach dem Ende des Jahres, in dem sie endeten',
    'others.atOnce': 'bis zum Ende des Jahres, in dem sie endeten',
    'others.source': '§§ 195, 199 BGB',
    'words.what':
      'Einzelne Wörter aus Namen von Lehrlingen, Teilnehmenden und Dozierenden, an denen unsere Suche Tippfehler erkennt',
    'words.period': 'bis zu zwei Tage, nachdem kein Eintrag das Wort mehr hat',
    'words.source': 'Art. 5 Abs. 1 Buchst. e DSGVO',
  },
  en: personenRetentionTextsEn,
});
