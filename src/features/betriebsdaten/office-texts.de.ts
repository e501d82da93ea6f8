import { defineGermanTexts } from '../../platform/texts/texts.ts';

/** What the office reads of changes of Betriebsdaten. German alone. */
export const betriebsdatenOfficeTexts = defineGermanTexts('betriebsdaten-office', {
  'change.undecided':
    'Über manche Angaben ist noch nicht entschieden. Bitte entscheiden Sie bei jeder, ob sie übernommen wird.',
  'change.gone': 'Der Betrieb steht nicht mehr im Verzeichnis. Die Änderung kann nicht übernommen werden.',

  'wait.title': 'Die neue E-Mail-Adresse ist noch nicht bestätigt',
  'wait.text':
    'Die Mail ging am {sent} an {address}. Sobald sie bestätigt ist, gelten die Kontaktdaten von selbst, auch wenn Sie über die anderen Angaben schon entschieden haben; über die Kontaktdaten entscheiden Sie nicht. Eine neue Mail fordert der Betrieb auf der Seite des Antrags an. Bestätigt sie nach {days} Tagen niemand, verfällt die Änderung.',

  'wait.drop.text':
    'Meldet der Betrieb, dass er die Adresse nicht kennt? Dann beenden Sie das: Der Link in der Mail führt danach nicht weiter.',
  'wait.drop': 'Neue Adresse nicht eintragen',

  'plan.title': 'Vorgemerkt: gilt ab {day}',
  'plan.text':
    'Bis dahin bleibt im Verzeichnis, was jetzt darin steht. An diesem Tag wird die Änderung von selbst eingetragen, außer wenn ein Import bei denselben Angaben bis dahin etwas Neues bringt: Dann bleibt der Import, und Sie entscheiden.',
  'plan.drop': 'Vormerkung aufheben',
  'plan.overtaken': 'Nicht eingetragen: sollte ab {day} gelten',
  'plan.overtaken.text':
    'Ein Import hat bei diesen Angaben inzwischen etwas anderes gebracht. Im Verzeichnis steht, was der Import sagt. Tragen Sie die Änderung ein, gilt sie bis zum nächsten Import.',
  'plan.enter': 'Trotzdem eintragen',
  'plan.discard': 'Nicht eintragen',

  'work.overtaken': 'Vorgemerkte Änderung zu Antrag Nr. {nummer} ist überholt',
});
