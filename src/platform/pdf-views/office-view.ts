import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, chmod, constants, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { NoView, type ViewFacts } from './pdf-views.ts';
import { runLimited } from './run-limited.ts';

/** LibreOffice as it is used for views. */
export interface OfficeConverter {
  readonly view: (original: AsyncIterable<Uint8Array>, facts: ViewFacts) => AsyncIterable<Uint8Array>;
}

/** How a converter is run; the defaults are those of production. */
export interface OfficeOptions {
  /** Longest time of one conversion. */
  readonly seconds?: number;
  /** Largest view. */
  readonly mostBytes?: number;
  /** What keeps the converter from the network and from living on; empty only in tests of machines that allow neither. */
  readonly confinement?: readonly string[];
  /** Where its folders lie. */
  readonly folder?: string;
}

const defaults = { seconds: 240, mostBytes: 100 * 1024 * 1024 };

/** So much memory is enough for a book of a thousand pages. */
const mostMemory = 4 * 1024 ** 3;

/**
 * A user, a network and a process tree of its own (namespaces(7)): no network but a loopback that is down, and with its
 * first process every other one of it ends, however far it has moved away.
 */
export const ownNamespaces = [
  'unshare',
  '--user',
  '--map-current-user',
  '--net',
  '--pid',
  '--fork',
  '--kill-child=KILL',
  '--',
] as const;

/** Whether this machine lets us keep a program from the network. */
export function mayConfine(): boolean {
  const [program, ...args] = ownNamespaces;
  return spawnSync(program, [...args, 'true'], { timeout: 10_000, stdio: 'ignore' }).status === 0;
}

const prefix = 'kundenportal-ansicht-';

/** PDF/A-2b by LibreOffice's own exporter, https://help.libreoffice.org/latest/en-US/text/shared/guide/pdf_params.html. */
const asPdfA = JSON.stringify({ SelectPdfVersion: { type: 'long', value: '2' } });

/**
 * LibreOffice as a converter of office files. Each run has a folder and a profile of its own, no network, limits of time,
 * memory and size, and is killed with everything that it has started. LibreOffice reads no pipes, so that the file lies in
 * the clear meanwhile: in memory (`/dev/shm`) wherever there is such a folder, readable by the portal's user alone.
 * @param program path of `soffice`
 */
export function openOfficeConverter(program: string, options: OfficeOptions = {}): OfficeConverter {
  const { seconds, mostBytes } = { ...defaults, ...options };
  const confinement = options.confinement ?? ownNamespaces;
  return {
    async *view(original, { contentType }) {
      const root = options.folder ?? (await folderInMemory());
      await removeLeftFolders(root);
      const folder = await mkdtemp(join(root, `${prefix}${process.pid}-`));
      try {
        await chmod(folder, 0o700);
        const source = join(folder, `in.${endingOf(contentType)}`);
        await pipeline(Readable.from(original), createWriteStream(source, { mode: 0o600 }));
        const [first, ...args] = [
          ...confinement,
          ...limits(seconds, mostBytes),
          program,
          `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
          '--headless',
          '--norestore',
          '--nolockcheck',
          '--nodefault',
          '--nologo',
          '--convert-to',
          `pdf:${exporterOf(contentType)}:${asPdfA}`,
          '--outdir',
          join(folder, 'out'),
          source,
        ];
        const env = { HOME: folder, TMPDIR: folder, PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8' };
        // what it says while it works is of no interest
        for await (const said of runLimited({ program: first, args, env, seconds, mostBytes: 1024 * 1024 }))
          void said;
        const view = join(folder, 'out', 'in.pdf');
        // it ends well too where it could not read the file
        const made = await stat(view).catch(() => undefined);
        if (!made?.isFile()) throw new NoView('damaged');
        if (made.size > mostBytes) throw new NoView('too-large');
        yield* createReadStream(view) as AsyncIterable<Uint8Array>;
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

/** Ends by itself where nobody is there any more to end it; takes neither all memory nor the whole disk. */
function limits(seconds: number, mostBytes: number): readonly string[] {
  return [
    ...['timeout', '--foreground', '--signal=KILL', String(seconds + 5)],
    ...['prlimit', `--as=${mostMemory}`, `--fsize=${mostBytes * 2}`, '--core=0', '--'],
  ];
}

const endings: Readonly<Record<string, string>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
};

function endingOf(contentType: string): string {
  const ending = endings[contentType];
  if (ending === undefined) throw new NoView('not-supported');
  return ending;
}

function exporterOf(contentType: string): string {
  return endingOf(contentType) === 'xlsx' ? 'calc_pdf_Export' : 'writer_pdf_Export';
}

async function folderInMemory(): Promise<string> {
  const memory = '/dev/shm';
  return access(memory, constants.W_OK).then(
    () => memory,
    () => tmpdir(),
  );
}

/** Removes what portals have left that were killed while they converted. */
async function removeLeftFolders(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    const pid = Number(/^(\d+)-/.exec(name.startsWith(prefix) ? name.slice(prefix.length) : '')?.[1]);
    if (pid > 0 && !isRunning(pid)) await rm(join(root, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
