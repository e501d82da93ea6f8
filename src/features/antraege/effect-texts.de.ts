import { defineTexts } from '../../platform/texts/texts.ts';
import { effectTextsEn } from './effect-texts.en.ts';

/** What becomes of something without a decision of the office at that moment. */
export const effectTexts = defineTexts('antraege-effects', {
  de: {
    'mail.effect.fields': 'Es geht um: {fields}.',
    'mail.planned.subject': 'Antrag Nr. {nummer}: Die Änderung ist vorgemerkt',
    'mail.planned.lead':
      'Ihre Änderung aus dem Antrag Nr. {nummer} ({title}) ist vorgemerkt. Sie gilt ab dem Tag, den Sie angegeben haben.',
    'mail.in-force.subject': 'Antrag Nr. {nummer}: Die Änderung gilt jetzt',
    'mail.in-force.lead': 'was Sie mit Ihrem Antrag Nr. {nummer} ({title}) geändert haben, gilt ab jetzt.',
    'mail.overtaken.subject': 'Antrag Nr. {nummer}: Änderung nicht eingetragen',
    'mail.overtaken.lead':
      'eine Änderung aus Ihrem Antrag Nr. {nummer} ({title}) sollte jetzt gelten. Bei uns ist inzwischen aber etwas anderes eingetragen. Wir klären das und melden uns; Sie müssen nichts tun.',
    'mail.set-aside.subject': 'Antrag Nr. {nummer}: Die Änderung kommt nicht mehr',
    'mail.set-aside.lead':
      'eine Änderung aus Ihrem Antrag Nr. {nummer} ({title}) tragen wir nicht ein. Es bleibt, was jetzt eingetragen ist.',
    'mail.unconfirmed.subject': 'Antrag Nr. {nummer}: Die Änderung wurde nicht bestätigt',
    'mail.unconfirmed.lead':
      'eine Änderung aus Ihrem Antrag Nr. {nummer} ({title}) hat niemand rechtzeitig bestätigt. Wir tragen sie nicht ein. Es bleibt, was jetzt eingetragen ist. Soll sie noch gelten, teilen Sie sie bitte noch einmal mit.',
    'mail.withdrawn-by-other.subject': 'Antrag Nr. {nummer} ist zurückgezogen',
    'mail.withdrawn-by-other.lead':
      'Ihr Antrag Nr. {nummer} ({title}) ist zurückgezogen. Das hat jemand getan, der ihn ebenso verwalten darf wie Sie. Wir bearbeiten ihn nicht weiter.',
    'history.entered.note': 'auf Papier eingegangen am {day}',
    'history.complete.note': 'Vollständig seit {since}. Wir entscheiden bis {due}.',
  },
  en: effectTextsEn,
});
