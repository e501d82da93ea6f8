import { defineTexts } from '../../../platform/texts/texts.ts';
import { linksTextsEn } from './texts.en.ts';

/** What people read about the links of their account, and about the end of one. */
export const linksTexts = defineTexts('links', {
  de: {
    'own.title': '{term:link.Mein}',
    'own.area': 'Mein Bereich',
    'own.lead':
      'Hier sehen Sie, für wen Sie {term:portal.im} handeln und seit wann. Brauchen Sie einen Zugang nicht mehr, lösen Sie ihn selbst.',
    'own.now.title': 'Das gilt zurzeit',
    'own.none.title': 'Zurzeit {term:link.kein}',
    'own.none.text':
      'Für Kurse und allgemeine Dienste brauchen Sie {term:link.keinen}. Für Ihren Betrieb schon.',
    'own.past.title': 'Das ist beendet',
    'own.kind': 'Art',
    'own.kind.betrieb': 'Betrieb',
    'own.kind.person': 'Person',
    'own.number.betrieb': 'Betriebsnummer',
    'own.number.person': 'Personennummer',
    'own.since': 'Seit',
    'own.method': 'Wie',
    'own.method.pin': 'mit PIN',
    'own.method.registered-email': 'mit Code an die E-Mail-Adresse des Betriebs',
    'own.method.invitation': 'auf Einladung des Betriebs',
    'own.method.case-worker': 'durch die Kammer',
    'own.method.import': 'aus dem früheren Portal übernommen',
    'own.movedAt': 'Umgezogen am',
    'own.acting': 'Damit handeln Sie gerade.',
    'own.roles': 'Darf',
    'own.endsAt': 'Endet am',
    'own.name': 'Name',
    'own.from': 'Von',
    'own.until': 'Bis',
    'own.why': 'Grund',
    'own.why.left-betrieb': 'Betrieb verlassen',
    'own.why.changed-betrieb': 'Betrieb gewechselt',
    'own.why.not-responsible': 'nicht mehr zuständig',
    'own.why.other': 'selbst gelöst',
    'own.why.withNote': '{why}: {note}',
    'own.why.removed-by-admin': 'vom Betrieb beendet',
    'own.why.case-worker': 'von der Kammer beendet',
    'own.why.betrieb-deleted': 'Betrieb nicht mehr im Register',
    'own.why.account-deleted': '{term:account} gelöscht',
    'own.why.time-over': 'von Anfang an befristet',
    'own.why.moved-account': 'zu {term:account.einem.andere} mitgenommen',
    'own.actFor': 'Dafür handeln',
    'own.end': 'Verknüpfung lösen',
    'own.change': 'Betrieb wechseln',
    'own.add': 'Neu {term:linkVerb}',
    'own.rule.title': 'Warum nur ein Betrieb?',
    'own.rule.text':
      '{term:account.Ihr} kann immer nur mit einem Hauptbetrieb oder mit einer echten Filiale verbunden sein. So ist bei jedem Antrag klar, für wen Sie ihn stellen.',
    'own.rule.site':
      'Für eine reine Ausbildungsstätte genügt {term:link.der} für den Hauptbetrieb. Eine echte Filiale hat die Betriebsnummer des Hauptbetriebs und dazu eine Filialnummer.',
    'own.rule.do':
      'Arbeiten Sie jetzt für einen anderen Betrieb, wählen Sie „Betrieb wechseln“. Wer für zwei Betriebe handelt, braucht {term:account.einen.zweite} mit einer anderen E-Mail-Adresse.',
    'own.rule.many': '{term:account.Ihr} kann mit bis zu {most} Betrieben zugleich verbunden sein.',
    'own.rule.full':
      'Diese Zahl ist erreicht. Um einen weiteren Betrieb zu verbinden, lösen Sie zuerst einen, den Sie nicht mehr brauchen, oder wechseln Sie.',
    'own.just.betrieb': 'Sie handeln nicht mehr für {label}',
    'own.just.person': '{term:account.Ihr} ist nicht mehr mit {label} verbunden',
    'own.just.text':
      'Das gilt sofort, auch in anderen offenen Fenstern und auf anderen Geräten. Sie bekommen eine Bestätigung per E-Mail.',
    'own.just.next':
      'Arbeiten Sie jetzt für einen anderen Betrieb? Dann können Sie sich gleich neu {term:linkVerb}.',
    'own.changed': 'Sie handeln jetzt für {label}',
    'own.changed.text': '{term:link.Der} für den früheren Betrieb ist beendet.',

    'end.title': 'Verknüpfung lösen',
    'end.lead.betrieb': 'Sie handeln dann nicht mehr für {label} ({number}).',
    'end.lead.person': '{term:account.Ihr} ist dann nicht mehr mit {label} als Person verbunden ({number}).',
    'end.follows': 'Das geschieht, wenn Sie lösen',
    'end.follows.once': 'Es gilt sofort, auch in anderen offenen Fenstern und auf anderen Geräten.',
    'end.follows.betrieb':
      'Daten, Anträge und Dokumente des Betriebs sehen Sie nicht mehr. Beim Betrieb bleiben sie erhalten.',
    'end.follows.person':
      'Daten und Dokumente, die die Kammer zu Ihnen als Person hat, sehen Sie hier nicht mehr.',
    'end.follows.account': '{term:account.Ihr} bleibt bestehen. Sie melden sich an wie bisher.',
    'end.follows.told':
      'Sie bekommen eine Nachricht, der Betrieb auch, wenn seine E-Mail-Adresse im Register steht.',
    'end.follows.toldPerson': 'Sie bekommen eine Nachricht.',
    'end.follows.backPin':
      'Um wieder für diesen Betrieb zu handeln, brauchen Sie eine neue PIN oder eine neue Einladung aus dem Betrieb.',
    'end.follows.backCode':
      'Um wieder für diesen Betrieb zu handeln, brauchen Sie einen neuen Antrag oder eine neue Einladung aus dem Betrieb.',
    'end.follows.backPerson': 'Um sich wieder zu verbinden, brauchen Sie eine neue PIN.',
    'end.change.text': 'Haben Sie schon die PIN des neuen Betriebs? Dann geht beides in einem Schritt:',
    'end.reason': 'Warum lösen Sie?',
    'end.reason.left-betrieb': 'Ich habe den Betrieb verlassen',
    'end.reason.changed-betrieb': 'Ich habe den Betrieb gewechselt',
    'end.reason.not-responsible': 'Ich bin nicht mehr zuständig',
    'end.reason.other': 'Ein anderer Grund',
    'end.note': 'In wenigen Worten',
    'end.note.hint': 'Nur wenn Sie „Ein anderer Grund“ gewählt haben. Das sehen nur Sie und die Kammer.',
    'end.submit': 'Verknüpfung lösen',
    'end.cancel': 'Nichts ändern',
    'end.refusal.missingReason': 'Wählen Sie einen Grund.',
    'end.refusal.longNote': 'Das ist zu lang. Es passen höchstens {most} Zeichen.',

    'change.title': 'Betrieb wechseln',
    'change.lead':
      'Geben Sie Betriebsnummer und PIN des neuen Betriebs ein. Stimmen beide, handeln Sie sofort für ihn. Für {label} ({number}) handeln Sie dann nicht mehr.',
    'change.safe': 'Stimmt etwas nicht, bleibt alles, wie es ist.',
    'change.submit': 'Betrieb wechseln',
    'change.noPin': 'Noch keine PIN? Neue PIN anfordern',

    'notices.ended.title': 'Ende {term:link.eines}',
    'notices.ended.text': 'Wenn Sie nicht mehr für einen Betrieb oder als Person handeln können.',

    'move.link': '{term:link}: {name}',
    'move.oneOnly':
      'Mit der neuen Adresse ist schon {current} verbunden, und mehr als ein Betrieb geht nicht. Zuerst muss dort diese Verbindung gelöst werden.',
    'move.tooMany':
      'Zusammen wären es mehr als {most} Betriebe. Mit der neuen Adresse ist schon verbunden: {current}. Zuerst muss eine Verbindung gelöst werden.',
    'move.otherPerson':
      'Mit der neuen Adresse ist schon eine andere Person verbunden ({current}). Zuerst muss dort diese Verbindung gelöst werden.',
    'mail.greeting': 'Guten Tag {name},',
    'mail.greetingOffice': 'Guten Tag,',
    'mail.ended.subject': '{term:link.Ihr} ist beendet: {label}',
    'mail.ended.betrieb': 'Sie handeln seit {at} {term:portal.im} nicht mehr für {label} ({number}).',
    'mail.ended.person':
      '{term:account.Ihr} ist seit {at} nicht mehr mit {label} als Person verbunden ({number}).',
    'mail.ended.why.left-betrieb': 'Grund: Sie haben den Betrieb verlassen. So haben Sie es angegeben.',
    'mail.ended.why.changed-betrieb': 'Grund: Sie haben den Betrieb gewechselt. So haben Sie es angegeben.',
    'mail.ended.why.not-responsible':
      'Grund: Sie sind nicht mehr dafür zuständig. So haben Sie es angegeben.',
    'mail.ended.why.other': 'Sie haben {term:link.den} selbst gelöst.',
    'mail.ended.why.removed-by-admin':
      'Grund: Jemand, der in dem Betrieb die Zugänge verwaltet, hat Ihren Zugang beendet.',
    'mail.ended.why.case-worker': 'Die Kammer hat {term:link.den} beendet.',
    'mail.ended.why.betrieb-deleted':
      'Grund: Der Betrieb steht nicht mehr im Register der Kammer. Damit endet jeder Zugang zu ihm. Offene Anträge und PINs dafür gelten nicht mehr.',
    'mail.ended.why.account-deleted': 'Grund: {term:account.Der} ist gelöscht.',
    'mail.ended.why.moved-account': 'Grund: {term:link.Der} gehört jetzt zu {term:account.Ihrem.neue}.',
    'mail.ended.why.time-over': 'Grund: Der Zugang war befristet, und die Zeit ist um.',
    'mail.ended.stays':
      '{term:account.Ihr} bleibt bestehen. Sie melden sich an wie bisher und können sich neu {term:linkVerb}.',
    'mail.ended.again': 'Neu {term:linkVerb}:',
    'mail.ended.not': 'Ist das nicht richtig, melden Sie sich bitte bei uns: {contact}',
    'mail.access.betrieb.subject': 'Ein Zugang zu Ihrem Betrieb {term:portal.im} ist beendet',
    'mail.access.betrieb.text':
      '{name} ({email}) handelt seit {at} {term:portal.im} nicht mehr für Ihren Betrieb {label} ({number}).',
    'mail.access.person.subject': '{term:account.Ein} ist nicht mehr mit Ihnen verbunden',
    'mail.access.person.text':
      '{term:account.der} von {name} ({email}) ist seit {at} {term:portal.im} nicht mehr mit Ihnen als Person verbunden ({number}).',
    'mail.moved.betrieb.subject': 'Ein Zugang zu Ihrem Betrieb {term:portal.im} ist umgezogen',
    'mail.moved.betrieb.text':
      '{formerName} ({formerEmail}) hat {term:account.den} gewechselt. Seit {at} handelt {term:portal.im} {name} ({email}) für Ihren Betrieb {label} ({number}). Es ist kein Zugang dazugekommen.',
    'mail.moved.person.subject': '{term:account.Ein.andere} ist mit Ihnen verbunden',
    'mail.moved.person.text':
      '{formerName} ({formerEmail}) hat {term:account.den} gewechselt. Seit {at} ist {term:portal.im} {term:account.der} von {name} ({email}) mit Ihnen als Person verbunden ({number}). Es ist keine Verbindung dazugekommen.',
    'mail.because': 'Der Grund: {reason}',
    'mail.access.ok': 'Ist das richtig, müssen Sie nichts tun.',
    'mail.access.not': 'Ist das nicht richtig, melden Sie sich bitte bei uns: {contact}',
  },
  en: linksTextsEn,
});
