import { defineGermanTexts } from '../../platform/texts/texts.ts';

/** The sentences of the office's frame: rights, home page, pages of records. German alone. */
export const officeTexts = defineGermanTexts('office', {
  'right.register.lesen': 'Betriebe und Personen suchen und ihre Seiten öffnen',
  'right.konten.lesen': 'Konten und wartende Registrierungen ansehen',
  'right.konten.entsperren': 'Konten entsperren, die jemand anderes gesperrt hat',
  'right.konten.loeschen': 'Konten löschen, zu zweit',
  'right.konten.anlegen': 'Konten für Kursteilnehmende und Dozierende anlegen',
  'right.konten.betreuen':
    'E-Mails erneut senden, Passwörter zurücksetzen, Namen berichtigen, Konten sperren und zusammenführen, selbst gesperrte entsperren',
  'right.betriebe.einspielen': 'Dateien mit Betrieben einspielen und zurücknehmen',
  'right.personen.einspielen': 'Dateien mit Personen einspielen und zurücknehmen',
  'right.anfragen.beantworten': 'Anfragen beantworten',
  'right.antraege.lesen': 'Anträge ansehen',
  'right.antraege.bearbeiten': 'Anträge des eigenen Bereichs bearbeiten und entscheiden',
  'right.mitarbeitende.verwalten': 'Mitarbeitende einladen, sperren und ihre Rollen ändern',
  'right.verknuepfungen.aendern': 'Zugänge zu Betrieben und Personen einrichten und lösen',
  'right.pins.massenlauf': 'PINs in großer Zahl machen, zu zweit',
  'right.pins.ausgeben': 'Briefe mit PINs freigeben, drucken und zurückziehen',
  'right.dokumente.handwerksrolle':
    'Dokumente öffnen und erledigen, die an die Handwerksrolle gesendet wurden',
  'right.dokumente.ausbildung': 'Dokumente öffnen und erledigen, die zur Ausbildung gesendet wurden',
  'right.dokumente.kurse': 'Dokumente öffnen und erledigen, die zu Kursen und Prüfungen gesendet wurden',
  'right.dokumente.beitrag': 'Dokumente öffnen und erledigen, die zum Beitrag gesendet wurden',
  'right.dokumente.zustellen': 'Betrieben und Personen Dokumente zustellen',
  'right.bescheinigungen.ausstellen': 'Handwerkskarten und Bescheinigungen ausstellen und zurückziehen',
  'right.vorlagen.pflegen': 'Vorlagen hinzufügen, ersetzen und zurückziehen',
  'right.sepa.bearbeiten': 'SEPA-Mandate ansehen, eintragen und beenden, Abbuchungen erzeugen',
  'right.nachrichten.senden': 'Nachrichten an viele Menschen schreiben, ab einer Grenze zu zweit',
  'right.protokoll.lesen': 'Protokoll ansehen und herunterladen, Fristen der Löschung ansehen',
  'right.missing':
    'Sie brauchen dafür das Recht „{right}“. Wer Mitarbeitende verwaltet, kann es Ihnen geben.',

  'home.title': 'Was zu tun ist',
  'home.nothing': 'Gerade wartet nichts',
  'home.nothingText': 'Sobald etwas zu entscheiden ist, steht es hier.',
  'home.what': 'Was wartet',
  'home.who': 'Für wen',
  'home.since': 'Seit',
  'home.caption': 'Das wartet: erst was dringend ist, dann das Älteste',
  'search.title': 'Suche',
  'search.titleFor': 'Suche nach „{typed}“',
  'search.empty': 'Geben Sie ein, wen oder was Sie suchen.',
  'search.what':
    'Gefunden werden Betriebe, Personen, Konten und wartende Registrierungen über Nummer, Namen oder E-Mail-Adresse, Anträge und Anfragen über ihre Nummer, und was zur Nummer einer Fehlerseite im Protokoll steht. Teile des Namens reichen, Tippfehler schaden selten.',
  'search.nothing': 'Nichts gefunden',
  'search.nothingText':
    'Versuchen Sie es mit einem Teil des Namens, mit der Nummer oder mit der E-Mail-Adresse.',
  'search.short': 'Bitte geben Sie wenigstens drei Buchstaben oder Ziffern ein, oder einen ganzen Namen.',
  'search.one': '1 Treffer',
  'search.count': '{count} Treffer',
  'search.more':
    'Gezeigt sind die ersten {count}. Es gibt mehr: Geben Sie mehr vom Namen ein oder den Ort dazu.',
  'navigation.home': 'Was zu tun ist',
});
