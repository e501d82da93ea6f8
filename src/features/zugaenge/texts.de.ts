import { defineTexts } from '../../platform/texts/texts.ts';
import { zugaengeTextsEn } from './texts.en.ts';

/** All sentences about who acts for a Betrieb and about invitations. */
export const zugaengeTexts = defineTexts('zugaenge', {
  de: {
    area: '{term:betriebArea}',
    back: 'Zurück zur Übersicht',
    'list.title': 'Zugänge',
    'list.lead': 'Diese Personen handeln {term:portal.im} für {betrieb}.',
    'list.invite': 'Kollegin oder Kollegen einladen',
    'list.ownProof':
      'Kolleginnen und Kollegen registrieren sich selbst und weisen mit einem eigenen Code nach, dass sie zum Betrieb gehören.',
    'list.alone': 'Nur Sie verwalten die Zugänge',
    'list.aloneText':
      'Geben Sie einer zweiten Person die Aufgabe Verwaltung. Dann geht es weiter, wenn Sie im Urlaub sind oder den Betrieb verlassen.',
    'list.people': 'Wer Zugang hat',
    'list.how': 'Wählen Sie einen Namen, um Aufgaben zu ändern oder den Zugang zu beenden.',
    'list.you': 'Sie',
    'list.until': '{roles}, bis {until}',
    'list.unused': 'in letzter Zeit nicht',
    'list.invitations': 'Offene Einladungen',
    'list.resend': 'Erneut senden',
    'list.revoke': 'Zurückziehen',
    'list.meaning': 'Was die Aufgaben bedeuten',
    'list.proof':
      'Wer {term:link.der} für {betrieb} selbst nachweist, hat die Aufgabe Verwaltung. Der Betrieb erfährt von jedem neuen Zugang.',
    'column.name': 'Name',
    'column.roles': 'Aufgaben',
    'column.since': 'Seit',
    'column.used': 'Zuletzt genutzt',
    'column.change': 'Ändern',
    'column.address': 'E-Mail-Adresse',
    'column.sent': 'Gesendet',
    'column.state': 'Stand',
    'state.open': 'offen, gilt bis {until}',
    'state.expired': 'abgelaufen am {until}',
    'state.rests':
      'ruht: Wer eingeladen hat, verwaltet den Betrieb nicht mehr. Senden Sie die Einladung erneut.',
    'method.pin': '{since}, mit PIN',
    'method.registered-email': '{since}, mit Code an den Betrieb',
    'method.case-worker': '{since}, durch die Kammer',
    'method.invitation': '{since}, auf Einladung',
    'method.import': '{since}, aus einem früheren Portal',
    'method.moved': '{words}, umgezogen am {moved}',
    'notice.eingeladen': 'Die Einladung ist unterwegs.',
    'notice.erneut-gesendet': 'Die Einladung ist noch einmal unterwegs. Der alte Link gilt nicht mehr.',
    'notice.zurueckgezogen': 'Die Einladung ist zurückgezogen.',
    'notice.geaendert': 'Die Aufgaben sind geändert. Das gilt sofort.',
    'notice.beendet': 'Der Zugang ist beendet. Das gilt sofort.',
    'notice.nicht-gesendet':
      'Die Einladung wurde nicht gesendet. An dieselbe Adresse und am selben Tag gehen nur wenige. Versuchen Sie es morgen wieder, oder ziehen Sie sie zurück.',
    'notice.nicht-mehr-offen': 'Diese Einladung ist nicht mehr offen.',

    'own.lead': 'Sie handeln {term:portal.im} für {betrieb}.',
    'own.administrators': 'Wer die Zugänge verwaltet',
    'own.ask': 'Brauchen Sie andere Aufgaben, oder soll jemand dazukommen? Fragen Sie:',
    'own.nobody':
      'Zurzeit hat niemand die Aufgabe Verwaltung. Wer {term:link.der} für den Betrieb neu nachweist, bekommt sie.',

    'field.email': 'E-Mail-Adresse',
    'field.firstName': 'Vorname',
    'field.lastName': 'Nachname',
    'field.roles': 'Aufgaben',
    'field.days': 'Dauer',
    'field.days.hint': 'Für die Aufgabe Verwaltung gibt es keine Befristung.',
    'days.none': 'unbefristet',
    'days.some': '{days} Tage',
    'days.stays': 'wie bisher bis {until}',
    'field.reason': 'Grund',
    'field.reason.hint': 'Wessen Zugang endet, kann ihn unter „Meine Daten“ lesen (Art. 15 DSGVO).',
    'field.successor': 'Wer übernimmt die Verwaltung?',
    'field.without': 'Niemand soll übernehmen. Ich weiß, dass danach niemand einladen kann.',

    'invite.title': 'Kollegin oder Kollegen einladen',
    'invite.lead': 'Die eingeladene Person handelt dann mit {term:account.einem.eigene} für {betrieb}.',
    'invite.emailHint':
      'Eine persönliche Adresse. Nur wer sich mit ihr anmeldet, kann die Einladung annehmen.',
    'invite.next':
      'Die Einladung kommt per E-Mail und gilt {days} Tage. Mit dem Annehmen gilt der Zugang sofort, und der Betrieb erfährt davon.',
    'invite.submit': 'Einladung senden',
    'refusal.no-roles': 'Wählen Sie mindestens eine Aufgabe.',
    'refusal.verwaltung-without-end':
      'Die Verwaltung kann nicht befristet werden. Wählen Sie unbefristet, oder andere Aufgaben.',
    'refusal.has-access': 'Diese Person hat schon Zugang. Ihre Aufgaben ändern Sie in der Übersicht.',
    'refusal.too-many': 'Für heute sind genug Einladungen unterwegs. Versuchen Sie es morgen wieder.',
    'refusal.too-many-open': 'Es sind schon sehr viele Einladungen offen. Ziehen Sie zuerst welche zurück.',
    'refusal.sent-too-often':
      'An diese Adresse ging die Einladung schon mehrmals. Fragen Sie nach, ob sie angekommen ist, oder ziehen Sie sie zurück.',
    'refusal.not-administrator':
      'Sie haben die Aufgabe Verwaltung nicht mehr. Jemand anderes hat das inzwischen geändert.',
    'refusal.betrieb-gone': 'Der Betrieb steht nicht mehr im Register.',
    'refusal.name': 'Das können wir nicht als Namen lesen. Lassen Sie das Feld sonst leer.',
    'refusal.longReason': 'Das ist zu lang. Es passen höchstens {most} Zeichen.',
    'refusal.last-administrator':
      'Wählen Sie, wer die Verwaltung übernimmt, oder bestätigen Sie, dass es niemand soll.',
    'refusal.unknown-successor': 'Diese Person hat keinen Zugang mehr. Wählen Sie jemand anderen.',

    'one.title': 'Zugang von {name}',
    'one.ownTitle': 'Ihr eigener Zugang',
    'one.until': 'Befristet bis',
    'one.roles': 'Aufgaben ändern',
    'one.save': 'Aufgaben speichern',
    'one.end': 'Zugang beenden',
    'one.endText': '{name} handelt dann sofort nicht mehr für {betrieb} und bekommt dazu eine E-Mail.',
    'one.leave': 'Eigenen Zugang beenden',
    'one.leaveText': 'Sie handeln dann sofort nicht mehr für {betrieb}. {term:account.Ihr} bleibt.',
    'end.title': 'Zugang von {name} beenden',
    'end.then':
      'Das lässt sich nicht rückgängig machen: Soll {name} später wieder für den Betrieb handeln, braucht es einen neuen Zugang.',
    'end.ownThen':
      'Das lässt sich nicht rückgängig machen: Wollen Sie später wieder für den Betrieb handeln, brauchen Sie einen neuen Zugang.',
    'end.not': 'Zugang behalten',
    'last.title': 'Sie sind die letzte Person mit der Aufgabe Verwaltung',
    'last.text':
      'Geben Sie die Verwaltung ab, behalten die anderen ihre Aufgaben, aber niemand kann einladen oder Zugänge beenden. Erst wer {term:link.der} neu nachweist, kann das wieder.',
    'last.handOver': 'Am besten übergeben Sie die Verwaltung gleich hier an jemanden aus dem Betrieb.',
    'last.nobody':
      'Außer Ihnen kann niemand die Verwaltung übernehmen. Sie können vorher jemanden einladen, der sie übernimmt.',

    'invitation.title': 'Einladung zu {betrieb}',
    'invitation.lead': '{inviter} lädt Sie ein, {term:portal.im} für den Betrieb zu handeln.',
    'invitation.how': 'So nehmen Sie an',
    'invitation.bound': 'Die Einladung gilt für {email}. Melden Sie sich mit dieser Adresse an.',
    'invitation.signIn': 'Anmelden',
    'invitation.register': 'Noch {term:account.keinen}: registrieren',
    'invitation.after': 'Danach steht die Einladung in „Mein Bereich“. Dort nehmen Sie an oder lehnen ab.',
    'other.title': 'Diese Einladung ist für eine andere Adresse',
    'other.lead': 'Sie ging an {masked}. Sie sind angemeldet als {own}.',
    'other.change':
      'Gehört die Adresse Ihnen, melden Sie sich ab und öffnen den Link aus der E-Mail noch einmal.',
    'other.ask': 'Sonst bitten Sie, an {own} eine neue Einladung zu senden.',
    'other.signOut': 'Abmelden',
    'mine.title': 'Ihre Einladungen',
    'mine.lead': 'Mit dem Annehmen handeln Sie sofort für den Betrieb.',
    'mine.none': 'Für Ihre Adresse gibt es keine offene Einladung.',
    'mine.area': 'Zu Mein Bereich',
    'mine.accept': 'Einladung annehmen',
    'mine.decline': 'Ablehnen',
    'mine.refused': 'Die Einladung ist nicht angenommen',
    'obstacle.heading': 'Sie können sie gerade nicht annehmen',
    'obstacle.then':
      'Die Einladung bleibt bis zu dem genannten Tag offen. Haben Sie die Verbindung gelöst, nehmen Sie sie hier an.',
    'obstacle.links': 'Zu „{term:link.Mein}“',
    'fact.betrieb': 'Betrieb',
    'fact.until': 'Einladung gilt bis',
    'over.title': 'Diese Einladung gilt nicht mehr',
    'over.unknown':
      'Diesen Link kennen wir nicht, oder eine neuere E-Mail hat ihn ersetzt. Öffnen Sie den Link aus der letzten E-Mail ganz.',
    'over.accepted': 'Die Einladung ist schon angenommen. Melden Sie sich an, dann sehen Sie den Betrieb.',
    'over.declined': 'Die Einladung wurde abgelehnt. Bitten Sie um eine neue, wenn das ein Irrtum war.',
    'over.revoked': 'Die Einladung wurde zurückgezogen. Fragen Sie nach, wer Sie eingeladen hat.',
    'over.expired': 'Die Einladung ist abgelaufen. Bitten Sie darum, dass sie noch einmal gesendet wird.',
    'over.inviter-left':
      'Wer Sie eingeladen hat, verwaltet den Betrieb nicht mehr. Bitten Sie im Betrieb um eine neue Einladung.',
    'over.betrieb-gone': 'Der Betrieb steht nicht mehr im Register der Kammer.',
    'over.mine': 'Zu Mein Bereich',
    'over.help': 'Wie bekomme ich Zugang?',
    'refusal.already-linked': 'Sie haben für diesen Betrieb schon einen Zugang.',
    'refusal.too-many-betriebe.one':
      '{term:account.Ein} kann bei dieser Kammer nur mit einem Betrieb verbunden sein. {term:account.Ihr} ist mit {current} verbunden. Lösen Sie diese Verbindung zuerst. Wollen Sie beide behalten, brauchen Sie {term:account.einen.zweite} mit einer anderen E-Mail-Adresse: Bitten Sie um eine Einladung dorthin.',
    'refusal.too-many-betriebe.many':
      '{term:account.Ein} kann mit höchstens {most} Betrieben verbunden sein. Lösen Sie zuerst eine Verbindung.',

    'step.title': 'Sie sind eingeladen: {betrieb}',
    'step.text': '{inviter} lädt Sie ein, für den Betrieb zu handeln.',
    'step.action': 'Einladung ansehen',
    'tile.title': 'Zugänge zum Betrieb',
    'tile.text': 'Sehen, wer für den Betrieb handelt, und Kolleginnen und Kollegen einladen.',
    'tile.textOwnProof': 'Sehen, wer für den Betrieb handelt, und Zugänge beenden.',
    'notices.invited.title': 'Einladungen an Sie',
    'notices.invited.text': 'Wenn ein Betrieb Sie einlädt, für ihn zu handeln.',
    'notices.answered.title': 'Abgelehnte Einladungen',
    'notices.answered.text': 'Wenn jemand Ihre Einladung ablehnt.',

    'mail.greeting': 'Guten Tag {name},',
    'mail.greetingNobody': 'Guten Tag,',
    'mail.invitation.subject': 'Einladung: für {betrieb} handeln',
    'mail.invitation.who':
      '{inviter} ({email}) lädt Sie ein, {term:portal.im} für {betrieb} ({number}) zu handeln.',
    'mail.invitation.roles': 'Ihre Aufgaben: {roles}.',
    'mail.invitation.days': 'Der Zugang ist auf {days} Tage befristet.',
    'mail.invitation.open': 'Einladung ansehen:',
    'mail.invitation.bound':
      'Sie brauchen {term:account.einen} mit der Adresse {email}. Haben Sie noch {term:account.keinen}, legen Sie {term:account.ihn} dort an. Die Einladung steht nach dem Anmelden auch in „Mein Bereich“.',
    'mail.invitation.until': 'Die Einladung gilt bis {until}.',
    'mail.invitation.nothing': 'Kennen Sie den Betrieb nicht? Dann müssen Sie nichts tun.',
    'mail.declined.subject': 'Einladung zu {betrieb} abgelehnt',
    'mail.declined.text': '{name} ({email}) hat Ihre Einladung zu {betrieb} abgelehnt.',
    'mail.answered.open': 'Alle Zugänge ansehen:',

    'help.question': 'Wie bekommen Kolleginnen und Kollegen Zugang?',
    'help.own': 'Jede Person hat {term:account.einen.eigene}. Zugangsdaten werden nicht weitergegeben.',
    'help.invite':
      'Wer die Aufgabe Verwaltung hat, lädt sie ein: unter {term:betriebArea}, Zugänge. Die Einladung kommt per E-Mail. Eine weitere PIN ist dafür nicht nötig.',
    'help.inviteCode':
      'Wer die Aufgabe Verwaltung hat, lädt sie ein: unter {term:betriebArea}, Zugänge. Die Einladung kommt per E-Mail. Ein weiterer Code an den Betrieb ist dafür nicht nötig.',
    'help.pin':
      'Oder sie registrieren sich selbst und geben eine eigene PIN ein. Jede PIN gilt nur für {term:account.einen}.',
    'help.pinOnly':
      'Sie registrieren sich selbst und geben eine eigene PIN ein. Jede PIN gilt nur für {term:account.einen}.',
    'help.code':
      'Oder sie registrieren sich selbst und beantragen {term:link.der}. Der Code dafür geht an die E-Mail-Adresse des Betriebs.',
    'help.codeOnly':
      'Sie registrieren sich selbst und beantragen {term:link.der}. Der Code dafür geht an die E-Mail-Adresse des Betriebs.',
    'move.one': '1 offene Einladung',
    'move.several': '{count} offene Einladungen',

    'help.rolesQuestion': 'Was bedeuten die Aufgaben Verwaltung, Ausbildung, Kurse, Finanzen und Lesen?',
    'help.leaveQuestion': 'Jemand verlässt den Betrieb. Was ist zu tun?',
    'help.leave':
      'Wer die Aufgabe Verwaltung hat, beendet den Zugang unter {term:betriebArea}, Zugänge. Das gilt sofort.',
    'help.leaveLast':
      'Geht die letzte Person mit der Aufgabe Verwaltung, übergibt sie diese vorher an jemand anderen. Sonst bekommt sie, wer {term:link.der} für den Betrieb neu nachweist.',
  },
  en: zugaengeTextsEn,
});
