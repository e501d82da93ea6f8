import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** What the chamber's own people read about linking an account themselves, and about ending a link. German alone. */
export const directLinkTexts = defineGermanTexts('freischaltung-links-office', {
  'link.open': 'Ohne PIN {term:linkVerb}',
  'link.title': 'Ohne PIN {term:linkVerb}',
  'link.lead':
    'Nur wenn ein Brief nicht geht und ein Dokument zeigt, dass die Person für den Betrieb handeln darf. Sie bekommt die Aufgabe Verwaltung. Die Person und die Anschrift im Register erfahren davon, mit Ihrem Grund.',
  'link.email': 'E-Mail-Adresse der Person',
  'link.emailHint':
    'Die Person hat sich schon registriert. Fragen Sie nach der Adresse, mit der sie sich anmeldet.',
  'link.reason': 'Grund',
  'link.document': 'Dokument',
  'link.documentHint': 'Zum Beispiel die Vollmacht oder der Auszug aus dem Handelsregister, höchstens 10 MB',
  'link.documentAgain': 'Wählen Sie das Dokument bitte noch einmal aus: Kein Browser behält es.',
  'link.submit': 'Ohne PIN {term:linkVerb}',
  'link.cancel': 'Zurück',
  'link.done': 'Der Zugang ist eingerichtet',
  'link.refused.email': 'Bitte geben Sie eine E-Mail-Adresse ein.',
  'link.refused.unknown':
    'Mit dieser Adresse ist niemand registriert. Die Person muss sich zuerst registrieren und die Adresse bestätigen.',
  'link.refused.inactive':
    'Diese Person kann sich gerade nicht anmelden: {term:account} gesperrt oder vor der Löschung.',
  'link.refused.already-linked': 'Diese Person handelt schon mit allen Rechten für den Betrieb.',
  'link.refused.too-many-betriebe':
    'Diese Person handelt schon für {current}. Mehr als {most} geht bei dieser Kammer nicht.',
  'link.refused.betrieb':
    'Mit diesem Betrieb lässt sich niemand {term:linkVerb}: Er steht nicht mehr im Register oder ist eine Ausbildungsstätte.',
  'link.refused.no-document': 'Bitte wählen Sie ein Dokument aus.',
  'link.refused.too-large': 'Das Dokument ist größer als 10 MB.',
  'link.refused.too-many': 'Bitte wählen Sie nur ein Dokument aus.',
  'link.refused.busy': 'Gerade senden viele Dateien. Bitte versuchen Sie es gleich noch einmal.',
  'link.refused.no-room': 'Auf dem Server ist kein Platz für Dateien. Bitte sagen Sie es der Technik.',
  'link.refused.gone': 'Die Datei ist nicht mehr da. Bitte wählen Sie sie noch einmal aus.',
  'link.refused.bad-file':
    'Diese Datei nehmen wir nicht an. Nehmen Sie eine PDF-Datei, ein Bild oder ein Dokument ohne Makros.',

  'unlink.open': 'Lösen',
  'unlink.title': 'Zugang lösen',
  'unlink.lead': '{name} ({email}) handelt danach nicht mehr für {label}. Anmelden kann sie sich weiter.',
  'unlink.last': 'Danach verwaltet niemand mehr die Zugänge',
  'unlink.lastText':
    '{name} ist die letzte Person mit der Aufgabe Verwaltung. Andere handeln weiter, aber niemand kann jemanden einladen. Wer {term:link.den} neu nachweist, bekommt die Verwaltung.',
  'unlink.lastAlone': 'Danach handelt niemand mehr für {label}.',
  'unlink.told': 'Die Person bekommt den Grund per E-Mail, ebenso die Adresse im Register.',
  'unlink.submit': 'Zugang lösen',
  'unlink.done': 'Der Zugang ist gelöst',
  'unlink.over': 'Dieser Zugang ist schon beendet',

  'document.open': 'Dokument',
  'document.sealed':
    'Das Dokument lässt sich nicht öffnen: Es ist mit einem anderen Schlüssel verschlossen (SECRET_KEY_FILE).',

  'nobody.title': 'Niemand verwaltet mehr die Zugänge',
  'nobody.text':
    'Seit {since} hat niemand mehr die Aufgabe Verwaltung. Andere handeln weiter, Anzahl damals: {colleagues}. Wer {term:link.der} neu nachweist, bekommt die Verwaltung.',
  'nobody.seen': 'Gesehen',
  'nobody.done': 'Als gesehen vermerkt',
  'work.nobody': 'Betrieb ohne Verwaltung der Zugänge',
  act: 'Tun',
});
