import type { ArchiveFault } from './archive-reader.ts';

const list = (names: readonly string[]): string => names.join(', ');
const count = (amount: number, one: string, many: string): string =>
  amount === 1 ? `1 ${one}` : `${amount.toLocaleString('de-DE')} ${many}`;

/** What operators are told about backups. */
export const backupTexts = {
  backupSummary: 'Alle Daten sichern, während das Portal läuft',
  restoreSummary: 'Eine Sicherung in leeren Kammern wiederherstellen',
  outOption: 'die Datei, die entsteht (tar)',
  fileOption: 'die Datei von «backup»',
  backupChamberOption: 'nur diese Kammer sichern',
  restoreChamberOption: 'nur diese Kammer wiederherstellen',
  otherKeyOption: 'auch mit einem anderen Schlüssel wiederherstellen',

  exists: (file: string) =>
    `${file} gibt es schon. Nehmen Sie einen anderen Namen; überschrieben wird nichts.`,
  noFolder: (folder: string) => `Den Ordner ${folder} gibt es nicht.`,
  cannotWrite: (file: string, why: string) =>
    `${file} lässt sich nicht schreiben: ${why}. Es gibt keine neue Sicherung.`,
  cannotRead: (file: string, why: string) => `${file} lässt sich nicht lesen: ${why}.`,
  nothingToSave: (slugs: readonly string[]) =>
    `Für ${list(slugs)} gibt es in dieser Datenbank noch nichts zu sichern.`,

  fault: (file: string, fault: ArchiveFault) =>
    ({
      foreign: `${file} ist keine Sicherung des Kundenportals oder am Anfang beschädigt. Es wurde nichts geändert.`,
      cut: `${file} ist nicht vollständig: Das Ende fehlt. Es wurde nichts geändert. Kopieren Sie die Datei noch einmal, oder nehmen Sie eine andere Sicherung.`,
      damaged: `${file} ist beschädigt: Die Prüfsummen stimmen nicht. Es wurde nichts geändert. Kopieren Sie die Datei noch einmal, oder nehmen Sie eine andere Sicherung.`,
    })[fault],
  newerFormat: (file: string) =>
    `${file} stammt von einer neueren Version des Programms. Es wurde nichts geändert. Stellen Sie sie mit dieser Version wieder her.`,
  newerProgram: (file: string, theirs: string, ours: string) =>
    `${file} stammt von Version ${theirs}; dieses Programm ist Version ${ours} und kennt deren Tabellen nicht. Es wurde nichts geändert. Stellen Sie sie mit einer Version ab ${theirs} wieder her.`,
  notInBackup: (slug: string, known: readonly string[]) =>
    `Die Kammer «${slug}» ist nicht in dieser Sicherung. Enthalten sind: ${list(known)}.`,
  noProfile: (slugs: readonly string[]) =>
    `Ohne Profil in CHAMBERS_DIR: ${list(slugs)}. Es wurde nichts geändert. Legen Sie das Profil an, oder wählen Sie eine andere Kammer mit --chamber.`,
  otherKind: (kind: 'demo' | 'production') =>
    kind === 'demo'
      ? 'Die Sicherung enthält Beispieldaten; diese Datenbank ist für echte. Es wurde nichts geändert.'
      : 'Die Sicherung enthält echte Daten; diese Datenbank ist für Beispieldaten. Es wurde nichts geändert. Setzen Sie SECRET_KEY_FILE, dann gilt DEMO=0.',
  otherKey: (theirs: string, ours: string, keyFile: string) =>
    `Die Sicherung gehört zum Schlüssel ${theirs}, in ${keyFile} steht der Schlüssel ${ours}. Es wurde nichts geändert. ` +
    'Nehmen Sie die Schlüsseldatei, die getrennt aufbewahrt wurde. Ist sie verloren, geht es mit --other-key; ' +
    'dann sind Authenticator-Apps neu einzurichten, nicht verschickte Briefe neu zu erzeugen, und Dokumente für immer unlesbar.',
  notEmpty: (slug: string, table: string) =>
    `Die Kammer «${slug}» enthält schon Daten (Tabelle ${table}). Wiederhergestellt wird nur in eine leere Kammer. ` +
    'Es wurde nichts geändert. Nehmen Sie eine leere Datenbank; docs/operations/backup.md sagt, wie eine Kammer geleert wird.',
  inUse: (slug: string) =>
    `Die Kammer «${slug}» wird gerade benutzt und ist deshalb nicht frei geworden. Halten Sie das Portal an und versuchen Sie es noch einmal.`,
  changedMeanwhile: (file: string, schema: string, table: string) =>
    `${file} hat sich während des Lesens verändert (${schema}/${table}). In ${schema} wurde nichts geändert.`,
  afterOthers: (reason: string, done: readonly string[]) =>
    `${reason} Schon wiederhergestellt: ${list(done)}. Die übrigen Kammern einzeln mit --chamber.`,

  savedSchema: (name: string, rows: number) => `${name}: ${count(rows, 'Zeile', 'Zeilen')} gesichert`,
  restoredSchema: (name: string, rows: number) =>
    `${name}: ${count(rows, 'Zeile', 'Zeilen')} wiederhergestellt`,
  checking: (file: string) => `${file} wird geprüft`,
  backedUp: (
    file: string,
    chambers: readonly string[],
    rows: number,
    files: number,
    keyFingerprint: string,
  ) =>
    `${file}: ${count(rows, 'Zeile', 'Zeilen')} und ${count(files, 'Datei', 'Dateien')} aus ${list(chambers)}. ` +
    `Der Schlüssel ${keyFingerprint} ist nicht enthalten; bewahren Sie seine Datei getrennt auf.`,
  restored: (chambers: readonly string[], rows: number, files: number, takenAt: string) =>
    `${count(rows, 'Zeile', 'Zeilen')} und ${count(files, 'Datei', 'Dateien')} wiederhergestellt in ${list(chambers)}, Stand ${takenAt}.`,
  broughtForward: (steps: number) =>
    `Danach auf den Stand dieses Programms gebracht: ${count(steps, 'Schritt', 'Schritte')}.`,
  filesBroken: (slug: string, names: readonly string[]) =>
    `Achtung, ${slug}: Diese Dateien waren schon beim Sichern beschädigt: ${list(names)}.`,
  sealsWhole: 'Alle Siegel des Prüfprotokolls sind unversehrt.',
  sealsBroken: (slug: string, numbers: readonly number[]) =>
    `Achtung, ${slug}: Diese Siegel des Prüfprotokolls stimmen nicht, und zwar schon in der Sicherung: ${numbers.join(', ')}.`,
  keyMissing:
    'Der Schlüssel ist ein anderer: Authenticator-Apps, nicht verschickte Briefe und Dokumente sind nicht mehr lesbar.',
} as const;
