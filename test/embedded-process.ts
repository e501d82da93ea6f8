import { spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** A process that uses the embedded server as the portal or as a command beside it. */
export interface EmbeddedProcess {
  /** All it has said so far in its log. */
  readonly log: readonly string[];
  /** Waits until it uses the server (`started` or `adopted`), or gives the sentence of its refusal. */
  ready(): Promise<string>;
  /** Runs one statement and gives its rows, or the error as text. */
  query(sql: string): Promise<string>;
  /** Lets it leave the server and end in order. */
  stop(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

export interface EmbeddedProcessOptions extends SpawnOptions {
  /** The command line up to the program's own arguments. */
  readonly command?: readonly string[];
  readonly binariesDir?: string;
}

/** Starts such a process, for the running test only; it uses the data folder as soon as it is `ready`. */
export function startProcess(
  role: 'portal' | 'command',
  dataDir: string,
  { command, binariesDir, ...options }: EmbeddedProcessOptions = {},
): EmbeddedProcess {
  const program = fileURLToPath(new URL('./embedded-program.ts', import.meta.url));
  const [file = '', ...args] = command ?? [process.execPath, program];
  const child = spawn(file, [...args, role, dataDir, ...(binariesDir ? [binariesDir] : [])], {
    cwd: '/',
    ...options,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const log: string[] = [];
  const answers: { what: string; text: string }[] = [];
  const waiting: ((answer: { what: string; text: string }) => void)[] = [];
  const answer = (given: { what: string; text: string }): void => {
    const next = waiting.shift();
    if (next) next(given);
    else answers.push(given);
  };
  if (!child.stdout || !child.stdin) throw new Error('The process has no pipes.');
  createInterface({ input: child.stdout }).on('line', (line) => {
    const given = JSON.parse(line) as { what: string; text: string };
    if (given.what === 'log') log.push(given.text);
    else answer(given);
  });
  child.once('exit', (code, signal) => answer({ what: 'ended', text: `${code ?? signal}` }));
  const { stdin } = child;
  stdin.on('error', () => {});
  const next = (): Promise<string> =>
    new Promise((resolve) => {
      const ready = answers.shift();
      if (ready) resolve(ready.text);
      else waiting.push(({ text }) => resolve(text));
    });
  return {
    log,
    ready: next,
    query: (sql) => {
      stdin.write(`${sql}\n`);
      return next();
    },
    stop: async () => {
      stdin.end('stop\n');
      await exited;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
