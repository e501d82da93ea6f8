import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { bytesInFolder, makeOwnFolder } from './own-folder.ts';
import { hiddenRoot } from './hidden-root.ts';
import type { Confinement } from './own-namespaces.ts';
import { runLimited } from './run-limited.ts';

/** What a converter may take, and where it is locked up. */
export interface JailLimits {
  /** Longest time of one conversion. */
  readonly seconds: number;
  /** Largest result; all together twice as much may lie in its folder meanwhile. */
  readonly mostBytes: number;
  /** Bytes of memory for each of its processes. */
  readonly mostMemory: number;
  /** What keeps the converter from the network, from living on and from our files; empty only in tests of machines that allow nothing. */
  readonly confinement?: Confinement;
  /** Where its folders lie. */
  readonly folder?: string;
}

/** Where a converter works on one file. */
export interface Jail {
  /** Its folder, and all that it may fill. */
  readonly folder: string;
  /** The file that it reads, in that folder. */
  readonly source: string;
  /** @throws RunFailed where the program does not end well */
  readonly run: (program: string, args: readonly string[]) => Promise<void>;
}

/**
 * Locks up a converter with one file: a folder of its own, none of our files where the machine can hide them, no network,
 * limits of time, memory and size, nothing of our environment, and whatever it starts is killed with it. Converters read
 * no pipes, so that the file lies in the clear meanwhile, in memory where that can be. When the work has been handed on, the folder is gone.
 * @param name what the file is called there: converters go by its ending
 */
export async function* inJail(
  original: AsyncIterable<Uint8Array>,
  name: string,
  limits: JailLimits,
  work: (jail: Jail) => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const folder = await makeOwnFolder(limits.folder);
  try {
    const source = join(folder, name);
    await pipeline(Readable.from(original), createWriteStream(source, { mode: 0o600 }));
    yield* work({ folder, source, run: (program, args) => run(folder, limits, [program, ...args]) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(folder: string, limits: JailLimits, command: readonly string[]): Promise<void> {
  const { seconds, confinement = hiddenRoot } = limits;
  const locked = confinement(folder, command[0] ?? '');
  const [program = '', ...args] = [...locked, ...ownLimits(limits), ...command];
  const env = { HOME: folder, TMPDIR: folder, PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8' };
  const takesTooMuch = async () => (await bytesInFolder(folder)) > limits.mostBytes * 2;
  // what it says while it works is of no interest
  const words = runLimited({ program, args, env, seconds, mostBytes: 1024 * 1024, takesTooMuch });
  for await (const said of words) void said;
}

/** Ends by itself where nobody is there any more to end it; takes neither all memory nor the whole disk. */
function ownLimits({ seconds, mostBytes, mostMemory }: JailLimits): readonly string[] {
  return [
    ...['timeout', '--foreground', '--signal=KILL', String(seconds + 5)],
    ...['prlimit', `--as=${mostMemory}`, `--fsize=${mostBytes * 2}`, '--core=0', '--'],
  ];
}
