import { defineGermanTexts } from '../../platform/texts/texts.ts';

/** Words of the gallery, and samples for what the portal itself draws. */
export const galleryTexts = defineGermanTexts('gallery', {
  'list.title': 'Galerie',
  'list.lead':
    'Alle Seiten, Mails und Briefe dieser Kammer in jedem Zustand, gezeichnet mit ihrem Profil und mit Beispielen.',
  'list.asText': 'als Text',
  'list.asPdf': 'PDF',
  'sample.reason': 'Das dürfen nur Personen, die für den ganzen Betrieb handeln.',
  'sample.subject': 'Eine Mail mit allen Bausteinen',
  'sample.greeting': 'Guten Tag Erika Muster,',
  'sample.paragraph': 'so sehen ein Absatz, ein Link, ein Code und eine Aufzählung aus.',
  'sample.link': 'Zur Startseite',
  'sample.code': 'Ihr Bestätigungscode:',
  'sample.item.first': 'Der erste Punkt',
  'sample.item.second': 'Der zweite Punkt, etwas länger, damit man sieht, wie die Zeile umbricht',
});
