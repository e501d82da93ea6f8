import { defineTexts } from '../../platform/texts/texts.ts';

/** All sentences of natural persons known to the chamber. */
export const personenTexts = defineTexts('personen', {
  de: {
    'number.digits': '{count} Ziffern',
    'number.digitsBetween': '{min} bis {max} Ziffern',
    'number.hint': '{digits}, zum Beispiel {example}. Sie steht in dem Brief mit Ihrer PIN.',

    'refusal.missing': 'Bitte geben Sie Ihre Personennummer ein: {digits}, zum Beispiel {example}.',
    'refusal.unreadable':
      'Das können wir nicht als Personennummer lesen. Sie hat {digits}, zum Beispiel {example}. Sie steht in dem Brief mit Ihrer PIN.',
    'refusal.too-short':
      'Das sind zu wenige Ziffern. Eine Personennummer hat {digits}, zum Beispiel {example}.',
    'refusal.too-long':
      'Das sind zu viele Ziffern. Eine Personennummer hat {digits}, zum Beispiel {example}.',

    'command.import': 'Personen aus einer Datei der Kammer einlesen',
    'import.personennummer': 'Eine Personennummer hat {min} bis {max} Ziffern.',
  },
});
