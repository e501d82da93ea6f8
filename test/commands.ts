import type { Command, CommandOutput, House } from '../src/platform/feature/feature.ts';
import type { TestPortal } from './test-portal.ts';

/** Runs a command by its words, with options as an operator gives them; `--chamber` is the portal's own. */
export type RunCommand = (
  words: string,
  options?: Readonly<Record<string, string | true>>,
  onProgress?: (line: string) => void,
) => Promise<CommandOutput>;

/**
 * Runs commands against a test portal.
 * @param changes parts of the house that this run replaces
 */
export function commandRunner(
  portal: TestPortal,
  commands: readonly Command[],
  changes: Partial<House> = {},
): RunCommand {
  return (words, given = {}, onProgress = () => {}) => {
    const command = commands.find((candidate) => candidate.words.join(' ') === words);
    if (!command) throw new Error(`no command ${words}`);
    const options: Readonly<Record<string, string | true>> = { chamber: portal.chamber.slug, ...given };
    const unknown = Object.keys(options).find((name) => !(name in command.options));
    if (unknown) throw new Error(`${words} has no option ${unknown}`);
    return command.run(
      { ...portal.house, ...changes },
      {
        text: (name) => (typeof options[name] === 'string' ? options[name] : undefined),
        flag: (name) => options[name] === true,
        progress: onProgress,
      },
    );
  };
}
