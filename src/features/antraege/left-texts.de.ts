import { defineTexts } from '../../platform/texts/texts.ts';
import { leftTextsEn } from './left-texts.en.ts';

/** What is left to do for whoever has sent an Antrag. */
export const leftTexts = defineTexts('antraege-left', {
  de: {
    mail: 'Sie bekommen eine E-Mail mit einer Kopie.',
    nothing: 'Sie müssen jetzt nichts weiter tun.',
    toDo: 'Das müssen Sie jetzt noch tun: {toDo}.',
    lacking: 'Diese Unterlagen fehlen uns noch: {papers}.',
    'lacking.paper': '„{paper}“',
    'lacking.unnamed': 'Ihre Unterlagen fehlen uns noch.',
    'lacking.how':
      'Auf die Frage „{question}“ haben Sie geantwortet: „{how}“. Nennen Sie dabei die Antragsnummer {nummer}.',
    'lacking.send':
      'Schicken Sie sie uns, oder bringen Sie sie vorbei. Nennen Sie dabei die Antragsnummer {nummer}.',
    'lacking.here': 'Was auf Papier steht, können Sie auch hier hochladen, unter „Unterlagen nachreichen“.',
    'lacking.there':
      'Was auf Papier steht, können Sie auch auf der Seite des Antrags hochladen, unter „Unterlagen nachreichen“.',
    'lacking.later': 'Was Sie jetzt nicht hochladen, brauchen wir danach noch von Ihnen.',
    'lacking.period':
      'Die {months} Monate, in denen wir entscheiden, beginnen erst, wenn alle Unterlagen da sind.',
  },
  en: leftTextsEn,
});
