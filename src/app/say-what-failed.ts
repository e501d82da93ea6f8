import { CommandRefusal } from '../platform/feature/feature.ts';
import { ConfigRefusal } from '../platform/config/config.ts';
import { EmbeddedServerError } from '../platform/database/embedded/index.ts';
import { ProfileRefusal } from './chambers.ts';

/** Tells the operator on stderr what went wrong: our own refusals as a sentence, anything else with its stack. */
export function sayWhatFailed(error: unknown): void {
  const expected =
    error instanceof ConfigRefusal ||
    error instanceof ProfileRefusal ||
    error instanceof CommandRefusal ||
    error instanceof EmbeddedServerError;
  process.stderr.write(`${expected ? error.message : describe(error)}\n`);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
