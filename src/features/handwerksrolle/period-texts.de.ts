import { defineGermanTexts, defineTexts } from '../../platform/texts/texts.ts';

/** Sentences of the engine where the time of the law runs: a question does not stop it, and its end can make the entry. */
export const periodTexts = defineTexts('handwerksrolle-period', {
  de: {
    'question.until':
      'Bitte antworten Sie bis {day}. Drei Monate nachdem alle Unterlagen da sind, muss entschieden sein; eine Frage hält das nicht an.',
    'mail.asked.until':
      'Bitte antworten Sie bis {day}. Drei Monate nachdem alle Unterlagen da sind, muss entschieden sein; eine Frage hält das nicht an.',
    'antrag.deemed.text':
      'Die Frist für die Entscheidung lief am {day} ab. Seitdem gilt Ihre Eintragung als vorgenommen (§ 10 Abs. 1 HwO).',
  },
  en: {
    'question.until':
      'Please answer until {day}. Three months after all papers are there it must be decided; a question does not stop that.',
    'mail.asked.until':
      'Please answer until {day}. Three months after all papers are there it must be decided; a question does not stop that.',
    'antrag.deemed.text':
      'The time for the decision ended on {day}. Since then you count as entered (section 10 (1) HwO).',
  },
});

/** What the end of the period means for an entry. German alone. */
export const deemedTexts = defineGermanTexts('handwerksrolle-office', {
  'queue.due.deemedSoon': 'bis {day}, danach gilt die Eintragung als vorgenommen (§ 10 Abs. 1 HwO)',
  'refuse.deemed': 'Die Eintragung gilt seit Ablauf des {day} als vorgenommen (§ 10 Abs. 1 HwO)',
  'refuse.deemed.text':
    'Den Antrag jetzt abzulehnen, macht sie nicht rückgängig. Dafür braucht es eine Rücknahme (§ 48 VwVfG) oder eine Löschung (§ 13 HwO). Klären Sie das, bevor Sie ablehnen.',
  'queue.due.deemed': 'gilt seit Ablauf des {day} als eingetragen (§ 10 Abs. 1 HwO)',
});
