import type { CommandOption } from '../platform/feature/feature.ts';

/** What the command line says to operators. */
export const cliTexts = {
  unknown: (words: string) => `Den Befehl «${words}» gibt es nicht. Alle Befehle: npm run portal -- --help`,
  unknownChamber: (slug: string, known: readonly string[]) =>
    `Die Kammer «${slug}» gibt es nicht. Bekannt sind: ${known.join(', ')}.`,
  wrongOption: (command: string, option: string) =>
    `${command}: «${option}» ist keine Option dieses Befehls, oder es fehlt ihr Wert. Hilfe: npm run portal -- ${command} --help`,
  missingOption: (command: string, option: string, summary: string) =>
    `${command}: Es fehlt --${option} (${summary}).`,
  overview: (commands: readonly (readonly [name: string, summary: string])[]) => {
    const width = Math.max(...commands.map(([name]) => name.length));
    return [
      'Befehle (npm run portal -- <Befehl>):',
      ...commands.map(([name, summary]) => `  ${name.padEnd(width)}  ${summary}`),
    ].join('\n');
  },
  commandHelp: (command: string, summary: string, options: Readonly<Record<string, CommandOption>>) => {
    const lines = Object.entries({
      ...options,
      json: { kind: 'flag', summary: 'Ausgabe als JSON' } as CommandOption,
    }).map(
      ([name, option]) =>
        `  --${name}${option.kind === 'text' ? ' WERT' : ''}  ${option.summary}${option.required ? ' (nötig)' : ''}`,
    );
    return [`npm run portal -- ${command}`, summary, '', ...lines].join('\n');
  },
  migrated: (steps: number, chambers: number) =>
    steps === 0
      ? `Alle Schemas sind auf dem neuesten Stand (${chambers} Kammern).`
      : `${steps} Schritte in ${chambers} Kammern ausgeführt.`,
  demoLoaded: 'Die Beispieldaten sind geladen.',
  chambersFine: (slugs: readonly string[]) => `In Ordnung: ${slugs.join(', ')}.`,
  chamberLine: (slug: string, name: string, origin: string) => `${slug.padEnd(14)} ${name} ${origin}`,
  auditLine: (slug: string, broken: readonly number[]) =>
    broken.length === 0
      ? `${slug}: alle Siegel unversehrt`
      : `${slug}: beschädigte Siegel: ${broken.join(', ')}`,
  onlyChoices: 'Erlaubt ist --only web oder --only worker.',
  serving: (url: string) => `Kundenportal läuft: ${url}`,
} as const;
