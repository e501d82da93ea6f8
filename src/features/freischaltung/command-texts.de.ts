const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'Der Datenträger ist voll',
  EACCES: 'Das Zugriffsrecht fehlt',
  EPERM: 'Das Zugriffsrecht fehlt',
  EROFS: 'Der Datenträger ist schreibgeschützt',
  ENOENT: 'Datei oder Ordner fehlt',
};

/** What operators are told by all commands of this feature. */
export const commandTexts = {
  chamberOption: 'die Kammer',
  unknownChamber: (slug: string) => `Eine Kammer ${slug} gibt es nicht.`,
  noPlainFile: (file: string) => `${file} ist keine Datei.`,
  noFolder: (folder: string) => `Den Ordner ${folder} gibt es nicht.`,
  fileTrouble: (path: string, code: string) => `${reasons[code] ?? code}: ${path}`,
} as const;

/** A number as people read it. */
export function count(amount: number): string {
  return amount.toLocaleString('de-DE');
}

/** A number with the noun that it counts. */
export function counted(amount: number, one: string, many: string): string {
  return `${count(amount)} ${amount === 1 ? one : many}`;
}
