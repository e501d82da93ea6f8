import { defineTexts } from '../../../platform/texts/texts.ts';
import { waitingTextsEn } from './waiting-texts.en.ts';

/** What customers read of formal documents that nobody has got yet. */
export const waitingTexts = defineTexts('documents-waiting', {
  de: {
    alone: 'Es ist ein förmliches Schreiben.',
    one: 'Ein förmliches Schreiben ist dabei.',
    several: '{count} förmliche Schreiben sind dabei.',
    'one.until': 'Rufen Sie es bis {until} ab, danach kommt es per Post.',
    'several.until': 'Rufen Sie sie ab, das erste bis {until}: Danach kommt es per Post.',
    'one.get': 'Rufen Sie es bitte ab.',
    'several.get': 'Rufen Sie sie bitte ab.',
    byGetting: 'Mit dem Abruf können Fristen beginnen.',
    soon: 'Fristen beginnen bald, auch wenn niemand etwas abruft.',
    from: 'Ab dem {day} laufen Fristen, auch wenn niemand etwas abruft.',
    running: 'Fristen laufen schon, auch wenn niemand etwas abruft.',
  },
  en: waitingTextsEn,
});
