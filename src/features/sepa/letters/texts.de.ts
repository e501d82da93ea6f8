import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** Sentences of a printed mandate. */
export const sepaLetterTexts = defineGermanTexts('sepa-letters', {
  subject: 'SEPA-Lastschriftmandat',
  subjectB2b: 'SEPA-Firmenlastschrift-Mandat',
  ended: 'Dieses Mandat ist beendet: {state}.',
  held: 'Dieses Mandat gilt ab {until}.',
  bank: 'Kreditinstitut',
  onlineSignature: 'Online erteilt am {at} von {name}. Das Mandat gilt ohne Unterschrift.',
  signHere: 'Bitte unterschreiben Sie hier:',
  filledInAt: 'Ausgefüllt am',
  placeAndDay: 'Ort, Datum: {place}________________________________________',
  signature: 'Unterschrift: ________________________________________',
  sendUpload: 'Laden Sie das unterschriebene Mandat {term:portal.im} hoch.',
  sendPaper: 'Schicken Sie das unterschriebene Mandat bitte an diese Anschrift: {address}',
  account: 'Neues Konto',
  changedAt: 'Angegeben am',
  changedBy: 'Angegeben von',
  'bank.ok': 'Ist das richtig, müssen Sie nichts tun.',
  'bank.address':
    'Wir schreiben Ihnen, weil wir keine E-Mail-Adresse von Ihnen gespeichert haben. Nennen Sie uns eine, dann erfahren Sie von neuen Bankverbindungen künftig sofort.',
  b2bBank: 'Geben Sie dieses Mandat auch Ihrem Kreditinstitut, bevor zum ersten Mal abgebucht wird.',
});
