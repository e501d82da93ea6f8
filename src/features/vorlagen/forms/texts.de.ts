import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** What stands on the portal's own forms. */
export const formTexts = defineGermanTexts('vorlagen-letters', {
  betrieb: 'Betrieb',
  anschrift: 'Anschrift',
  nummer: '{term:betriebsnummer}',
  vorname: 'Vorname',
  nachname: 'Nachname',
  beruf: 'Ausbildungsberuf',
  ort: 'Ort, Datum',
  'sign.trainee': 'Unterschrift Auszubildende oder Auszubildender',
  'sign.guardian': 'Unterschrift gesetzliche Vertretung, wenn noch nicht 18',
  'sign.betrieb': 'Unterschrift Betrieb',
  cell: '{label}, Zeile {row}',

  'anwesenheitsliste.title': 'Anwesenheitsliste',
  'anwesenheitsliste.about': 'Unterweisung, Schulung oder Kurs',
  'anwesenheitsliste.topic': 'Thema',
  'anwesenheitsliste.date': 'Datum',
  'anwesenheitsliste.from': 'Von',
  'anwesenheitsliste.to': 'Bis',
  'anwesenheitsliste.leader': 'Geleitet von',
  'anwesenheitsliste.present': 'Anwesend waren',
  'anwesenheitsliste.name': 'Vorname und Nachname',
  'anwesenheitsliste.function': 'Tätigkeit',
  'anwesenheitsliste.signature': 'Unterschrift',
  'anwesenheitsliste.kept':
    'Die Liste enthält personenbezogene Daten. Bewahren Sie sie so auf, dass nur liest, wer sie braucht, und vernichten Sie sie, wenn sie nicht mehr gebraucht wird.',

  'urlaubsantrag.title': 'Urlaubsantrag für Auszubildende',
  'urlaubsantrag.who': 'Wer beantragt den Urlaub?',
  'urlaubsantrag.when': 'Wann?',
  'urlaubsantrag.first': 'Erster Urlaubstag',
  'urlaubsantrag.last': 'Letzter Urlaubstag',
  'urlaubsantrag.days': 'Anzahl der Urlaubstage',
  'urlaubsantrag.left': 'Resturlaub danach, in Tagen',
  'urlaubsantrag.school': 'In dieser Zeit ist keine Berufsschule, keine Lehrgangswoche und keine Prüfung.',
  'urlaubsantrag.note':
    'Berufsschulpflichtige Jugendliche sollen Urlaub in den Schulferien bekommen (§ 19 Abs. 3 JArbSchG). Der Urlaub soll zusammenhängend sein (§ 7 Abs. 2 BUrlG).',
  'urlaubsantrag.answer': 'Antwort des Betriebs',
  'urlaubsantrag.granted': 'Der Urlaub ist genehmigt.',
  'urlaubsantrag.refused': 'Der Urlaub ist nicht genehmigt. Grund:',
  'urlaubsantrag.reason': 'Grund',

  'einwilligung-fotos.title': 'Einwilligung in Fotos',
  'einwilligung-fotos.who': 'Wer willigt ein?',
  'einwilligung-fotos.birthDate': 'Geburtsdatum, wenn noch nicht 18',
  'einwilligung-fotos.what':
    'Der Betrieb darf Fotos, auf denen ich zu erkennen bin, für diese Zwecke machen und zeigen:',
  'einwilligung-fotos.web': 'auf der Website des Betriebs',
  'einwilligung-fotos.social': 'in sozialen Netzwerken, und zwar in diesen:',
  'einwilligung-fotos.networks': 'Netzwerke',
  'einwilligung-fotos.print': 'in gedruckter Werbung des Betriebs',
  'einwilligung-fotos.press': 'in der Presse',
  'einwilligung-fotos.free':
    'Die Einwilligung ist freiwillig. Wer nicht einwilligt, hat davon keinen Nachteil (Art. 7 DSGVO, § 22 KunstUrhG, § 26 Abs. 2 BDSG).',
  'einwilligung-fotos.revoke':
    'Ich kann sie jederzeit ohne Grund für die Zukunft widerrufen. Der Betrieb löscht dann die Fotos, soweit er kann. Was im Internet steht, können andere kopiert haben.',
  'einwilligung-fotos.contact': 'Widerruf an (E-Mail oder Anschrift)',
});
