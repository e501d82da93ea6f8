import { defineTexts } from '../../platform/texts/texts.ts';
import { ausweisTextsEn } from './texts.en.ts';

/** What the application for the card of the health trades says. */
export const ausweisTexts = defineTexts('antrag-berufsausweis', {
  de: {
    title: 'Elektronischer Berufsausweis',
    text: 'eBA und SMC-B für Gesundheitshandwerke beantragen, den Zugang zur Telematikinfrastruktur.',
    lead: 'Augenoptik, Hörakustik, Orthopädietechnik, Orthopädieschuhtechnik und Zahntechnik brauchen für die Telematikinfrastruktur einen Ausweis: den elektronischen Berufsausweis (eBA) für eine Person und die SMC-B für den Betrieb. Hier beginnt der Antrag. Das dauert etwa fünf Minuten.',
    needs:
      'Für den eBA die Daten der Person, wie sie im Personalausweis stehen, und wie sie befähigt ist. Für die SMC-B das Institutionskennzeichen (IK) des Betriebs und jemanden, der schon einen eBA hat oder beantragt.',
    after:
      'Wir vergleichen Ihre Angaben mit der Handwerksrolle. Stimmen sie, nennen wir Ihnen hier und mit einer Mail die Vorgangsnummer. Damit bestellen Sie den Ausweis beim Herausgeber und weisen sich dort aus. Der Link dorthin steht dann dabei. Der Herausgeber fragt danach noch einmal bei uns nach und schickt Ihnen dann die Karte.',
    fee: 'Für die Prüfung erhebt die Kammer eine Gebühr nach ihrer Gebührenordnung. Die Karte selbst kostet zusätzlich; den Preis nennt der Herausgeber.',
    legalBasis:
      'Die Länder bestimmen, welche Stellen Ausweise für Gesundheitsberufe bestätigen (§ 340 SGB V). Dafür verarbeiten wir Ihre Angaben (Art. 6 Abs. 1 Buchst. e DSGVO).',
    'obstacle.trade':
      'Für Ihren Betrieb ist kein Gesundheitshandwerk eingetragen (Anlage A Nr. 33 bis 37 der Handwerksordnung). Nur dafür gibt es den Ausweis. Stimmt die Eintragung nicht, melden Sie sich bitte bei uns.',
    'paper.befaehigung': 'Nachweis der Befähigung',
    'paper.befaehigung.why': 'nur wenn die Person nicht mit ihrer Befähigung in der Handwerksrolle steht',
    'paper.holder': 'eBA mit Recht zur Unterschrift',
    'paper.holder.why': 'für die SMC-B: Wer sie bestellt, unterschreibt mit dem eigenen eBA beim Herausgeber',
    'step.ausweis': 'Welchen Ausweis brauchen Sie?',
    'step.person': 'Für wen ist der Ausweis?',
    'step.arbeitsstelle': 'Wo arbeitet die Person?',
    'step.einrichtung': 'Für welchen Betrieb ist die SMC-B?',
    'step.bestaetigung': 'Noch eine Bestätigung',
    'field.card': 'Ausweis',
    'field.card.hint': 'Den eBA braucht jede Person für sich, die SMC-B der Betrieb.',
    'field.card.eba': 'eBA, elektronischer Berufsausweis einer Person',
    'field.card.smcb': 'SMC-B, Ausweis des Betriebs',
    'field.trade': 'Gewerk',
    'field.trade.augenoptiker': 'Augenoptiker',
    'field.trade.hoerakustiker': 'Hörakustiker',
    'field.trade.orthopaedietechniker': 'Orthopädietechniker',
    'field.trade.orthopaedieschuhmacher': 'Orthopädieschuhmacher',
    'field.trade.zahntechniker': 'Zahntechniker',
    'field.firstName': 'Vornamen',
    'field.firstName.hint': 'Alle, so wie sie im Personalausweis oder Pass stehen.',
    'field.firstName.initial': 'Schreiben Sie die Vornamen aus, wie sie im Personalausweis oder Pass stehen.',
    'field.lastName': 'Nachname',
    'field.lastName.initial': 'Schreiben Sie den Nachnamen aus, wie er im Personalausweis oder Pass steht.',
    'field.birthDate': 'Geburtsdatum',
    'field.email': 'E-Mail-Adresse der Person',
    'field.email.hint': 'Der Herausgeber schreibt dorthin.',
    'field.personIs': 'Diese Person ist',
    'field.personIs.owner': 'Inhaberin oder Inhaber',
    'field.personIs.manager': 'in der Handwerksrolle eingetragene Betriebsleitung',
    'field.personIs.employed': 'angestellt',
    'field.qualification': 'Befähigung',
    'field.qualification.meister': 'Meisterprüfung in diesem Gewerk',
    'field.qualification.other': 'andere, zum Beispiel Ausübungsberechtigung oder Studium',
    'field.workplace': 'Betrieb',
    'field.workplace.hint': 'Der Name, wie er in der Handwerksrolle steht.',
    'field.workplaceNumber': '{term:betriebsnummer}',
    'field.workplaceNumber.hint':
      'Den Ausweis gibt es nur, wenn der Betrieb mit diesem Gewerk in der Handwerksrolle steht. Die Nummer kennt der Betrieb.',
    'approve.noBetrieb':
      'Zur angegebenen {term:betriebsnummer} steht kein Betrieb im Verzeichnis. Fragen Sie nach, oder lehnen Sie ab.',
    'approve.otherTrade':
      '{betrieb} ist nicht mit diesem Gewerk eingetragen. Fragen Sie nach, oder lehnen Sie ab.',
    'field.name': 'Name des Betriebs',
    'field.name.hint': 'So steht er später in der Karte.',
    'field.street': 'Straße',
    'field.houseNumber': 'Hausnummer',
    'field.postcode': 'Postleitzahl',
    'field.town': 'Ort',
    'field.institution': 'Institutionskennzeichen (IK)',
    'field.institution.hint': 'Neun Ziffern. Haben Sie mehrere, dann das, mit dem Sie abrechnen.',
    'field.institution.nineDigits': 'Ein Institutionskennzeichen hat neun Ziffern.',
    'field.institution.checkDigit':
      'In diesem Institutionskennzeichen ist ein Tippfehler. Vergleichen Sie es mit dem Bescheid, mit dem Sie es bekommen haben.',
    'field.holder.incomplete': 'Nennen Sie Vorname und Nachname.',
    'field.holder': 'Wer bestellt die SMC-B?',
    'field.holder.hint': 'Vorname und Nachname der Person mit eigenem eBA.',
    'field.truth': 'Die Angaben stimmen. Ändert sich etwas, sage ich der Kammer Bescheid.',
    'follow.number-given': 'Geprüft, Vorgangsnummer liegt vor',
    'follow.number-given.told':
      'Ihre Angaben stimmen mit der Handwerksrolle überein. Bestellen Sie den Ausweis jetzt mit der Vorgangsnummer beim Herausgeber und weisen Sie sich dort aus.',
    'follow.number-given.number': 'Vorgangsnummer',
    'follow.confirmed': 'Dem Herausgeber bestätigt',
    'follow.confirmed.told':
      'Der Herausgeber hat bei uns nachgefragt, und wir haben Ihre Befähigung bestätigt. Er fertigt die Karte und schickt sie Ihnen.',
    'follow.issued': 'Karte ausgegeben',
    'follow.issued.told':
      'Der Herausgeber hat die Karte ausgegeben. Verlieren Sie sie, oder ändert sich etwas, sperren Sie sie beim Herausgeber und sagen Sie uns Bescheid.',
    'follow.not-issued': 'Karte nicht ausgegeben',
    'follow.not-issued.told':
      'Die Karte wird nicht ausgegeben. Der Antrag ist damit beendet. Sie können einen neuen stellen.',
    help: 'Wie bekomme ich den elektronischen Berufsausweis (eBA) oder die SMC-B?',
    'help.answer':
      'Die Ausweise sind für Gesundheitshandwerke: Augenoptiker, Hörakustiker, Orthopädietechniker, Orthopädieschuhmacher und Zahntechniker. Sie stellen hier den Antrag, wir prüfen ihn mit der Handwerksrolle und nennen Ihnen die Vorgangsnummer.',
    'help.issuer':
      'Mit der Vorgangsnummer bestellen Sie die Karte bei {issuer}. Dort weisen Sie sich aus. {issuer} fragt noch einmal bei uns nach und schickt Ihnen dann die Karte. Wie weit die Karte ist, sehen Sie auf der Seite Ihres Antrags und in unseren E-Mails.',
    'help.action': 'Zu {issuer}',
  },
  en: ausweisTextsEn,
});
