import { defineTexts } from '../../platform/texts/texts.ts';
import { pinAnforderungTextsEn } from './art-texts.en.ts';

/** How an Antrag for a PIN is told of: in lists, on its page, in its copy, to the office. */
export const pinAnforderungTexts = defineTexts('antrag-pin-anforderung', {
  de: {
    title: 'Neue PIN',
    legalBasis:
      'Wer für einen Betrieb oder als Person handeln will, weist das mit einer PIN nach. Dafür verarbeiten wir Ihre Angaben nach Art. 6 Abs. 1 Buchst. e DSGVO.',
    'step.number': 'Wofür die PIN ist',
    'field.subject': 'Für',
    'field.subject.betrieb': 'einen Betrieb',
    'field.subject.person': 'mich als Person',
    'field.betriebsnummer': 'Betriebsnummer',
    'field.filialnummer': 'Filialnummer',
    'field.personennummer': 'Personennummer',
    'detail.looking-up': 'wird bearbeitet',
    'detail.done': 'bearbeitet',
    'detail.done.history': 'Bearbeitet',
  },
  en: pinAnforderungTextsEn,
});
