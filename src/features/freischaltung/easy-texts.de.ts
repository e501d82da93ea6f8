import { defineGermanTexts } from '../../platform/texts/texts.ts';

/** Linking in Leichte Sprache; which of it a chamber shows follows from its profile. */
export const freischaltungEasyTexts = defineGermanTexts('freischaltung-easy', {
  'what.heading': 'Was ist {term:link.easy.der}?',
  what: `Sie wollen im Internet etwas für Ihren Betrieb erledigen.
Dann müssen wir wissen: Sie dürfen das.
Dafür gibt es {term:link.easy.den}.
Danach gehört {term:account.easy.Ihr} zu Ihrem Betrieb.
Das machen Sie nur 1 Mal.`,
  'what.person': `Sie können das auch für sich selbst machen.
Dann gehört {term:account.easy.Ihr} zu Ihnen als Person.
Das ist für:
- Lehrlinge
- Menschen in einem Kurs
- Menschen ohne Betrieb

Sie können auch beides machen.`,
  'needs.heading': 'Was brauchen Sie?',
  'needs.pin': `Sie brauchen 3 Sachen:
- {term:account.easy.einen}
- die Betriebs-Nummer von Ihrem Betrieb
- eine PIN

Eine PIN ist ein geheimer Code.
In der PIN sind Buchstaben und Zahlen.
Sie bekommen die PIN nur mit der Post.`,
  'needs.person': `Machen Sie das für sich selbst?
Dann brauchen Sie Ihre Personen-Nummer.
Die Personen-Nummer ist Ihre Nummer bei der Handwerks-Kammer.
Die Personen-Nummer steht in dem Brief mit der PIN.`,
  'how.heading': 'Wie machen Sie {term:link.easy.den}?',
  'how.pin': `# Melden Sie sich an.
# Öffnen Sie die Seite **{page}**.
# Schreiben Sie Ihre Betriebs-Nummer in das Feld.
# Schreiben Sie die PIN in das Feld.
  Große und kleine Buchstaben sind gleich.
# Drücken Sie auf den Knopf **{button}**.`,
  'how.person': `Machen Sie das für sich selbst?
Dann öffnen Sie die Seite **{page}**.
Schreiben Sie dort Ihre Personen-Nummer und die PIN.`,
  'how.done': `Sie können sofort für Ihren Betrieb arbeiten.
Ihr Betrieb bekommt eine Nachricht davon.`,
  'how.action': 'PIN eingeben',
  'fails.heading': 'Passt die PIN nicht?',
  'fails.pin': `Dann prüfen Sie:
- Haben Sie die PIN richtig geschrieben?
- Haben Sie die Betriebs-Nummer richtig geschrieben?
- Gehört die PIN zu Ihrem Betrieb?

Jede PIN gilt nur für 1 Person.
Jede PIN gilt nur 1 Mal.
Vielleicht hat ein Kollege die PIN schon benutzt.
Dann bestellen Sie eine neue PIN.`,
  'most.heading': 'Arbeiten Sie für mehrere Betriebe?',
  'most.one': `{term:account.easy.Ihr} kann nur zu 1 Betrieb gehören.
Für einen anderen Betrieb brauchen Sie {term:account.easy.einen.andere}.
Dafür brauchen Sie auch eine andere E-Mail-Adresse.`,
  'most.many': `{term:account.easy.Ihr} kann zu {most} Betrieben gehören.
Machen Sie {term:link.easy.den} für jeden Betrieb neu.`,
  'end.heading': 'Arbeiten Sie nicht mehr für den Betrieb?',
  end: `Dann beenden Sie {term:link.easy.den}.
# Melden Sie sich an.
# Öffnen Sie die Seite **{page}**.
# Drücken Sie auf **{link}**.
# Sagen Sie uns den Grund.
# Drücken Sie auf den Knopf **{button}**.

{term:account.easy.Ihr} bleibt.`,
});
