import { parseArgs } from 'node:util';
import { features } from '../app/features.ts';
import { createLog } from '../app/log.ts';
import { configuredChambers, openHouse } from '../app/open-house.ts';
import { readConfig } from '../platform/config/config.ts';
import { type Command, type CommandInput, CommandRefusal } from '../platform/feature/feature.ts';
import { chamberNamed } from './chamber-named.ts';
import type { CommandLine } from './command-line.ts';
import { houseCommands, type HouseCommand } from './house-commands.ts';
import { commandEnvironment } from './command-environment.ts';
import { cliTexts as t } from './texts.de.ts';

type AnyCommand = Command | HouseCommand;

/**
 * Runs one operator's command.
 * @param words the command line after `portal --`
 * @returns the exit code
 * @throws CommandRefusal with one sentence when the command or its options are wrong
 */
export async function runCommandLine(words: readonly string[], line: CommandLine): Promise<number> {
  const commands: readonly AnyCommand[] = [
    ...houseCommands,
    ...features.flatMap((feature) => feature.commands ?? []),
  ];
  const command = commands
    .filter((candidate) => candidate.words.every((word, index) => words[index] === word))
    .sort((a, b) => b.words.length - a.words.length)[0];
  if (!command) {
    const group = commands.filter((candidate) => candidate.words[0] === words[0]);
    const wantsHelp =
      words.length === 0 || words.includes('--help') || (group.length > 0 && words.length === 1);
    if (!wantsHelp) throw new CommandRefusal(t.unknown(words.join(' ')));
    line.out(
      t.overview(
        (group.length > 0 ? group : commands).map(({ words: name, summary }) => [name.join(' '), summary]),
      ),
    );
    return 0;
  }
  const rest = words.slice(command.words.length);
  if (rest.includes('--help')) {
    line.out(t.commandHelp(command.words.join(' '), command.summary, command.options));
    return 0;
  }
  const { input, json } = readOptions(command, rest, line);
  const output =
    'runAlone' in command ? await command.runAlone(line, input) : await runInHouse(command, input, line);
  if (output) line.out(json ? JSON.stringify(output.json, null, 2) : output.text);
  return 0;
}

function readOptions(
  command: AnyCommand,
  rest: readonly string[],
  line: CommandLine,
): { input: CommandInput; json: boolean } {
  let values: Record<string, string | boolean | undefined>;
  try {
    const options = Object.fromEntries(
      Object.entries(command.options).map(([name, { kind }]) => [
        name,
        { type: kind === 'flag' ? 'boolean' : 'string' } as const,
      ]),
    );
    const parsed = parseArgs({
      args: [...rest],
      options: { ...options, json: { type: 'boolean' } },
      strict: true,
      allowPositionals: 'positional' in command,
    });
    values = parsed.values;
    if ('positional' in command && command.positional) values[command.positional] = parsed.positionals[0];
  } catch (error) {
    throw new CommandRefusal(
      t.wrongOption(command.words.join(' '), /'([^'\s]+)/.exec((error as Error).message)?.[1] ?? ''),
    );
  }
  const missing = Object.entries(command.options).find(
    ([name, option]) => option.required && values[name] === undefined,
  );
  if (missing)
    throw new CommandRefusal(t.missingOption(command.words.join(' '), missing[0], missing[1].summary));
  return {
    json: values['json'] === true,
    input: {
      text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
      flag: (name) => values[name] === true,
      progress: line.progress,
    },
  };
}

async function runInHouse(command: Command, input: CommandInput, line: CommandLine) {
  const config = readConfig(commandEnvironment(line.env));
  const slug = input.text('chamber');
  const chambers = configuredChambers(config);
  if (slug !== undefined) chamberNamed(chambers, slug);
  const open = await openHouse(config, {
    claim: 'beside',
    log: createLog('warn'),
    chambers,
  });
  try {
    return await command.run(open.house, input);
  } finally {
    await open.close();
  }
}
