import { defineTexts } from '../../platform/texts/texts.ts';
import { vorlagenTextsEn } from './texts.en.ts';

/** What customers read of templates. */
export const vorlagenTexts = defineTexts('vorlagen', {
  de: {
    'tile.title': 'Vorlagen',
    'tile.text': 'Formulare und Listen zum Herunterladen, mit Ihren Daten schon ausgefüllt.',
    'list.title': 'Vorlagen',
    'list.lead':
      'Speichern Sie, was Sie brauchen. In Formulare tragen wir schon ein, was wir über {forWhom} wissen. Sie können alles ändern.',
    'list.none': 'Im Augenblick gibt es keine Vorlagen.',
    'list.gone': 'Diese Vorlage gibt es im Augenblick nicht. Versuchen Sie es später noch einmal.',
    'list.elsewhere': 'auf der Website der {chamber}',
    faq: 'Wo finde ich Vorlagen und Formulare?',
    'faq.answer':
      'Sobald {term:linked} ist, für wen Sie handeln, finden Sie Vorlagen unter „Vorlagen“. Es gibt sie zu: {groups}.',
    'faq.filled':
      'PDF-Formulare kommen mit den Daten aus dem Verzeichnis. Stimmt dort etwas nicht, melden Sie die Änderung bitte der Kammer. Was Sie in die Datei schreiben, bekommen wir nicht.',
    'retention.what': 'Vorlagen, die die Kammer zurückgezogen hat',
    'retention.period': '{days} Tage',
    'retention.source': 'Art. 5 Abs. 1 Buchst. e DSGVO',
  },
  en: vorlagenTextsEn,
});
