import { defineTexts } from '../../platform/texts/texts.ts';
import { freischaltungTextsEn } from './texts.en.ts';

/** All sentences of this feature that people read on pages and in mails. */
export const freischaltungTexts = defineTexts('freischaltung', {
  de: {
    'start.title': '{term:link}',
    'start.lead':
      'Mit {term:link.dem} handeln Sie online für Ihren Betrieb. Das machen Sie nur einmal; danach genügen E-Mail-Adresse und Passwort.',
    'start.leadBoth':
      'Mit {term:link.dem} handeln Sie online für Ihren Betrieb oder für sich selbst. Beides zugleich geht auch.',
    'start.betrieb.title': 'Für einen Betrieb',
    'start.betrieb.text':
      'Für Betriebe, die in der Handwerksrolle oder einem der Verzeichnisse der Kammer stehen.',
    'start.betrieb.action': 'Betrieb mit PIN {term:linkVerb}',
    'start.code.title': 'Mit Code an die E-Mail-Adresse des Betriebs',
    'start.code.text':
      'Wir schicken einen Bestätigungscode an die E-Mail-Adresse, die in der Handwerksrolle steht. Das geht sofort.',
    'start.code.action': 'Betrieb {term:linkVerb}',
    'start.letter.title': 'Mit PIN aus einem Brief',
    'start.letter.text':
      'Steht in der Handwerksrolle keine E-Mail-Adresse Ihres Betriebs, schicken wir nach Ihrem Antrag eine PIN mit der Post. Die geben Sie hier ein.',
    'start.person.title': 'Für mich als Person',
    'start.person.text': 'Für Lehrlinge, Kundinnen und Kunden der Bildungszentren und Anliegen ohne Betrieb.',
    'start.person.action': 'Mich als Person {term:linkVerb}',
    'start.request.title': 'Noch keine PIN?',
    'start.request.text': 'Wir schicken sie Ihnen mit der Post.',
    'start.request.action': 'Neue PIN anfordern',
    'full.one.title': '{term:account.Ihr} ist schon mit {current} verbunden',
    'full.one.text':
      'Es geht immer nur ein Hauptbetrieb oder eine echte Filiale zugleich. Arbeiten Sie jetzt für einen anderen Betrieb, wechseln Sie in einem Schritt: Der neue wird verbunden, der frühere endet.',
    'full.one.textCode':
      'Es geht immer nur ein Hauptbetrieb oder eine echte Filiale zugleich. Arbeiten Sie jetzt für einen anderen Betrieb, lösen Sie zuerst diesen.',
    'full.many.title': '{term:account.Ihr} ist schon mit {most} Betrieben verbunden',
    'full.many.text': 'Mehr gehen nicht zugleich. Lösen Sie zuerst einen, den Sie nicht mehr brauchen.',
    'full.change': 'Betrieb wechseln',
    'full.links': 'Zur Liste Ihrer Betriebe',
    'start.links': 'Ansehen oder lösen',
    'start.linked.title': 'Damit sind Sie schon verbunden',
    'start.linked.betrieb': 'Betrieb, Nummer {number}',
    'start.linked.person': 'Person, Nummer {number}',

    'redeem.betrieb.title': 'Betrieb mit PIN {term:linkVerb}',
    'redeem.betrieb.lead': 'Geben Sie die Betriebsnummer und die PIN aus dem Brief der Kammer ein.',
    'redeem.person.title': 'Als Person {term:linkVerb}',
    'redeem.person.lead': 'Geben Sie die Personennummer und die PIN aus dem Brief der Kammer ein.',
    'field.betriebsnummer': 'Betriebsnummer',
    'field.filialnummer': 'Filialnummer',
    'field.personennummer': 'Personennummer',
    'field.pin': 'PIN',
    'field.pin.hint':
      'Groß oder klein, mit oder ohne Striche und Leerzeichen: alles geht. Kopieren geht auch.',
    'redeem.submit': 'Freischalten',
    'redeem.noPin': 'Keine PIN zur Hand? Neue PIN anfordern',
    'redeem.help': 'Wo finde ich die Betriebsnummer?',
    'redeem.again': 'Neue PIN anfordern',
    'redeem.byCode': 'Stattdessen mit einem Code an die E-Mail-Adresse des Betriebs',

    'refusal.missingPin': 'Geben Sie die PIN ein.',
    'refusal.typing-error':
      'In der PIN ist ein Tippfehler. Vergleichen Sie sie Zeichen für Zeichen mit dem Brief. Dieser Versuch zählt nicht.',
    'refusal.no-match':
      'Nummer und PIN passen nicht zusammen. Vergleichen Sie beide mit dem Brief: Die PIN gilt nur für die Nummer, die dort steht. Ist der Brief nicht zu finden, fordern Sie eine neue PIN an.',
    'refusal.used':
      'Diese PIN wurde am {at} eingelöst. Jede PIN gilt für {term:account.einen.einzige}. Fordern Sie eine neue PIN an.',
    'refusal.expired': 'Diese PIN war bis {at} gültig. Fordern Sie eine neue PIN an.',
    'refusal.revoked': 'Diese PIN wurde von der Kammer zurückgezogen. Fordern Sie eine neue PIN an.',
    'refusal.already-linked': '{term:account.Ihr} ist damit schon verbunden. Diese PIN ist nicht verbraucht.',
    'refusal.too-many-betriebe.one':
      '{term:account.Ihr} ist schon mit {current} verbunden. Es geht immer nur ein Hauptbetrieb oder eine echte Filiale zugleich. Ihre PIN ist nicht verbraucht. Um zu wechseln, wählen Sie „Betrieb wechseln“ und geben Sie die PIN dort ein.',
    'refusal.too-many-betriebe.many':
      '{term:account.Ihr} ist schon mit {most} Betrieben verbunden; mehr gehen nicht. Ihre PIN ist nicht verbraucht. Lösen Sie zuerst einen Betrieb, den Sie nicht mehr brauchen. Brauchen Sie mehr, schreiben Sie an {email}.',
    'refusal.other-person':
      '{term:account.Ihr} ist schon mit {current} verbunden. {term:account.Ein} gehört einer einzigen Person. Ihre PIN ist nicht verbraucht. Stimmt die Verbindung nicht, lösen Sie sie oder schreiben Sie an {email}.',
    'refusal.too-many-attempts':
      'Zu viele falsche Versuche. Warten Sie bitte eine Stunde. Ihre PIN bleibt gültig.',

    'tile.title': 'Betrieb {term:linkVerb}',
    'tile.text': 'Einmal mit der PIN der Kammer, dann handeln Sie online für Ihren Betrieb.',
    'tile.person.title': 'Als Person {term:linkVerb}',
    'tile.person.text': 'Für Lehrlinge und Kundinnen und Kunden der Bildungszentren.',
    'tile.links.title': '{term:link.Mein}',
    'tile.links.text': 'Sehen, für wen Sie handeln, oder einen Zugang lösen.',

    'step.betrieb.title': 'Verbinden Sie {term:account.Ihren} mit Ihrem Betrieb',
    'step.betrieb.text':
      'Sie haben Betriebsnummer und PIN? Dann dauert es eine Minute. Sonst schicken wir Ihnen eine PIN.',
    'step.betrieb.action': 'PIN eingeben',
    'step.person.title': 'Lehrling, oder im Bildungszentrum angemeldet?',
    'step.person.text': 'Verbinden Sie {term:account.Ihren} mit Ihren eigenen Daten bei der Kammer.',
    'step.person.action': 'PIN für Personen eingeben',

    'notices.linked.title': '{term:link.Ihr}',
    'notices.linked.text': 'Bestätigung, dass {term:account.Ihr} {term:linked} ist.',

    'mail.greeting': 'Guten Tag {name},',
    'mail.greetingOffice': 'Guten Tag,',
    'mail.linked.subject': '{term:account.Ihr} ist {term:linked}',
    'mail.linked.betrieb': 'Sie handeln jetzt {term:portal.im} für {label} ({number}).',
    'mail.linked.byChamber': 'Das haben wir eingerichtet. Der Grund: {reason}',
    'mail.linked.person': '{term:account.Ihr} ist jetzt mit Ihnen als Person verbunden ({number}).',
    'mail.linked.not': 'Waren Sie das nicht? Dann schreiben Sie uns bitte gleich: {email}',
    'mail.linked.open': 'Zu Mein Bereich:',
    'mail.notice.betrieb.subject': 'Neuer Zugang zu Ihrem Betrieb {term:portal.im}',
    'mail.notice.betrieb.text':
      '{name} ({email}) handelt seit {at} {term:portal.im} für Ihren Betrieb {subject} ({number}).',
    'mail.notice.person.subject': '{term:account.Ein} ist mit Ihnen verbunden',
    'mail.notice.person.text':
      '{term:account.der} von {name} ({email}) ist seit {at} {term:portal.im} mit Ihnen als Person verbunden ({number}).',
    'mail.notice.byChamber': 'Das haben wir eingerichtet. Der Grund: {reason}',
    'mail.notice.ok': 'Ist das richtig, müssen Sie nichts tun.',
    'mail.notice.not': 'Kennen Sie diese Person nicht, melden Sie sich bitte gleich bei uns: {contact}',
    'mail.decision.subject': 'PIN-Brief für {subject}: bitte entscheiden',
    'mail.decision.text':
      'für {subject} ({number}) wurden in sieben Tagen schon {most} PIN-Briefe angefordert. Ein weiterer wartet auf Ihre Entscheidung.',
    'mail.decision.how': 'Soll er gedruckt werden, geben Sie ihn frei. Sonst müssen Sie nichts tun.',
    'mail.wrongPins.subject': 'Viele falsche PINs für {betrieb}',
    'mail.wrongPins.text':
      'heute wurde mehrfach versucht, mit einer falschen PIN Zugang zu {betrieb} ({number}) zu bekommen. Ihre gültigen PINs bleiben gültig.',
    'mail.wrongPins.ask': 'Waren das nicht Leute aus dem Betrieb, sagen Sie uns bitte Bescheid: {email}',
  },
  en: freischaltungTextsEn,
});
