import { defineGermanTexts, defineTexts } from '../../platform/texts/texts.ts';

/** Sentences of the engine where the time of the law runs: a question does not stop it. */
export const periodTexts = defineTexts('handwerksrolle-period', {
  de: {
    'question.until':
      'Bitte antworten Sie bis {day}. Drei Monate nachdem alle Unterlagen da sind, muss entschieden sein; eine Frage hält das nicht an.',
    'mail.asked.until':
      'Bitte antworten Sie bis {day}. Drei Monate nachdem alle Unterlagen da sind, muss entschieden sein; eine Frage hält das nicht an.',
  },
  en: {
    'question.until':
      'Please answer until {day}. Three months after all papers are there it must be decided; a question does not stop that.',
    'mail.asked.until':
      'Please answer until {day}. Three months after all papers are there it must be decided; a question does not stop that.',
  },
});

/** What the end of the period means for an entry. German alone. */
export const deemedTexts = defineGermanTexts('handwerksrolle-office', {
  'queue.due.deemedSoon': 'bis {day}, danach gilt die Eintragung als vorgenommen (§ 10 Abs. 1 HwO)',
  'queue.due.deemed': 'gilt seit Ablauf des {day} als eingetragen (§ 10 Abs. 1 HwO)',
});
