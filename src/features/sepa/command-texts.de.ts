import { defineGermanTexts } from '../../platform/texts/texts.ts';

/** What operators read of the commands for mandates. German alone. */
export const sepaCommandTexts = defineGermanTexts('sepa-command', {
  'banks.summary': 'Namen der Banken aus der Bankleitzahlendatei der Bundesbank laden, für alle Kammern',
  'banks.file': 'die Bankleitzahlendatei als Textdatei mit festen Breiten',
  'banks.noFile': 'Die Datei {file} gibt es nicht, oder sie ist keine Bankleitzahlendatei.',
  'banks.noBankFile':
    'Zeile {line} von {file} ist keine Zeile der Bankleitzahlendatei: erwartet werden 168 oder 174 Zeichen, vorn die Bankleitzahl.',
  'banks.empty': 'In {file} steht keine Bank.',
  'banks.done': '{count} Banken geladen, für {chambers} Kammern.',
});
