import { defineTexts } from '../../../platform/texts/texts.ts';
import { careMailTextsEn } from './texts.en.ts';

/** What the person of an account reads when the chamber has done something about it. */
export const careMailTexts = defineTexts('account-care', {
  de: {
    'notice.title': 'Eingriffe der Kammer',
    'notice.text':
      'Wenn unsere Mitarbeitenden etwas an {term:account.Ihrem} ändern oder Ihre Seiten ansehen.',

    greeting: 'Guten Tag {firstName} {lastName},',
    reason: 'Begründung:',
    contact: 'Fragen, oder stimmt etwas nicht? Schreiben Sie uns an {email} oder rufen Sie an: {phone}',
    'lock.subject': '{term:account.Ihr} ist gesperrt',
    'lock.text':
      'wir haben {term:account.Ihren} {term:portal.im} am {when} gesperrt. Sie können sich nicht anmelden, bis wir das aufheben. Was Sie dort haben, bleibt.',
    'unlock.subject': '{term:account.Ihr} ist wieder offen',
    'unlock.text':
      'wir haben {term:account.Ihren} {term:portal.im} am {when} entsperrt. Sie können sich wieder anmelden.',
    'unlock.link': 'Anmelden',
    'view.subject': 'Wir haben Ihre Seiten angesehen',
    'view.text':
      'am {when} hat jemand von uns Ihre Seiten {term:portal.im} so angesehen, wie Sie sie sehen. Geändert werden konnte dabei nichts.',
    'name.subject': 'Ihr Name ist berichtigt',
    'name.text': 'wir haben Ihren Namen {term:portal.im} am {when} berichtigt: von „{before}“ zu „{name}“.',
    'name.proof': 'Dieses Dokument haben wir dazu gesehen: {document}. Eine Kopie haben wir nicht behalten.',
    'merge.oldSubject': '{term:account.Ihr} hat eine andere Adresse',
    'merge.old':
      'Sie hatten {term:portal.im} mehr als {term:account.einen}. Wir haben sie am {when} zusammengeführt: Alles, was unter dieser Adresse stand, steht jetzt unter {email}. Melden Sie sich künftig damit an.',
    'merge.newSubject': 'Ihre Anmeldungen sind zusammengeführt',
    'merge.new':
      'Sie hatten {term:portal.im} mehr als {term:account.einen}. Wir haben sie am {when} zusammengeführt: Alles, was unter {email} stand, steht jetzt hier. Sie melden sich weiter mit dieser Adresse an; unter der anderen geht es nicht mehr.',
    'merge.link': 'Mein Bereich',

    'claim.subject': '{term:account.Ihr} {term:portal.im} liegt bereit',
    'claim.text':
      'Sie nehmen bei uns an einem Kurs teil oder unterrichten. Dafür haben wir ({chamber}) {term:account.einen} mit Ihrer Adresse {email} angelegt. Registrieren müssen Sie sich nicht. Öffnen Sie diesen Link und wählen Sie ein Passwort:',
    'claim.link': 'Passwort wählen',
    'claim.until':
      'Der Link gilt bis {until}. Danach bekommen Sie über „Passwort vergessen“ jederzeit einen neuen.',
    'claim.notYou':
      'Sie kennen uns nicht? Dann hat jemand eine falsche Adresse angegeben. Schreiben Sie uns: {email}',
    'joined.subject': 'Sie haben schon {term:account.einen}',
    'joined.text':
      'Sie nehmen bei uns an einem Kurs teil oder unterrichten. Unter dieser Adresse haben Sie {term:portal.im} schon {term:account.einen}; ein zweites Mal registrieren müssen Sie sich nicht.',
    'claimPage.title': '{term:account.Ihren} übernehmen',
    'claimPage.lead': 'Wählen Sie ein Passwort. Danach melden Sie sich mit {email} und diesem Passwort an.',
    'claimPage.password': 'Neues Passwort',
    'claimPage.submit': 'Passwort speichern',
    'claimPage.over': 'Dieser Link gilt nicht mehr',
    'claimPage.overText':
      'Das ist schnell behoben: Fordern Sie ein neues Passwort an. Geben Sie dabei die Adresse ein, an die unsere E-Mail ging.',
    'claimPage.already': 'Das ist schon erledigt',
    'claimPage.alreadyText':
      'Ein Passwort ist schon gewählt. Melden Sie sich damit an. Waren Sie das nicht, fordern Sie ein neues an.',
    'claimPage.signIn': 'Anmelden',
    'claimPage.forgotten': 'Passwort zurücksetzen',
  },
  en: careMailTextsEn,
});
