import { defineGermanTexts } from '../../platform/texts/texts.ts';

/** What the office reads beside an Antrag for a PIN. German alone. */
export const pinOfficeTexts = defineGermanTexts('pin-anforderung-office', {
  title: 'Was daraus wurde',
  'outcome.queued': 'Die Nummer steht im Register. Der Brief mit der PIN liegt bei den Briefen.',
  'outcome.needs-decision':
    'Die Nummer steht im Register. Für sie wurden in einer Woche viele Briefe angefordert: Dieser wartet bei den Briefen auf eine Entscheidung.',
  'outcome.already-open':
    'Die Nummer steht im Register. Ein Brief, der vorher angefordert wurde, ist schon unterwegs: Ein zweiter geht nicht hinaus.',
  'outcome.unknown-number': 'Die Nummer steht nicht im Register. Es geht kein Brief hinaus.',
  'outcome.betrieb-gone':
    'Der Betrieb mit dieser Nummer steht nicht mehr im Register. Es geht kein Brief hinaus.',
  'outcome.no-own-pin':
    'Die Nummer gehört zu einer Ausbildungsstätte, die keine eigene PIN hat. Es geht kein Brief hinaus.',
  'named.betrieb': '{name}, Betriebsnummer {number}',
  'named.person': '{name}, Personennummer {number}',
  letters: 'Briefe mit PIN ansehen',
  stranger: 'Ohne Anmeldung angefordert: Wer es war, ist nicht gespeichert.',
  silence:
    'Wer die PIN angefordert hat, liest das nicht: Sonst ließe sich herausfinden, welche Nummern im Register stehen.',
});

/** What the engine says to the office of an Antrag for a PIN. Keys are the engine's. German alone. */
export const pinOfficeWords = defineGermanTexts('antrag-pin-anforderung-office', {
  'one.awaiting': 'Hier ist nichts zu tun: Die Nummer wird gleich von selbst im Register nachgeschlagen.',
});
