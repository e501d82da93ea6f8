import { defineGermanTexts } from '../../platform/texts/texts.ts';

/** The overview in Leichte Sprache: what BITV 2.0, § 4 wants explained on a start page. */
export const easyLanguageTexts = defineGermanTexts('leichte-sprache', {
  'overview.title': '{term:portal.easy} in Leichter Sprache',
  'registration.title': 'Registrieren in Leichter Sprache',
  'link.title': '{term:link.easy} in Leichter Sprache',
  'pages.label': 'Seiten in Leichter Sprache',
  'pages.overview': 'Was ist {term:portal.easy.der}?',
  'pages.registration': 'So registrieren Sie sich',
  'pages.link': 'So machen Sie {term:link.easy.den}',

  'what.heading': 'Was ist {term:portal.easy.der}?',
  what: `{term:portal.easy.Der} ist eine Internet-Seite.
Die Seite ist von der Handwerks-Kammer.
In der Handwerks-Kammer sind alle Handwerks-Betriebe von hier.
Zum Beispiel:
- Bäcker
- Maler
- Friseure

Ein anderes Wort für Handwerks-Betrieb ist: Betrieb.
Sie bezahlen für {term:portal.easy.den} nichts.`,
  'what.name': `Unser Name ist:
**{chamber}**`,
  'what.word': `Auf den Seiten steht auch das Wort **{word}**.
Das ist das Gleiche.`,
  'do.heading': 'Was können Sie hier machen?',
  do: `Sie können zum Beispiel:
- Daten von Ihrem Betrieb sehen
- Ihre eigenen Daten sehen
- der Handwerks-Kammer schreiben

Das geht am Computer und am Handy.`,
  'begin.heading': 'Wie fangen Sie an?',
  begin: `# Sie registrieren sich.
  Dann haben Sie {term:account.easy.einen}.
# Sie melden sich an.
  Dann ist {term:account.easy.Ihr} offen.
# Sie machen {term:link.easy.den}.
  Danach gehört {term:account.easy.Ihr} zu Ihrem Betrieb.

2 Seiten in Leichter Sprache helfen Ihnen dabei:`,
  'find.heading': 'Wie finden Sie etwas auf den Seiten?',
  find: `Auf jeder Seite gibt es Links.
Ein Link ist ein Text zum Drücken.
Drücken Sie mit der Maus oder mit dem Finger.
Dann öffnet sich eine andere Seite.

Auf jeder Seite finden Sie diese Links:
- den Namen von der Handwerks-Kammer
  Damit kommen Sie zur Start-Seite.
- **Anmelden**
  Damit öffnen Sie {term:account.easy.Ihren}.
- **Online-Dienste**
  Dort sehen Sie alle Angebote.
- **Hilfe**
  Dort stehen Antworten auf viele Fragen.
- **Kontakt**
  Dort können Sie uns schreiben.
- **Leichte Sprache**
  Damit kommen Sie zu dieser Seite.
- **Barrierefreiheit**
  Dort steht: So gut können alle die Seiten benutzen.

Sie können auch nur die Tastatur benutzen.
Drücken Sie die Taste **Tab**.
Damit kommen Sie zum nächsten Link.
Drücken Sie die Taste **Enter**.
Damit öffnen Sie den Link.`,
  'access.heading': 'Können alle Menschen die Seiten benutzen?',
  access: `Manche Menschen sehen nicht gut.
Manche Menschen können keine Maus benutzen.
Wir haben die Seiten für alle Menschen gemacht.
Das schwere Wort dafür ist: Barriere-Freiheit.
Für die Barriere-Freiheit gibt es Regeln.
Wir haben selbst geprüft: Die Seiten passen zu den Regeln.
Andere haben das noch nicht geprüft.

Haben Sie ein Problem mit unseren Seiten?
Dann sagen Sie uns das.
Sie bekommen in 1 Monat eine Antwort.

Hilft Ihnen unsere Antwort nicht?
Dann hilft Ihnen diese Stelle:
**{office}**`,
  'access.statement': 'Erklärung zur Barrierefreiheit in schwerer Sprache',
  'access.office': 'Zu der Stelle',
  'help.heading': 'Wer hilft Ihnen?',
  help: `Haben Sie Fragen?
Dann rufen Sie uns an.
Unsere Telefon-Nummer ist:
**{phone}**`,
  'help.hours': 'Zu diesen Zeiten sind wir da:',
  'help.hour': '- {hour}',
  'help.write': `Sie können uns auch eine E-Mail schreiben.
Eine E-Mail ist ein Brief im Internet.
Unsere E-Mail-Adresse ist:
**{email}**`,
  'help.address': `Sie können uns auch einen Brief schicken.
Unsere Adresse ist:
**{chamber}**
**{street}**
**{city}**`,
  'help.action': 'Kontakt',
  'law.heading': 'Was müssen Sie noch wissen?',
  law: `Leichte Sprache hilft beim Verstehen.
Die Regeln stehen in den anderen Texten.
Nur die anderen Texte gelten vor Gericht.`,
});
