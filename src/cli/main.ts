import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sayWhatFailed } from '../app/say-what-failed.ts';
import { runCommandLine } from './run-command-line.ts';

try {
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    env: process.env,
    assetsDir: join(dirname(fileURLToPath(import.meta.url)), 'assets'),
    out: (text) => void process.stdout.write(`${text}\n`),
    progress: process.stderr.isTTY ? (line) => void process.stderr.write(`${line}\n`) : () => {},
  });
} catch (error) {
  sayWhatFailed(error);
  process.exitCode = 1;
}
