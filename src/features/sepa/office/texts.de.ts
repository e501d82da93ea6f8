import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** What the office reads of mandates. German alone. */
export const sepaOfficeTexts = defineGermanTexts('sepa-office', {
  place: 'SEPA',
  'list.title': 'SEPA-Mandate',
  'list.lead':
    'Alle Mandate, das neueste zuerst. Die IBAN ist verkürzt; ganz steht sie auf der Seite des Mandats.',
  'list.state': 'Stand',
  'list.all': 'alle',
  'list.reference': 'Mandatsreferenz oder Teil davon',
  'list.filter': 'Anzeigen',
  'list.owner': 'Für',
  'list.none': 'Kein Mandat gefunden',
  'list.more': 'Weitere anzeigen',
  'list.collect': 'Einzug für die Bank erzeugen',
  'state.unsigned': 'Unterschrift fehlt',
  'state.held': 'wartet 24 Stunden',
  'state.active': 'gültig',
  'state.ended': 'beendet',

  'panel.title': 'SEPA-Mandate',
  'panel.none': 'Kein Mandat.',
  'panel.enter': 'Mandat von Papier eintragen',

  'one.owner': 'Für',
  'one.pdf': 'Mandat als PDF',
  'one.replaces': 'Ersetzt das Mandat',
  'one.open': 'öffnen',
  'one.sign': 'Unterschrift liegt vor',
  'one.sign.text': 'Vergleichen Sie das Papier mit den Angaben auf dieser Seite. Danach gilt das Mandat.',
  'one.sign.day': 'Unterschrieben am',
  'one.sign.day.early':
    'Das Mandat wurde erst am {written} ausgefüllt. Vorher kann es niemand unterschrieben haben.',
  'one.sign.day.unreadable':
    'Bitte geben Sie den Tag der Unterschrift an, das Jahr mit vier Ziffern, zum Beispiel 3.11.2026. Er darf nicht in der Zukunft liegen.',
  'one.sign.submit': 'Mandat gilt',
  'one.revoke': 'Widerruf eintragen',
  'one.revoke.text':
    'Der Widerruf kam per Brief, E-Mail oder am Telefon. Wer für die Finanzen zuständig ist, bekommt eine Mail.',
  'one.revoke.how': 'Wie kam der Widerruf?',
  'one.revoke.letter': 'Brief oder Fax',
  'one.revoke.email': 'E-Mail',
  'one.revoke.inPerson': 'persönlich oder am Telefon',
  'one.revoke.missing': 'Bitte wählen Sie, wie der Widerruf kam.',
  'one.revoke.submit': 'Mandat widerrufen',
  'one.outlived': 'Eine Abbuchung zum {day} steht schon in einer Datei für die Bank',
  'one.before':
    'Ersetztes Mandat {reference}: Eine Abbuchung zum {day} steht schon in einer Datei für die Bank',
  'one.before.link': 'Was jetzt zu tun ist, steht beim ersetzten Mandat',
  'one.outlived.link': 'Zu den Dateien der letzten 30 Tage',
  'notice.signed': 'Das Mandat gilt',
  'notice.signed-held':
    'Die Unterschrift ist vermerkt. Das Mandat gilt, sobald die Wartezeit nach der neuen E-Mail-Adresse vorbei ist; bis wann, steht beim Stand',
  'notice.revoked': 'Das Mandat ist widerrufen',
  'notice.entered': 'Das Mandat ist eingetragen und gilt',
  'notice.already': 'Das war schon geschehen',
  'notice.ended': 'Das Mandat ist inzwischen beendet. Es gilt nicht',

  'enter.title': 'Mandat von Papier eintragen',
  'enter.lead': 'Für {forWhom}. Tragen Sie ein, was auf dem unterschriebenen Mandat steht.',
  'enter.reference': 'Mandatsreferenz',
  'enter.reference.hint':
    'Höchstens 35 Zeichen. Leerzeichen lieber nicht: Sie zählen bei Banken so wenig wie Groß und Klein.',
  'enter.reference.missing': 'Bitte geben Sie die Mandatsreferenz an.',
  'enter.reference.too-long': 'Eine Mandatsreferenz hat höchstens 35 Zeichen.',
  'enter.reference.characters':
    "In der Mandatsreferenz gehen nur Buchstaben ohne Umlaute, Ziffern, Leerzeichen und die Zeichen + ? / - : ( ) . , '",
  'enter.reference.slashes':
    'Eine Mandatsreferenz beginnt und endet nicht mit einem Schrägstrich, und zwei stehen nicht nebeneinander.',
  'enter.replaces': 'Tritt an die Stelle von',
  'enter.replaces.hint':
    'Bei einer neuen Bankverbindung: Das alte Mandat endet, und seine Einzüge folgen dem neuen. Wofür und wie oft, bleibt wie im alten.',
  'enter.replaces.none': 'keinem anderen Mandat',
  'enter.replaces.planned': 'Abbuchung am {day} ist schon erzeugt',
  'enter.replaces.gone': 'Dieses Mandat gilt nicht mehr. Bitte wählen Sie noch einmal.',
  'enter.by': 'Die Kammer (vom Papier eingetragen)',
  'enter.reference.taken':
    'Diese Mandatsreferenz gehört schon zu einem anderen Mandat. Groß- und Kleinschreibung und Leerzeichen zählen nicht.',
  'enter.lastUsed': 'Zuletzt abgebucht am',
  'enter.lastUsed.hint': 'Nur, wenn mit diesem Mandat schon abgebucht wurde.',
  'enter.lastUsed.unreadable':
    '„Zuletzt abgebucht am“: Geben Sie einen Tag an, das Jahr mit vier Ziffern, der nicht in der Zukunft und nicht vor der Unterschrift liegt. Oder lassen Sie das Feld leer.',
  'enter.covered': 'Dafür gibt es schon ein Mandat. Widerrufen Sie es zuerst, oder wählen Sie etwas anderes.',
  'enter.submit': 'Eintragen',
  'enter.lapsed': 'Dieses Mandat ist schon erloschen: seit mehr als 36 Monaten wurde nichts abgebucht.',

  'collect.title': 'Einzug für die Bank erzeugen',
  'collect.lead':
    'Laden Sie die Liste der Abbuchungen als CSV-Datei hoch. Sie sehen zuerst, was daraus würde. Abgebucht wird nichts, bevor Sie die fertige Datei Ihrer Bank übergeben.',
  'collect.columns':
    'Spalten: mandatsreferenz; betrag (in Euro, zum Beispiel 1.234,56); verwendungszweck; faellig_am (zum Beispiel 2027-01-15). Freiwillig: letzter_einzug (ja oder nein).',
  'collect.file': 'CSV-Datei',
  'collect.submit': 'Prüfen',
  'collect.file.missing': 'Bitte wählen Sie eine Datei aus.',
  'collect.file.large': 'Die Datei ist größer als {megabytes} MB.',
  'collect.file.busy':
    'Gerade werden sehr viele Dateien gesendet. Versuchen Sie es bitte in einer Minute noch einmal.',
  'collect.file.too-many': 'Die Datei hat mehr als {most} Zeilen. Teilen Sie sie bitte.',
  'collect.name': 'Die Datei',
  'collect.earlier': 'Dateien der letzten 30 Tage',
  'collect.at': 'Hochgeladen',
  'collect.by': 'von',
  'collect.state': 'Stand',
  'collect.made': 'erzeugt: {count} Abbuchungen, {sum}',
  'collect.checked': 'nur geprüft',
  'collect.open': 'Datei vom {at}',

  'collect.ended': 'Nicht mehr gültige Mandate darin: {count}',
  'ended.one': 'Ein Mandat in dieser Datei gilt nicht mehr',
  'ended.several': '{count} Mandate in dieser Datei gelten nicht mehr',
  'ended.due': ': {state}, fällig am {day}',
  'ended.recall':
    'Liegt sie schon bei der Bank, lassen Sie die Abbuchung dort vor dem Fälligkeitstag zurückrufen. Danach hilft nur, das Geld zu erstatten.',
  'ended.anew':
    'Liegt die Datei noch nicht bei der Bank, geben Sie sie so nicht ab: Erzeugen Sie sie aus derselben Liste neu. Stehen einmalige oder letzte Abbuchungen darin, streichen Sie stattdessen die genannten im Bankprogramm, denn deren Mandate gelten schon als genutzt.',

  'export.title': 'Einzug prüfen',
  'export.titleMade': 'Einzug erzeugt',
  'export.sum': '{count} Abbuchungen über zusammen {sum}',
  'export.sumOne': 'Eine Abbuchung über {sum}',
  'export.none': 'In dieser Datei ist nichts, was abgebucht werden kann',
  'export.refused': 'Nicht abgebucht werden {count} Zeilen',
  'export.refusedOne': 'Nicht abgebucht wird eine Zeile',
  'export.changed': 'Seit der Prüfung hat sich etwas geändert. Bitte sehen Sie noch einmal hin.',
  'export.before': 'Aus derselben Datei wurde schon am {at} ein Einzug erzeugt',
  'export.before.text': 'Erzeugen Sie ihn noch einmal, wird doppelt abgebucht, wenn die Bank beide bekommt.',
  'export.again': 'Ich weiß das und will die Datei trotzdem noch einmal erzeugen',
  'export.again.missing': 'Bitte bestätigen Sie, dass Sie die Datei noch einmal erzeugen wollen.',
  'export.soonOne': 'Eine Abbuchung ist sehr bald fällig',
  'export.soon': '{count} Abbuchungen sind sehr bald fällig',
  'export.soon.text':
    'Wer zahlt, muss mindestens {days} Tage vorher Betrag und Tag kennen. Kündigen Sie erst heute an, ist der früheste Tag der {earliest}.',
  'export.announced': 'Diese Abbuchungen sind schon rechtzeitig angekündigt, zum Beispiel im Bescheid',
  'export.soon.missing':
    'Bestätigen Sie, dass rechtzeitig angekündigt wurde. Sonst tragen Sie spätere Tage in die Datei ein und laden sie noch einmal hoch.',
  'export.moved': 'An diesen Tagen arbeitet keine Bank',
  'export.moved.text': 'Statt am {asked} wird am {due} abgebucht. Anzahl: {count}.',
  'export.groups': 'Was abgebucht wird',
  'export.due': 'Fällig am',
  'export.scheme': 'Verfahren',
  'export.sequence': 'Folge',
  'export.count': 'Anzahl',
  'export.amount': 'Summe',
  'export.followed': 'Durch ein neues Mandat ersetzt',
  'export.followed.text':
    'Zeile {line}: statt {old} wird mit {new} abgebucht, weil sich die Bank geändert hat.',
  'export.line': 'Zeile',
  'export.column': 'Spalte',
  'export.value': 'Dort steht',
  'export.why': 'Warum nicht',
  'export.make': 'Datei für die Bank erzeugen',
  'export.makeText':
    'Mit dem Erzeugen gelten die Mandate als genutzt. Einmalige Mandate und solche mit letztem Einzug enden.',
  'export.download': 'XML-Datei herunterladen (pain.008.001.08)',
  'export.back': 'Andere Datei prüfen',
  'sequence.FRST': 'erste',
  'sequence.RCUR': 'weitere',
  'sequence.OOFF': 'einmalige',
  'sequence.FNAL': 'letzte',

  'why.unreadable-row': 'Die Zeile hat zu viele oder zu wenige Felder, oder ein Anführungszeichen fehlt.',
  'why.reference-missing': 'Die Mandatsreferenz fehlt.',
  'why.reference-unreadable': 'Das kann keine Mandatsreferenz sein.',
  'why.reference-unknown': 'Dieses Mandat gibt es nicht.',
  'why.amount-unreadable': 'Das ist kein Betrag in Euro, wie 12,50 oder 1.234,56.',
  'why.amount-zero': 'Der Betrag ist 0 Euro.',
  'why.amount-high': 'Mehr als 999.999.999,99 € nimmt keine Bank an.',
  'why.text-missing': 'Der Verwendungszweck fehlt.',
  'why.day-unreadable': 'Das ist kein Tag mit einem Jahr aus vier Ziffern, wie 2027-01-15.',
  'why.day-early':
    'Die Bank braucht die Datei mindestens einen Arbeitstag vorher. Frühestens geht der {earliest}.',
  'why.day-late': 'Der Tag liegt mehr als ein Jahr in der Zukunft.',
  'why.last-unreadable': 'Hier steht ja oder nein, oder nichts.',
  'why.unsigned': 'Bei diesem Mandat fehlt noch die Unterschrift.',
  'why.held': 'Dieses Mandat gilt noch nicht.',
  'why.ended': 'Dieses Mandat ist beendet, und kein neues ist an seine Stelle getreten.',
  'why.lapsed': 'Dieses Mandat ist an diesem Tag erloschen: 36 Monate ohne Abbuchung.',
  'why.lapsed-moved':
    'An diesem Tag arbeitet keine Bank. Am {due}, dem nächsten, ist das Mandat erloschen: 36 Monate ohne Abbuchung.',
  'why.used': 'Dieses Mandat war nur für eine Abbuchung oder hatte schon seine letzte.',
  'why.after-last': 'In der Datei steht vorher schon die letzte Abbuchung dieses Mandats.',
  'why.twice': 'Dieselbe Abbuchung steht zweimal in der Datei.',

  'work.ended': 'SEPA-Mandat {reference} ist beendet, Abbuchung am {day} ist schon erzeugt',
  'work.lapses': 'SEPA-Mandat {reference} erlischt am {day}, niemand hat ein Konto',
  'work.lapsed': 'SEPA-Mandat {reference} ist am {day} erloschen, niemand hat ein Konto',
});

/** Looks up a sentence of the office. */
export type SepaOfficeText = ReturnType<typeof sepaOfficeTexts.for>;
