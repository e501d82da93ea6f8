import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** All sentences of the letters that this feature sends by post. */
export const freischaltungLetterTexts = defineGermanTexts('freischaltung-letters', {
  greeting: 'Guten Tag,',
  closing: 'Freundliche Grüße\n{chamber}',
  date: 'Datum',
  phone: 'Telefon',
  email: 'E-Mail',
  betrieb: 'Betrieb',
  name: 'Name',

  'pin.subject': 'Ihre PIN für {term:portal.den}',
  'pin.betrieb.purpose':
    'mit dieser PIN handeln Sie {term:portal.im} für Ihren Betrieb ({numbers}). Sie brauchen sie nur einmal, danach genügen E-Mail-Adresse und Passwort.',
  'pin.person.purpose':
    'mit dieser PIN handeln Sie {term:portal.im} für sich selbst ({numbers}). Sie brauchen sie nur einmal, danach genügen E-Mail-Adresse und Passwort.',
  'pin.label': 'Ihre PIN, gültig bis {date}',
  'pin.step.open': 'Öffnen Sie {address} im Browser.',
  'pin.step.signIn':
    'Melden Sie sich an. Haben Sie noch {term:account.keinen}, registrieren Sie sich zuerst.',
  'pin.step.enter': 'Geben Sie {numbers} und die PIN ein, dann „{button}“.',
  'pin.qr.betrieb':
    'Oder mit dem Telefon: Sind Sie angemeldet, öffnet der QR-Code diese Seite und trägt die Betriebsnummer ein. Die PIN steht nicht darin.',
  'pin.qr.person':
    'Oder mit dem Telefon: Sind Sie angemeldet, öffnet der QR-Code diese Seite und trägt die Personennummer ein. Die PIN steht nicht darin.',
  'pin.qr.alternative': 'QR-Code mit derselben Adresse',
  'pin.betrieb.once':
    'Jede PIN gilt nur einmal und für eine Person. Weitere Personen im Betrieb fordern eine eigene an.',
  'pin.person.once': 'Die PIN gilt nur einmal.',
  'pin.earlier': 'Eine PIN aus einem früheren Brief bleibt gültig.',
  'pin.secret':
    'Halten Sie die PIN geheim. Wir fragen nie danach. Haben Sie keine PIN erwartet? Dann vernichten Sie diesen Brief: Ohne die PIN bekommt niemand Zugang.',

  'notice.subject': 'Neuer Zugang zu Ihrem Betrieb {term:portal.im}',
  'notice.text':
    'seit {at} handelt {name} {term:portal.im} für Ihren Betrieb. Wir schreiben Ihnen, weil im Register keine E-Mail-Adresse des Betriebs steht.',
  'notice.gone':
    'am {at} wurde {term:portal.im} ein Zugang zu Ihrem Betrieb eingerichtet. Er besteht nicht mehr, weil {term:account.der} inzwischen gelöscht ist. Wir schreiben Ihnen, weil im Register keine E-Mail-Adresse des Betriebs steht.',
  'notice.moved.subject': 'Ein Zugang zu Ihrem Betrieb {term:portal.im} ist umgezogen',
  'notice.moved.text':
    'jemand, der {term:portal.im} für Ihren Betrieb handelt, hat {term:account.den} gewechselt. Seit {at} handelt dort {name} mit {term:account.einem.andere}. Es ist kein Zugang dazugekommen. Wir schreiben Ihnen, weil im Register keine E-Mail-Adresse des Betriebs steht.',
  'notice.moved.gone':
    'am {at} ist {term:portal.im} ein Zugang zu Ihrem Betrieb in {term:account.einen.andere} umgezogen. Er besteht nicht mehr, weil {term:account.dieser} inzwischen gelöscht ist. Wir schreiben Ihnen, weil im Register keine E-Mail-Adresse des Betriebs steht.',
  'notice.email': 'E-Mail-Adresse',
  'notice.since': 'Seit',
  'notice.ok': 'Ist das richtig, müssen Sie nichts tun.',
  'notice.unknown':
    'Kennen Sie diese Person nicht, oder soll sie nicht für Ihren Betrieb handeln? Dann melden Sie sich bitte gleich bei uns: {phone}, {email}.',
  'notice.address':
    'Nennen Sie uns eine E-Mail-Adresse Ihres Betriebs, dann erfahren Sie von neuen Zugängen künftig sofort.',
});
