import { defineGermanTexts } from '../../platform/texts/texts.ts';

/** Registering and signing in, in Leichte Sprache; which of it a chamber shows follows from its profile. */
export const accountEasyTexts = defineGermanTexts('accounts-easy', {
  'account.heading': 'Was ist {term:account.easy.ein}?',
  account: `Mit {term:account.easy.einem} können Sie {term:portal.easy.den} benutzen.
{term:account.easy.Ein} gehört immer nur 1 Person.

Zu {term:account.easy.dem} gehören:
- Ihr Name
- Ihre E-Mail-Adresse
- Ihr Passwort

Eine E-Mail ist ein Brief im Internet.
Eine E-Mail-Adresse ist Ihre Adresse für diese Briefe.
Ein Passwort ist ein geheimes Wort.
Nur Sie kennen Ihr Passwort.`,
  'account.word': `Auf den Seiten steht dafür das Wort **{word}**.
Das ist das Gleiche.`,
  'needs.heading': 'Was brauchen Sie?',
  needs: `Sie brauchen:
- einen Computer oder ein Handy
- das Internet
- eine E-Mail-Adresse

{term:account.easy.Der} kostet kein Geld.`,
  'older.heading': 'Haben Sie schon ein Passwort von uns?',
  older: `Benutzen Sie schon **Lehrvertrag online**?
Oder benutzen Sie schon **Handwerksrolle online**?
Dann registrieren Sie sich nicht neu.
Melden Sie sich mit dem Passwort von dort an.`,
  'courses.heading': 'Machen Sie einen Kurs bei uns?',
  courses: `Dann haben Sie vielleicht schon {term:account.easy.einen}.
Registrieren Sie sich nicht neu.
Drücken Sie bei **Anmelden** auf **Passwort vergessen?**
Dann bekommen Sie ein Passwort.`,
  'how.heading': 'Wie registrieren Sie sich?',
  'how.what': `Registrieren heißt: Sie bekommen {term:account.easy.einen}.
So machen Sie das:`,
  'how.open': '# Öffnen Sie die Seite **{page}**.',
  'how.termsFirst': `# Lesen Sie die **Nutzungsbedingungen**.
  Das sind die Regeln für {term:portal.easy.den}.
# Setzen Sie einen Haken.
  Der Haken heißt: Sie sind einverstanden.
# Drücken Sie auf den Knopf **{terms}**.`,
  'how.names': `# Schreiben Sie Ihren Vor-Namen in das Feld.
# Schreiben Sie Ihren Nach-Namen in das Feld.
# Schreiben Sie Ihre E-Mail-Adresse in das Feld.
  Prüfen Sie die Adresse genau.`,
  'how.password': `# Denken Sie sich ein Passwort aus.
  Schreiben Sie das Passwort in das Feld.`,
  'how.terms': `# Lesen Sie die **Nutzungsbedingungen**.
  Das sind die Regeln für {term:portal.easy.den}.
  Setzen Sie einen Haken.
  Der Haken heißt: Sie sind einverstanden.`,
  'how.send': '# Drücken Sie auf den Knopf **{button}**.',
  'how.action': 'Jetzt registrieren',
  rules: `So ist ein Passwort gut:
- Das Passwort hat {min} Zeichen oder mehr.
  Ein Zeichen ist ein Buchstabe oder eine Zahl.
- Niemand kann das Passwort erraten.
- Zum Beispiel nehmen Sie 4 Wörter.
- Sie können sich das Passwort gut merken.`,
  'mail.heading': 'Was passiert danach?',
  mail: `Sie bekommen eine E-Mail von uns.
Wir wollen wissen: Ist das wirklich Ihre E-Mail-Adresse?

In der E-Mail stehen ein Link und ein Code.
Ein Link ist ein Text zum Drücken.
Ein Code ist eine Reihe aus Buchstaben und Zahlen.
Sie brauchen nur 1 davon.
Beides gilt {hours} Stunden.`,
  'mail.linkHeading': 'So geht es mit dem Link:',
  'mail.link': `# Öffnen Sie die E-Mail.
# Drücken Sie auf den Link.
  Dann öffnet sich eine Seite.`,
  'mail.confirm': '# Drücken Sie auf den Knopf **{button}**.',
  'mail.activate': `# Denken Sie sich ein Passwort aus.
# Schreiben Sie das Passwort in das Feld.
# Drücken Sie auf den Knopf **{save}**.
  {term:account.easy.Ihr} ist fertig.`,
  'mail.codeHeading': 'So geht es mit dem Code:',
  'mail.code': `# Schreiben Sie den Code in das Feld **{field}**.
# Drücken Sie auf den Knopf **{button}**.`,
  'mail.otherDevice': `Vielleicht öffnen Sie den Link auf einem anderen Gerät.
Dann schreiben Sie dort Ihr Passwort noch 1 Mal.`,
  'password.heading': 'Wie bekommen Sie Ihr Passwort?',
  'password.mailed': `Danach bekommen Sie noch eine E-Mail.
In dieser E-Mail steht ein Passwort.
Dieses Passwort gilt nur {hours} Stunden.
Melden Sie sich damit an.
Denken Sie sich dann ein eigenes Passwort aus.
Mit diesem Passwort melden Sie sich dann immer an.`,
  'signIn.heading': 'Wie melden Sie sich an?',
  signIn: `Anmelden heißt: Sie öffnen {term:account.easy.Ihren}.
So machen Sie das:
# Öffnen Sie die Seite **{signIn}**.
# Schreiben Sie Ihre E-Mail-Adresse in das Feld.
# Schreiben Sie Ihr Passwort in das Feld.
# Drücken Sie auf den Knopf **{signIn}**.

Haben Sie Ihr Passwort vergessen?
Dann drücken Sie auf **Passwort vergessen?**
Sie bekommen dann eine E-Mail.
Mit der E-Mail machen Sie ein neues Passwort.`,
  'signIn.action': 'Jetzt anmelden',
  'missing.heading': 'Ist keine E-Mail da?',
  missing: `Warten Sie ein paar Minuten.
Suchen Sie die E-Mail auch im Spam-Ordner.
Der Spam-Ordner ist ein Fach für Werbung.
Manchmal ist unsere E-Mail auch dort.
Die E-Mail kommt von **{chamber}**.

Ist die E-Mail auch dort nicht?
Dann drücken Sie auf den Knopf **{resend}**.

Ist Ihre E-Mail-Adresse falsch?
Dann schreiben Sie die Adresse neu.
Drücken Sie danach auf den Knopf **{correct}**.`,
  'safe.heading': 'Wer darf Ihr Passwort wissen?',
  safe: `Nur Sie dürfen Ihr Passwort wissen.
Sagen Sie Ihr Passwort auch keinem Kollegen.
Jeder Kollege macht sich {term:account.easy.einen.eigene}.

Wir machen {term:account.easy.keinen} für Ihren Betrieb.
Sie registrieren sich immer selbst.`,
});
