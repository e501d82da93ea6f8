/** Sentences for the operator about the database that the portal runs itself. */
export const embeddedTexts = {
  alreadyRunning: (dataDir: string, holder: string | undefined) =>
    `Das Kundenportal läuft bereits auf dem Datenordner ${dataDir}${holder ? ` (Prozess ${holder})` : ''}. ` +
    'Beenden Sie es zuerst, oder setzen Sie DATA_DIR auf einen anderen Ordner.',
  diskFull: (dataDir: string) =>
    `Auf dem Datenträger von ${dataDir} ist kein Platz mehr, die Datenbank kann nicht arbeiten. ` +
    'Schaffen Sie Platz (eine leere Datenbank braucht etwa 100 MB) und starten Sie noch einmal. Es ist nichts verloren.',
  notWritable: (path: string, user: string) =>
    `Der Ordner ${path} gehört einem anderen Benutzer oder ist schreibgeschützt: ${user} darf dort nicht lesen und schreiben. ` +
    'Starten Sie als der Benutzer, der das Kundenportal sonst startet, oder setzen Sie DATA_DIR auf einen eigenen Ordner.',
  notAFolder: (path: string) =>
    `${path} ist kein Ordner. Setzen Sie DATA_DIR auf einen Ordner für die Daten des Kundenportals.`,
  noUnprivilegedUser: () =>
    'Die Datenbank darf nicht als root laufen, und auf diesem Rechner gibt es weder den Benutzer postgres noch nobody. ' +
    'Starten Sie als gewöhnlicher Benutzer, oder setzen Sie DATABASE_URL auf einen PostgreSQL-Server.',
  noBinaries: (platform: string) =>
    `Die Programme der Datenbank für ${platform} sind nicht installiert. ` +
    'Installieren Sie mit npm ci, oder setzen Sie DATABASE_URL auf einen PostgreSQL-Server.',
  binariesDoNotRun: (folder: string, words: string) =>
    `Die Programme der Datenbank in ${folder} lassen sich nicht ausführen: ${words}`,
  noFlock: () => 'Das Programm flock fehlt. Installieren Sie das Paket util-linux.',
  couldNotCreate: (dataDir: string, words: string) =>
    `Die Datenbank unter ${dataDir} ließ sich nicht anlegen. Sie meldet: ${words}`,
  couldNotStart: (dataDir: string, words: string) =>
    `Die Datenbank unter ${dataDir} startet nicht. Sie meldet: ${words}`,
  saidNothing: () => 'nichts',
  creating: (dataDir: string) => `Die Datenbank wird unter ${dataDir} angelegt.`,
  stillStarting: (seconds: number) =>
    `Die Datenbank stellt sich nach einem Abbruch wieder her, seit ${seconds} Sekunden.`,
  orphanStopped: () => 'Eine Datenbank, deren Kundenportal abgebrochen war, wurde ordentlich beendet.',
  adopted: () => 'Die Datenbank läuft bereits und wird mitbenutzt.',
  died: (how: string) => `Die Datenbank hat sich unerwartet beendet (${how}). Sie wird neu gestartet.`,
  revived: () => 'Die Datenbank läuft wieder.',
  leftRunning: () => 'Die Datenbank läuft weiter, weil noch ein anderer Befehl sie benutzt.',
  stopTookLong: () => 'Die Datenbank ließ sich nicht in einer Minute beenden und wurde abgebrochen.',
};
