import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { type CommandInput, CommandRefusal, type House } from '../../platform/feature/feature.ts';
import { LetterError } from '../../platform/letters/index.ts';
import { commandTexts as t } from './command-texts.de.ts';

/** The chamber that a command is for. */
export function chamberOf(house: House, input: CommandInput): Chamber {
  const slug = input.text('chamber') ?? '';
  const chamber = house.chambers.find((candidate) => candidate.slug === slug);
  if (!chamber) throw new CommandRefusal(t.unknownChamber(slug));
  return chamber;
}

/** The full path of a file that a command is to write. */
export function outputFile(input: CommandInput, option: string): string {
  const file = resolve(input.text(option) ?? '');
  if (existsSync(file) && !statSync(file).isFile()) throw new CommandRefusal(t.noPlainFile(file));
  if (!existsSync(dirname(file))) throw new CommandRefusal(t.noFolder(dirname(file)));
  return file;
}

/** Does a command's work; what an operator can mend is told in a sentence. */
export async function refusingInWords<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LetterError) throw new CommandRefusal(error.message);
    const { syscall, path, code } = error as NodeJS.ErrnoException;
    if (syscall !== undefined && path !== undefined && code !== undefined)
      throw new CommandRefusal(t.fileTrouble(path, code));
    throw error;
  }
}
