import { defineTexts } from '../../platform/texts/texts.ts';
import { freischaltungHelpTextsEn } from './help-texts.en.ts';

/** Questions and answers about linking; which of them a chamber shows follows from its profile. */
export const freischaltungHelpTexts = defineTexts('freischaltung-help', {
  de: {
    'what.question': 'Wozu brauche ich {term:link.den}?',
    'what.answer':
      'Für alles, was Ihren Betrieb betrifft, muss die Kammer wissen, dass Sie für ihn handeln dürfen. Dafür ist {term:link.der} da. Sie machen {term:link.ihn} nur einmal.',
    'kinds.question': 'Was ist der Unterschied zwischen {term:link.dem} als Betrieb und als Person?',
    'kinds.betrieb':
      'Als Betrieb: für alle Mitgliedsbetriebe, also alle Unternehmen in der Handwerksrolle und den Verzeichnissen.',
    'kinds.person':
      'Als Person: für Lehrlinge, für Kundinnen und Kunden der Bildungszentren und für Anliegen ohne Betrieb.',
    'kinds.both':
      'Beides zugleich ist möglich und manchmal nötig. Sie sehen dann auf jeder Seite, für wen Sie gerade handeln.',
    'where.question': 'Woher bekomme ich die PIN?',
    'where.eintragungsunterlagen': 'Sie liegt Ihren Eintragungsunterlagen (Handwerksrolle) bei.',
    'where.beitragsbescheid': 'Sie steht auf Ihrem Beitragsbescheid.',
    'where.beileger': 'Sie stand auf dem Beileger zu einem früheren Beitragsbescheid.',
    'where.request':
      'Ist sie nicht auffindbar oder schon eingelöst, fordern Sie nach der Anmeldung eine neue an. Das Formular finden Sie auf der Startseite, in der Eingabe der PIN und unter „Neue PIN anfordern“.',
    'where.requestOpen':
      'Ist sie nicht auffindbar oder schon eingelöst, fordern Sie eine neue an. Anmelden müssen Sie sich dafür nicht.',
    'where.ask':
      'Wir schicken sie Ihnen mit der Post. Fordern Sie sie nach der Anmeldung an, auch wenn Sie eine andere schon eingelöst haben. Das Formular finden Sie auf der Startseite, in der Eingabe der PIN und unter „Neue PIN anfordern“.',
    'where.askOpen':
      'Wir schicken sie Ihnen mit der Post. Fordern Sie sie an, auch wenn Sie eine andere schon eingelöst haben. Anmelden müssen Sie sich dafür nicht.',
    'where.post':
      'Der Brief geht immer an die Anschrift, die im Register steht, und braucht wenige Tage. Die PIN daraus gilt {days} Tage. Am Telefon oder per E-Mail nennen wir keine PIN.',
    'where.action': 'Neue PIN anfordern',
    'enter.question': 'Wo gebe ich die PIN ein?',
    'enter.answer':
      'Melden Sie sich an. In „Mein Bereich“ steht die Eingabe der PIN als erste Aufgabe, solange noch kein Betrieb verbunden ist. Der QR-Code im Brief führt auch dorthin und trägt die Betriebsnummer schon ein.',
    'enter.action': 'PIN eingeben',
    'enter.answerLetter':
      'Melden Sie sich an, wenn der Brief da ist. In „Mein Bereich“ steht die Eingabe der PIN als Aufgabe zu Ihrem Antrag. Der QR-Code im Brief führt auch dorthin und trägt die Betriebsnummer schon ein.',
    'fails.question': 'Die PIN wird nicht angenommen. Was kann ich tun?',
    'fails.number': 'Prüfen Sie die Betriebsnummer. Sie muss zu der PIN gehören.',
    'fails.typing':
      'Schreiben Sie die PIN, wie Sie mögen: groß oder klein, mit oder ohne Striche und Leerzeichen, getippt oder kopiert. Der Buchstabe O und die Ziffer 0 gelten gleich, ebenso I, l und 1. Bei einem Tippfehler sagen wir das gleich, und der Versuch zählt nicht.',
    'fails.used':
      'Ist die PIN schon eingelöst oder abgelaufen, sagen wir Ihnen das mit Datum. Dann brauchen Sie eine neue.',
    'once.question': 'Gilt eine PIN für mehrere Personen?',
    'once.answer':
      'Nein. Jede PIN gilt für {term:account.einen.einzige} und verfällt, sobald sie eingelöst ist. Weitere Personen im Betrieb registrieren sich selbst und fordern eine eigene PIN an. Eine neue PIN macht eine ältere nicht ungültig.',
    'once.answerLetter':
      'Nein. Jede PIN gilt für {term:account.einen.einzige} und verfällt, sobald sie eingelöst ist. Weitere Personen im Betrieb registrieren sich selbst und stellen einen eigenen Antrag.',
    'again.question': 'Brauche ich die PIN bei jeder Anmeldung?',
    'again.answer':
      'Nein. Die PIN brauchen Sie nur einmal. Danach melden Sie sich mit E-Mail-Adresse und Passwort an.',
    'soon.question': 'Wie lange dauert {term:link.der}?',
    'soon.answer':
      '{term:link.Er} gilt sofort. Sie müssen die Seite nicht neu laden und sich nicht neu anmelden. Der Betrieb bekommt eine Nachricht, dass Sie jetzt für ihn handeln.',
    'most.question': 'Mit wie vielen Betrieben kann {term:account.mein} verbunden sein?',
    'most.one':
      'Immer nur mit einem Hauptbetrieb oder mit einer echten Filiale. Eine echte Filiale tritt wie ein selbstständiger Betrieb auf, hat zum Beispiel eigenes Personal oder schreibt eigene Rechnungen.',
    'most.site': 'Für eine reine Ausbildungsstätte genügt {term:link.der} für den Hauptbetrieb.',
    'most.two':
      'Wer für zwei Betriebe zugleich handelt, braucht {term:account.einen.zweite} mit einer anderen E-Mail-Adresse.',
    'most.many':
      'Mit bis zu {most} Betrieben zugleich. Auf jeder Seite sehen Sie, für wen Sie gerade handeln, und können wechseln.',
    'change.question': 'Ich arbeite jetzt für einen anderen Betrieb. Was muss ich tun?',
    'change.answer':
      'Fordern Sie die PIN des neuen Betriebs an. Öffnen Sie dann „{term:link.Mein}“ und wählen Sie „Betrieb wechseln“. Stimmt die PIN, wird der neue Betrieb verbunden, und der frühere endet im selben Schritt. Ist sie falsch, bleibt alles, wie es ist.',
    'change.answerCode':
      'Öffnen Sie „{term:link.Mein}“ und lösen Sie den früheren Betrieb. Danach stellen Sie einen Antrag für den neuen.',
    'change.action': '{term:link.Mein}',
    'end.question': 'Wie höre ich wieder auf, für einen Betrieb zu handeln?',
    'end.answer':
      'Zum Beispiel, weil Sie den Betrieb verlassen oder nicht mehr zuständig sind: Öffnen Sie „{term:link.Mein}“ und wählen Sie „Verknüpfung lösen“. Das gilt sofort. {term:account.Der} selbst bleibt bestehen, und Sie können sich gleich neu {term:linkVerb}.',
    'end.others':
      'Ist jemand anders ausgeschieden, etwa die frühere Personalleitung, kann das im Betrieb beenden, wer dort die Zugänge verwaltet. Gibt es niemanden, schreiben Sie an {email} und nennen Sie Betrieb und Person.',
    'end.action': '{term:link.Mein}',
    'deleted.question': 'Mein Betrieb ist aus dem Register gelöscht. Was gilt dann?',
    'deleted.answer':
      'Mit dem Tag der Löschung endet jeder Zugang zu dem Betrieb. PINs, Briefe und offene Anträge für ihn gelten nicht mehr. Alle, die für ihn gehandelt haben, bekommen eine E-Mail.',
    'deleted.back':
      'Wird der Betrieb wieder eingetragen, verbinden Sie sich neu; frühere Zugänge leben nicht von selbst wieder auf. Fragen beantworten wir unter {email}.',
    'code.question': 'Wie ordne ich {term:account.meinen} meinem Betrieb zu?',
    'code.answer':
      'Unter „{term:link}“ geben Sie die Betriebsnummer und den Namen des Inhabers oder der Firma an. Dann geht ein Bestätigungscode an die E-Mail-Adresse, die in der Handwerksrolle steht. Den Code geben Sie im Antrag ein, oder jemand im Betrieb bestätigt mit dem Link in der Mail.',
    'code.email':
      'Dafür muss in der Handwerksrolle eine E-Mail-Adresse des Betriebs stehen. Ist sie veraltet, schreiben Sie an {email}, bevor Sie den Antrag stellen.',
    'code.noFilialen': 'Auswählen lässt sich nur der Hauptbetrieb; Filialen haben keinen eigenen Eintrag.',
    'code.noEmail': 'Steht dort keine, schicken wir stattdessen eine PIN mit der Post.',
    'code.action': 'Betrieb {term:linkVerb}',
  },
  en: freischaltungHelpTextsEn,
});
