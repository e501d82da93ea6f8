import { defineTexts } from '../../platform/texts/texts.ts';
import { betriebsdatenTextsEn } from './texts.en.ts';

/** What the Antrag that tells changes of Betriebsdaten says. */
export const betriebsdatenTexts = defineTexts('antrag-betriebsdaten', {
  de: {
    title: 'Betriebsdaten ändern',
    text: 'Neue Anschrift, Telefonnummer, E-Mail-Adresse, Firma, Rechtsform oder Gewerk mitteilen.',
    lead: 'Bei Ihrem Betrieb hat sich etwas geändert? Sie sehen, was wir eingetragen haben, und tragen das Neue ein. Das dauert etwa fünf Minuten.',
    needs:
      'Die neuen Angaben und den Tag, ab dem sie gelten. Bei Firma, Inhaber, Rechtsform, Anschrift und Gewerk brauchen wir danach einen Nachweis, für Telefon, E-Mail und Website nicht. Soll eine Angabe ganz entfallen, schreiben Sie das am Ende unter „Was sollten wir noch wissen?“.',
    after:
      'Telefon, E-Mail und Website gelten ab dem Tag, den Sie nennen, frühestens sofort, ganz ohne unsere Entscheidung. Ist eine neue E-Mail-Adresse dabei, gelten alle drei erst, wenn Sie den Link in der Mail bestätigt haben, die wir dorthin schicken. Über alle anderen Angaben entscheiden wir einzeln und tragen sie dann ein, frühestens an dem Tag, den Sie nennen. Nachweise laden Sie am Ende des Antrags hoch, senden sie mit der Post oder bringen sie vorbei; nennen Sie dabei die Nummer des Antrags.',
    legalBasis:
      'Wir führen die Handwerksrolle und die Verzeichnisse nach §§ 6, 19 und 20 der Handwerksordnung; was darin steht, sagt Anlage D. Sie teilen uns Änderungen mit, damit die Einträge stimmen (Art. 6 Abs. 1 Buchst. e DSGVO).',
    'detail.address': 'wartet auf die Bestätigung der neuen E-Mail-Adresse',
    'detail.address.toDo': 'Neue E-Mail-Adresse des Betriebs bestätigen',
    'detail.unconfirmed': 'nicht bestätigt',
    'detail.unconfirmed.history': 'Beendet, weil die neue E-Mail-Adresse nicht bestätigt ist',
    'detail.entered': 'eingetragen',
    'detail.entered.history': 'Erledigt',
    'paper.gewerbeummeldung': 'Gewerbeummeldung',
    'paper.gewerbeummeldung.why':
      'bei neuer Firma, neuem Inhabernamen, neuer Rechtsform, Anschrift oder neuem Gewerk: eine Kopie der Meldung an die Gemeinde; für ein neues der Anlage A verlangt sie zuerst unsere Eintragung',
    'paper.registerauszug': 'Auszug aus dem Handels- oder Gesellschaftsregister',
    'paper.registerauszug.why': 'bei neuer Firma oder Rechtsform, wenn Ihr Betrieb dort eingetragen ist',
    'paper.qualifikation': 'Qualifikationsnachweis',
    'paper.qualifikation.why': 'bei einem neuen Gewerk der Anlage A, zum Beispiel der Meisterbrief',
    'step.aenderung': 'Was hat sich geändert?',
    'step.verzeichnis': 'Neuer Eintrag im Verzeichnis',
    'step.anschrift': 'Neue Anschrift des Betriebs',
    'step.kontakt': 'So erreichen wir Ihren Betrieb',
    'step.nachweise': 'Nachweise und Hinweise',
    'field.changes': 'Was hat sich geändert?',
    'field.changes.name': 'Name des Betriebs, Firma',
    'field.changes.inhaber': 'Name der Inhaberin oder des Inhabers',
    'field.changes.rechtsform': 'Rechtsform',
    'field.changes.anschrift': 'Anschrift',
    'field.changes.gewerkNeu': 'Ein Gewerk kommt hinzu',
    'field.changes.gewerkWeg': 'Ein Gewerk entfällt',
    'field.changes.telefon': 'Telefon',
    'field.changes.email': 'E-Mail-Adresse',
    'field.changes.web': 'Website',
    'field.validFrom': 'Ab wann gilt das?',
    'field.validFrom.hint':
      'Auch ein Tag in den letzten zehn Jahren oder im kommenden Jahr. In der Zukunft: Bis dahin bleibt alles, wie es ist.',
    'field.name': 'Name des Betriebs, Firma',
    'field.name.hint': 'Bei einem eingetragenen Unternehmen so, wie er im Handelsregister steht.',
    'field.inhaber': 'Inhaberin oder Inhaber',
    'field.inhaber.hint':
      'Nur bei einem neuen Namen, zum Beispiel nach einer Heirat. Geht der Betrieb auf jemand anderen über, braucht es eine neue Eintragung.',
    'field.rechtsform': 'Rechtsform',
    'field.rechtsform.hint': 'Braucht es dafür eine neue Eintragung, melden wir uns.',
    'field.gewerkNeu': 'Gewerk, das hinzukommt',
    'field.gewerkNeu.hint':
      'Dahinter stehen Anlage und Nummer der Handwerksordnung. Für Gewerke der Anlage A brauchen wir einen Qualifikationsnachweis.',
    'field.gewerkWeg': 'Gewerk, das entfällt',
    'field.strasse': 'Straße',
    'field.hausnummer': 'Hausnummer',
    'field.plz': 'Postleitzahl',
    'field.ort': 'Ort',
    'field.telefon': 'Telefon',
    'field.email': 'E-Mail-Adresse des Betriebs',
    'field.email.hint':
      'Wir schicken eine Mail dorthin. Die Adresse gilt erst, wenn Sie den Link darin bestätigt haben. Der bisherigen Adresse sagen wir Bescheid. Ihre eigene Adresse zum Anmelden bleibt, wie sie ist.',
    'field.web': 'Website',
    'field.web.noAddress':
      'Das ist keine Adresse einer Website. Richtig ist zum Beispiel www.muster-metallbau.de.',
    'field.proof': 'Wie bekommen wir die Nachweise?',
    'field.proof.hint':
      'Welche es sind, steht am Anfang des Antrags. Für Telefon, E-Mail und Website brauchen wir keine.',
    'field.proof.upload': 'Ich lade sie gleich hoch',
    'field.proof.post': 'Ich schicke sie mit der Post',
    'field.proof.inPerson': 'Ich bringe sie vorbei',
    'field.proof.none': 'Es sind keine nötig',
    'field.remarks': 'Was sollten wir noch wissen?',
    'field.remarks.hint': 'Zum Beispiel, welche Angabe ganz entfallen soll.',
  },
  en: betriebsdatenTextsEn,
});
