import { defineTexts } from '../../platform/texts/texts.ts';
import { helpTextsEn } from './texts.en.ts';

/** Sentences of the help page and of the legal pages. */
export const helpTexts = defineTexts('help', {
  de: {
    'help.title': 'Hilfe',
    'help.lead': 'Antworten auf häufige Fragen {term:portal.zum} der {chamber}.',
    'help.topics': 'Themen',
    'help.topic.registrieren': 'Registrieren',
    'help.topic.anmelden': 'Anmelden und Passwort',
    'help.topic.freischalten': '{term:link}',
    'help.topic.konto': '{term:account.Mein}',
    'help.topic.dienste': 'Online-Dienste',
    'help.contact.title': 'Haben Sie noch Fragen?',
    'help.contact.text': 'Schreiben Sie uns, oder rufen Sie an: {phone}.',
    'help.contact.action': 'Schreiben Sie uns',
    'help.contact.hours': 'Erreichbar {hours}',

    'imprint.title': 'Impressum',
    'imprint.example': 'Diese Angaben sind Beispiele.',
    'imprint.provider': 'Anbieter',
    'imprint.form': 'Körperschaft des öffentlichen Rechts (§ 90 HwO)',
    'imprint.contact': 'Kontakt',
    'imprint.representatives': 'Vertreten durch',
    'imprint.supervision': 'Aufsichtsbehörde',
    'imprint.vat': 'Umsatzsteuer-Identifikationsnummer',
    'imprint.phone': 'Telefon',
    'imprint.email': 'E-Mail',
    'imprint.web': 'Internet',
    'imprint.bank': 'Bankverbindung',
    'imprint.software': 'Software',
    'imprint.softwareText': 'Kundenportal, freie Software unter der EUPL 1.2.',

    'privacy.title': 'Datenschutz',
    'privacy.lead': 'Was {term:portal.der} über Sie speichert, wozu und wie lange.',
    'privacy.controller': 'Verantwortlich',
    'privacy.officer': 'Datenschutzbeauftragte Person',
    'privacy.what': 'Welche Daten wir verarbeiten',
    'privacy.what.account':
      'Für {term:account.Ihren}: Vorname, Nachname, E-Mail-Adresse, Telefonnummer, wenn Sie eine angeben, frühere E-Mail-Adressen, Ihr Passwort nur als nicht umkehrbarer Wert, Ihre Sprache, Zeit und Fassung Ihrer Zustimmung zu den Nutzungsbedingungen.',
    'privacy.what.link': 'Für {term:link.den}: womit {term:account.Ihr} verbunden ist, seit wann und wie.',
    'privacy.what.log':
      'Für die Sicherheit: ein Prüfprotokoll, wer wann was getan hat, mit einer gekürzten IP-Adresse.',
    'privacy.basis': 'Rechtsgrundlage',
    'privacy.basis.text':
      'Art. 6 Abs. 1 Buchstabe c und e DSGVO in Verbindung mit der Handwerksordnung und dem Onlinezugangsgesetz.',
    'privacy.cookies': 'Cookies',
    'privacy.cookies.text':
      'Wir setzen nur Cookies, ohne die Anmeldung, Registrierung und Wahl der Sprache nicht gehen oder nicht sicher sind (§ 25 Abs. 2 TDDDG). An einem davon erkennen wir 90 Tage lang Ihr Gerät wieder, damit Fremde Sie nicht aussperren und wir Sie vor Fremden warnen können. Es gibt keine Zählung und keine Dienste Dritter.',
    'privacy.mail': 'E-Mails',
    'privacy.mail.text':
      'Mails des Portals enthalten keine Bilder und keine Zählung. Ihr Text wird bei uns gelöscht, sobald der Mailserver sie angenommen hat.',
    'privacy.period': 'Wie lange',
    'privacy.period.text':
      'Was fällig ist, löscht {term:portal.der} jede Nacht von selbst. Für die Register gelten § 13 und § 28 HwO.',
    'privacy.period.caption': 'Was wir wie lange speichern',
    'privacy.period.what': 'Was',
    'privacy.period.howLong': 'Wie lange',
    'privacy.period.source': 'Grundlage',
    'privacy.rights': 'Ihre Rechte',
    'privacy.rights.text':
      'Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung und Widerspruch (Art. 15 bis 21 DSGVO) und auf Beschwerde bei: {authority}.',

    'accessibility.title': 'Erklärung zur Barrierefreiheit',
    'accessibility.lead':
      'Die {chamber} bemüht sich, {term:portal.den} für alle nutzbar zu machen. Grundlage: {law}.',
    'accessibility.state': 'Stand der Vereinbarkeit',
    'accessibility.state.text':
      'Das Portal ist nach den Regeln der EN 301 549 und der WCAG 2.2, Stufe AA gebaut. Diese Erklärung beruht auf einer Selbstbewertung mit automatischen Prüfungen jeder Seite. Eine Prüfung durch Dritte steht aus.',
    'accessibility.works':
      'Das Portal lässt sich ohne JavaScript, nur mit der Tastatur, mit Bildschirmvorlesern und bei 400 % Vergrößerung bedienen.',
    'accessibility.easy':
      'Startseite, Registrierung und {term:link} sind in Leichter Sprache erklärt. Die Texte folgen den Regeln der BITV 2.0 (Anlage 2). Eine Prüfgruppe hat sie noch nicht gelesen.',
    'accessibility.easyLink': 'Leichte Sprache',
    'accessibility.report': 'Barriere melden',
    'accessibility.report.text':
      'Ist etwas nicht zugänglich? Schreiben Sie an {email} oder rufen Sie an: {phone}. Wir antworten innerhalb eines Monats.',
    'accessibility.office': 'Schlichtung und Durchsetzung',
    'accessibility.office.text': 'Bekommen Sie keine zufriedenstellende Antwort, wenden Sie sich an:',

    'terms.title': 'Nutzungsbedingungen',
    'terms.version': 'Fassung vom {version}',
    'terms.scope': 'Wofür sie gelten',
    'terms.scope.text':
      'Diese Bedingungen gelten für {term:portal.den} der {chamber}. Die Nutzung ist kostenlos.',
    'terms.account': '{term:account.Ihr}',
    'terms.account.text':
      '{term:account.Ein} gehört einer einzelnen Person. Geben Sie Ihre Zugangsdaten nicht weiter, auch nicht im Betrieb. Weitere Personen registrieren sich selbst; mehrere Personen eines Betriebs können je {term:account.einen.eigene} haben.',
    'terms.truth': 'Ihre Angaben',
    'terms.truth.text':
      'Machen Sie nur richtige Angaben und handeln Sie nur für Betriebe, für die Sie handeln dürfen. Der Betrieb wird benachrichtigt, wenn jemand neu für ihn handelt.',
    'terms.security': 'Sicherheit',
    'terms.security.text':
      'Halten Sie Passwort und PIN geheim. Vermuten Sie, dass jemand anderes sie kennt, ändern Sie das Passwort und sagen Sie uns Bescheid.',
    'terms.availability': 'Verfügbarkeit',
    'terms.availability.text':
      'Wir halten das Portal möglichst jederzeit erreichbar. Alle Anliegen können Sie auch schriftlich oder persönlich bei der Kammer erledigen.',
    'terms.changes': 'Änderungen',
    'terms.changes.text':
      'Ändern sich diese Bedingungen, bekommen sie ein neues Datum. Mit welcher Fassung Sie einverstanden waren, ist bei {term:account.Ihrem} gespeichert.',
  },
  en: helpTextsEn,
});
