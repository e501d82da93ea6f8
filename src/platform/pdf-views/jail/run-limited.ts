import { spawn, type ChildProcess } from 'node:child_process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A program that is run on a file of somebody else, and what it may take. */
export interface LimitedRun {
  readonly program: string;
  readonly args: readonly string[];
  /** All that it finds in its environment; nothing of ours is handed on. */
  readonly env: Readonly<Record<string, string>>;
  /** What it reads; without it there is nothing to read. */
  readonly input?: AsyncIterable<Uint8Array>;
  readonly seconds: number;
  /** So much of what it writes is taken. */
  readonly mostBytes: number;
  /** Asked now and then while it runs: whether it has taken more than it may in some other place. */
  readonly takesTooMuch?: () => Promise<boolean>;
}

/** A program did not do what it was run for. */
export class RunFailed extends Error {
  readonly why: 'time' | 'size' | 'exit';
  /** With which number it ended, where it ended by itself. */
  readonly code: number | null;
  /** Its own words about it. */
  readonly said: string;
  constructor(why: RunFailed['why'], code: number | null, said: string) {
    super(`the program failed (${why}, ${code ?? 'killed'}): ${said}`);
    this.why = why;
    this.code = code;
    this.said = said;
  }
}

const mostSaid = 2000;
const askedAfterMs = 200;

/**
 * Runs a program and hands on what it writes, piece by piece; nobody reads on, it waits. It has a process group of its
 * own, which is killed as a whole when its time is over, when it writes too much, when nobody reads any more, and after it
 * has ended: whatever it has started ends with it.
 * @throws RunFailed after the last piece where it did not end well; what was read until then is worth nothing
 */
export async function* runLimited(run: LimitedRun): AsyncGenerator<Uint8Array> {
  const child = spawn(run.program, [...run.args], {
    detached: true,
    env: { ...run.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = endOf(child);
  const said = wordsOf(child);
  let why = 'exit' as RunFailed['why'];
  const stop = (reason: RunFailed['why']) => {
    why = reason;
    killGroup(child);
    // whoever has left the group may hold it open for ever
    child.stdout.destroy();
  };
  const timer = setTimeout(stop, run.seconds * 1000, 'time');
  const { takesTooMuch } = run;
  const ask = () => void takesTooMuch?.().then((isTooMuch) => isTooMuch && stop('size'));
  const watch = takesTooMuch && setInterval(ask, askedAfterMs);
  // a program that does not read to the end breaks the line; how it ended tells more
  const fed = pipeline(Readable.from(run.input ?? []), child.stdin).catch((error: unknown) => error);
  try {
    let taken = 0;
    for await (const piece of child.stdout as AsyncIterable<Uint8Array>) {
      taken += piece.length;
      if (taken > run.mostBytes) {
        why = 'size';
        break;
      }
      yield piece;
    }
    if (why === 'size') throw new RunFailed(why, null, said());
    const code = await ended;
    if (code !== 0) throw new RunFailed(why, code, said());
    const fault = await fed;
    if (fault instanceof Error && !isBrokenLine(fault)) throw fault;
  } catch (error) {
    throw why !== 'exit' ? new RunFailed(why, null, said()) : error;
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    killGroup(child);
  }
}

/** The number that the program itself ended with; null where it was killed. @throws where it cannot be started */
function endOf(child: ChildProcess): Promise<number | null> {
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    // not `close`: what it has started may hold its output open for ever
    child.once('exit', (code) => {
      killGroup(child);
      resolve(code);
    });
  });
  ended.catch(() => {});
  return ended;
}

function wordsOf(child: ChildProcess): () => string {
  let words = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    if (words.length < mostSaid) words += bytes.toString('utf8');
  });
  return () => words.slice(0, mostSaid).trim();
}

function isBrokenLine(error: Error): boolean {
  return ['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET'].includes(
    (error as NodeJS.ErrnoException).code ?? '',
  );
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
