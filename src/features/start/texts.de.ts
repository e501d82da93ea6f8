import { defineTexts } from '../../platform/texts/texts.ts';
import { startTextsEn } from './texts.en.ts';

/** Sentences of the start page, of one's own area and of the overview of services. */
export const startTexts = defineTexts('start', {
  de: {
    'home.title': 'Willkommen {term:portal.im}',
    'home.lead':
      'Hier verbinden Sie {term:account.Ihren} mit Ihrem Betrieb und sehen, was bei uns eingetragen ist. Die Nutzung ist kostenlos.',
    'home.signIn': 'Anmelden',
    'home.register': 'Neu registrieren',
    'home.steps': 'In drei Schritten',
    'home.step.register': 'Registrieren',
    'home.step.register.text':
      'Einmal mit Ihrer E-Mail-Adresse. Sie bestätigen sie mit einem Klick oder einem Code.',
    'home.step.signIn': 'Anmelden',
    'home.step.signIn.text':
      'Mit E-Mail-Adresse und Passwort. In „Mein Bereich“ sehen Sie dann, was zu tun ist.',
    'home.step.link': '{term:link}',
    'home.step.link.pin':
      'Mit der PIN der Kammer verbinden Sie {term:account.Ihren} einmalig mit Ihrem Betrieb.',
    'home.step.link.pinBoth':
      'Mit der PIN der Kammer verbinden Sie {term:account.Ihren} einmalig mit Ihrem Betrieb oder mit Ihren eigenen Daten.',
    'home.step.link.code':
      'Mit einem Code an die E-Mail-Adresse des Betriebs verbinden Sie {term:account.Ihren} einmalig mit Ihrem Betrieb.',
    'home.help.title': 'Fragen?',
    'home.help.text': 'Antworten stehen in der Hilfe. Oder melden Sie sich: {phone},',
    'home.help.action': 'Zur Hilfe',
    'home.services': 'Was Sie hier erledigen können',
    'home.needs.registered': 'mit Anmeldung',
    'home.needs.linked': 'mit {term:link}',
    'home.signedIn': 'Sie sind angemeldet als {name}.',
    'home.toMine': 'Zu Mein Bereich',
    'notice.signedOut': 'Sie sind abgemeldet.',

    'mine.title': 'Mein Bereich',
    'mine.greeting': 'Guten Tag, {name}',
    'mine.next': 'Das ist jetzt zu tun',
    'mine.for': 'Für {label}',
    'mine.nothing': 'Es ist nichts offen.',
    'mine.acting': 'Sie handeln für {label} ({number}).',
    'mine.links': 'Für wen Sie handeln',
    'mine.link.betrieb': 'Betrieb, Nummer {number}, seit {since}',
    'mine.link.person': 'Person, Nummer {number}, seit {since}',
    'mine.ownLinks': 'Ansehen oder lösen',
    'mine.addLink': 'Noch {term:link.ein}',
    'mine.account': '{term:account.Ihr}',
    'mine.account.profile': 'Meine Daten ansehen',
    'mine.account.password': 'Passwort ändern',
    'mine.services': 'Online-Dienste',
    'mine.allServices': 'Alle Online-Dienste',
    'mine.linked.betrieb': 'Geschafft: Sie handeln jetzt für {label}',
    'mine.linked.person': 'Geschafft: {term:account.Ihr} ist jetzt mit Ihnen als Person verbunden.',
    'mine.linked.text': '{term:link.Der} gilt sofort. Sie müssen sich nicht neu anmelden.',
    'mine.passwordSet': 'Ihr Passwort ist gespeichert.',

    'group.betrieb': 'Betrieb',
    'group.ausbildung': 'Ausbildung und Kurse',
    'group.antraege': 'Anträge',
    'group.documents': 'Dokumente',
    'group.payments': 'Zahlungen',
    'group.account': '{term:account}',
    'group.help': 'Hilfe und Kontakt',

    'services.title': 'Online-Dienste',
    'services.lead': 'Alle Dienste dieses Portals und wie Sie dorthin kommen.',
    'services.anyone': 'Ohne Anmeldung',
    'services.registered': 'Mit Anmeldung',
    'services.registered.way': 'Dafür genügt {term:account.ein}. Die Registrierung ist kostenlos.',
    'services.linked': 'Mit {term:link}',
    'services.linked.way': 'Dafür muss {term:account.Ihr} einmalig verbunden sein.',
    'services.register': 'Jetzt registrieren',
    'services.signIn': 'Anmelden',
    'services.link': '{term:link.Zum}',
    'tile.register.title': 'Registrieren',
    'tile.register.text': '{term:account.Einen.persönliche} anlegen.',
    'tile.help.title': 'Hilfe',
    'tile.help.text': 'Antworten auf häufige Fragen.',
    'tile.profile.title': 'Meine Daten',
    'tile.profile.text': 'Name, E-Mail-Adresse und Passwort.',
  },
  en: startTextsEn,
});
