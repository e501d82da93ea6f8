import { defineTexts } from '../../platform/texts/texts.ts';
import { zuordnungArtTextsEn } from './art-texts.en.ts';

/** How an Antrag on Zuordnung is told of: in lists, on its page, in its copy, to the office. */
export const zuordnungArtTexts = defineTexts('antrag-zuordnung', {
  de: {
    title: '{term:link} zu einem Betrieb',
    legalBasis:
      'Wer gegenüber der Kammer für einen Betrieb handelt, bestimmt der Betrieb (Vollmacht, §§ 164 ff. BGB).',
    'step.betrieb': 'Der Betrieb',
    'field.betriebsnummer': 'Betriebsnummer',
    'field.name': 'Inhaber oder Firmenname, wie eingegeben',
    'field.betrieb': 'Betrieb im Register',
    'detail.code': 'wartet auf den Bestätigungscode',
    'detail.code.toDo': 'Bestätigungscode eingeben',
    'detail.code.history': 'Code noch einmal an den Betrieb gesendet',
    'detail.letter': 'PIN-Brief unterwegs',
    'detail.letter.toDo': 'PIN aus dem Brief eingeben',
    'detail.by-code': 'bestätigt',
    'detail.by-code.history': 'Mit dem Bestätigungscode bestätigt',
    'detail.by-betrieb': 'bestätigt',
    'detail.by-betrieb.history': 'Vom Betrieb bestätigt',
    'detail.other-way': 'bestätigt',
    'detail.other-way.history': 'Auf anderem Weg verbunden, zum Beispiel mit einer PIN',
    'detail.denied': 'vom Betrieb abgelehnt',
    'detail.denied.history': 'Vom Betrieb abgelehnt',
    'detail.deleted': 'beendet, der Betrieb ist nicht mehr im Register',
    'detail.deleted.history': 'Mit dem Ende des Betriebs beendet',
  },
  en: zuordnungArtTextsEn,
});
