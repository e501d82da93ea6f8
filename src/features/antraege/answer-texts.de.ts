import { defineTexts } from '../../platform/texts/texts.ts';
import { answerTextsEn } from './answer-texts.en.ts';

/** What whoever answers reads where their answer does not fit any more. */
export const answerTexts = defineTexts('antraege-answer', {
  de: {
    other:
      'Ihre Antwort ist noch nicht gesendet: Inzwischen haben wir etwas anderes gefragt. Lesen Sie bitte die Frage, und passen Sie Ihre Antwort an.',
    unsent: 'Ihre Antwort ist nicht gesendet',
    'unsent.text':
      'Die Frage ist schon beantwortet, oder der Antrag ist abgeschlossen. Das hatten Sie geschrieben. Kopieren Sie es, wenn es noch wichtig ist, und schreiben Sie uns an {email}.',
  },
  en: answerTextsEn,
});
