import { defineTexts } from '../../platform/texts/texts.ts';
import { signedMandateTextsEn } from './signed-mandate-texts.en.ts';

/** The Antrag that hands in a signed mandate. */
export const signedMandateTexts = defineTexts('sepa-signed', {
  de: {
    title: 'Unterschriebenes SEPA-Mandat einreichen',
    text: 'Ein Mandat hochladen, das Sie hier ausgefüllt und auf Papier unterschrieben haben.',
    lead: 'Sie haben das Mandat ausgefüllt, gedruckt und unterschrieben. Hier schicken Sie uns ein Foto oder einen Scan davon.',
    needs: 'Das unterschriebene Mandat als Foto, Scan oder PDF.',
    after: 'Wir vergleichen es mit Ihren Angaben. Danach gilt das Mandat, und wir geben Ihnen Bescheid.',
    legalBasis: 'Regelwerk der SEPA-Lastschrift; § 675j BGB',
    'step.mandat': 'Welches Mandat?',
    'field.reference': 'Mandatsreferenz',
    'field.reference.hint': 'Sie steht auf dem Mandat.',
    'field.signedOn': 'An welchem Tag wurde es unterschrieben?',
    'paper.mandat': 'Unterschriebenes Mandat',
    'paper.mandat.why': 'Damit wir Ihre Unterschrift sehen. Die ganze Seite muss lesbar sein.',
    obstacle:
      'Von Ihnen wartet kein Mandat auf eine Unterschrift. Füllen Sie es zuerst unter „SEPA-Lastschrift“ aus.',
    signedBefore:
      'Der Tag der Unterschrift liegt vor dem Tag, an dem das Mandat ausgefüllt wurde ({written}). Bitte fragen Sie nach, oder lehnen Sie ab.',
    gone: 'Dieses Mandat ist inzwischen beendet. Es kann nicht mehr gültig werden.',
  },
  en: signedMandateTextsEn,
});
