import { defineTexts } from '../../platform/texts/texts.ts';
import { accountHelpTextsEn } from './help-texts.en.ts';

/** Questions and answers about registering and the account; which a chamber shows follows from its profile. */
export const accountHelpTexts = defineTexts('accounts-help', {
  de: {
    'how.question': 'Wie registriere ich mich?',
    'how.form':
      'Öffnen Sie „Registrieren“ und geben Sie Vorname, Nachname und E-Mail-Adresse ein. Die Registrierung ist kostenlos und nur einmal nötig.',
    'how.formTerms':
      'Öffnen Sie „Registrieren“, stimmen Sie den Nutzungsbedingungen zu und gehen Sie „Weiter zur Registrierung“. Geben Sie dort Vorname, Nachname, E-Mail-Adresse und ein Passwort ein. Die Registrierung ist kostenlos und nur einmal nötig.',
    'how.formPassword':
      'Öffnen Sie „Registrieren“ und geben Sie Vorname, Nachname, E-Mail-Adresse und ein Passwort ein. Die Registrierung ist kostenlos und nur einmal nötig.',
    'how.formTermsOnly':
      'Öffnen Sie „Registrieren“, stimmen Sie den Nutzungsbedingungen zu und gehen Sie „Weiter zur Registrierung“. Geben Sie dort Vorname, Nachname und E-Mail-Adresse ein. Die Registrierung ist kostenlos und nur einmal nötig.',
    'how.mail':
      'Danach bekommen Sie eine E-Mail. Öffnen Sie den Link darin und klicken Sie auf „E-Mail-Adresse bestätigen“, oder geben Sie den Bestätigungscode aus der E-Mail ein. Link und Code gelten {hours} Stunden.',
    'how.mailed':
      'Sobald Ihre Adresse bestätigt ist, senden wir Ihnen ein vorläufiges Passwort. Beim ersten Anmelden ersetzen Sie es durch ein eigenes.',
    'how.mailActivation':
      'Danach bekommen Sie eine E-Mail. Öffnen Sie den Link darin oder geben Sie den Bestätigungscode aus der E-Mail ein, und legen Sie Ihr Passwort fest. Dann ist {term:account.Ihr} aktiv. Link und Code gelten {hours} Stunden.',
    'how.registered': 'Dann melden Sie sich mit Ihrer E-Mail-Adresse und Ihrem Passwort an.',
    'how.action': 'Jetzt registrieren',
    'missing.questionPassword': 'Ich habe keine E-Mail mit meinem Passwort bekommen. Was nun?',
    'missing.question': 'Ich habe keine E-Mail nach der Registrierung bekommen. Was nun?',
    'missing.spam':
      'Sehen Sie im Spam-Ordner nach. Die E-Mail kommt von: {name}. Auf der Seite nach der Registrierung können Sie sie mit einem Klick noch einmal senden lassen.',
    'missing.typo':
      'Steht auf dieser Seite eine falsche Adresse, korrigieren Sie sie dort. Sie müssen nicht von vorn anfangen.',
    'missing.passwordSecond':
      'Das Passwort kommt in einer zweiten E-Mail, erst nachdem Sie Ihre Adresse bestätigt haben. Fehlt sie, lassen Sie sich über „Passwort vergessen“ eine neue E-Mail senden.',
    'missing.closed':
      'Haben Sie die Seite schon geschlossen? Dann registrieren Sie sich einfach noch einmal.',
    'scanner.question': 'Kann ein Virenscanner den Link aus der E-Mail verbrauchen?',
    'scanner.answer':
      'Nein. Den Link zu öffnen ändert nichts, auch wenn ein Virenscanner oder Ihr E-Mail-Programm das tut. Erst Ihr Klick auf der Seite zählt.',
    'scanner.already':
      'Lesen Sie „bereits bestätigt“, ist alles in Ordnung: Melden Sie sich an. Wissen Sie Ihr Passwort nicht, legen Sie über „Passwort vergessen“ ein neues fest.',
    'device.question': 'Kann ich den Link auf einem anderen Gerät öffnen?',
    'device.answer': 'Ja. Link und Code gelten in jedem Browser und auf jedem Gerät.',
    'device.password':
      'In einem anderen Browser fragen wir nach dem Passwort, das Sie bei der Registrierung gewählt haben. Oder Sie legen dort ein neues fest. So kann niemand {term:account.einen} mit Ihrer Adresse anlegen.',
    'typing.question': 'Muss ich den Code genau so abtippen, wie er in der E-Mail steht?',
    'typing.questionMailed':
      'Muss ich Code und vorläufiges Passwort genau so abtippen, wie sie in der E-Mail stehen?',
    'typing.answer':
      'Nein. Kopieren oder tippen Sie, wie es für Sie einfacher ist. Leerzeichen, die beim Kopieren dazukommen, stören nicht, groß oder klein ist egal, und ob Sie O oder 0, I, l oder 1 schreiben, auch.',
    'automatic.question': 'Bekommt mein Betrieb automatisch {term:account.einen}?',
    'automatic.no':
      'Nein. Auch nach der Gewerbeanmeldung oder der Eintragung legen wir {term:account.keinen} an. Jede Person registriert sich selbst.',
    'automatic.courses':
      'Nur für Kurse gilt anderes: Wer an einem Kurs teilnimmt oder unterrichtet, hat in der Regel schon {term:account.einen} mit der E-Mail-Adresse, die bei der Anmeldung zum Kurs angegeben wurde oder uns vorliegt. Registrieren Sie sich dann nicht noch einmal, sondern holen Sie sich über „Passwort vergessen“ ein Passwort.',
    'olderModules.question': 'Kann ich mich mit meinem Zugang zu einem anderen Online-Dienst anmelden?',
    'olderModules.answer':
      'Ja. Nutzen Sie „Lehrvertrag online“ oder „Handwerksrolle online“, müssen Sie sich nicht neu registrieren. Melden Sie sich hier mit der E-Mail-Adresse und dem Passwort an, die Sie dort verwenden.',
    'olderModules.first':
      'Bei der ersten Anmeldung bitten wir Sie, unseren Nutzungsbedingungen zuzustimmen. Ist Ihr Passwort für dieses Portal nicht sicher genug, legen Sie dabei ein neues fest. Danach gilt hier Ihr hiesiges Passwort, auch wenn Sie es dort ändern.',
    'personal.question': 'Darf ich meine Zugangsdaten weitergeben?',
    'personal.answer':
      'Nein. {term:account.Ihr} ist persönlich. Geben Sie Ihre Zugangsdaten auch im Betrieb nicht weiter, schon wegen des Datenschutzes.',
    'colleagues.question': 'Können mehrere Personen aus unserem Betrieb {term:account.einen} haben?',
    'colleagues.answer':
      'Ja. Jede Person registriert sich selbst mit ihrer eigenen E-Mail-Adresse. {term:account.Der} ist zunächst unabhängig vom Betrieb.',
    'see.question': 'Wo sehe ich meine Daten?',
    'see.answer': 'Melden Sie sich an und öffnen Sie mit einem Klick auf Ihren Namen Ihr Profil.',
  },
  en: accountHelpTextsEn,
});
