import { defineTexts } from '../../platform/texts/texts.ts';
import { antraegeRetentionTextsEn } from './retention-texts.en.ts';

/** How long what this feature keeps is kept, and why. */
export const antraegeRetentionTexts = defineTexts('antraege-retention', {
  de: {
    'drafts.what': 'Entwürfe von Anträgen',
    'drafts.period': '{days} Tage nach der letzten Änderung; ohne Anmeldung 24 Stunden',
    'drafts.source': 'Art. 5 Abs. 1 Buchst. e DSGVO',
    'ended.what': 'Anträge mit Verlauf, Fragen und Antworten',
    'ended.period': 'nach der Entscheidung oder dem Zurückziehen: {periods}',
    'ended.onePeriod': '{days} Tage ({arten})',
    'ended.whileNeeded': '{title}: länger, solange das gilt, was damit belegt wird',
    'ended.source': 'Art. 5 Abs. 1 Buchst. e und Abs. 2 DSGVO; §§ 195, 199 BGB',
    'papers.what': 'Unterlagen zu Anträgen',
    'papers.period': 'mit dem Antrag oder Entwurf, spätestens zwei Stunden danach',
    'papers.source': 'Art. 5 Abs. 1 Buchst. e DSGVO',
  },
  en: antraegeRetentionTextsEn,
});
