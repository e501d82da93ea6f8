import { createConnection, type Socket } from 'node:net';

/** What a scanner says of a file. */
export type ScanVerdict = 'clean' | 'infected';

/** Thrown where the scanner was reached and says something else about this file than clean or infected. */
export class NoVerdict extends Error {}

/** Looks for viruses in files. */
export interface VirusScanner {
  /** @throws NoVerdict, or another error where the scanner cannot be reached: nothing is known of the file in either case */
  readonly scan: (chunks: AsyncIterable<Uint8Array>) => Promise<ScanVerdict>;
}

const SILENCE_MS = 60_000;
const DEFAULT_PORT = 3310;
const MOST_ANSWER = 4096;

/**
 * The scanner of ClamAV (`clamd`), asked by its command INSTREAM: the file goes over the line in pieces, none of it is
 * kept there.
 * @param url `tcp://host:port` or `unix:/path`
 */
export function openVirusScanner(url: string): VirusScanner {
  return {
    async scan(chunks) {
      const socket = connect(url);
      const answer = answerOf(socket);
      // told by what waits for it below
      answer.catch(() => {});
      try {
        await connected(socket);
        await send(socket, Buffer.from('zINSTREAM\0'));
        for await (const chunk of chunks) {
          if (chunk.length === 0) continue;
          await send(socket, lengthOf(chunk.length));
          await send(socket, chunk);
        }
        await send(socket, lengthOf(0));
        return verdictOf(await answer);
      } catch (error) {
        // a scanner that has enough says why before it hangs up
        const said = await Promise.race([answer.catch(() => undefined), Promise.resolve(undefined)]);
        throw said === undefined
          ? error
          : new NoVerdict(`the virus scanner gave no verdict: ${said.slice(0, 200)}`);
      } finally {
        socket.destroy();
      }
    },
  };
}

function connect(url: string): Socket {
  const unix = /^unix:(.+)$/.exec(url)?.[1];
  const socket = unix
    ? createConnection({ path: unix })
    : createConnection({ host: new URL(url).hostname, port: Number(new URL(url).port || DEFAULT_PORT) });
  socket.setTimeout(SILENCE_MS, () => socket.destroy(new Error('the virus scanner fell silent')));
  return socket;
}

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.on('data', (bytes: Buffer) => {
      text += bytes.toString('latin1');
      if (text.includes('\0') || text.length > MOST_ANSWER) resolve(text.split('\0')[0]!.trim());
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the virus scanner hung up')));
  });
}

function verdictOf(answer: string): ScanVerdict {
  if (/^stream: OK$/.test(answer)) return 'clean';
  if (/^stream: .+ FOUND$/.test(answer)) return 'infected';
  throw new NoVerdict(`the virus scanner gave no verdict: ${answer.slice(0, 200)}`);
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

/** Sends bytes no faster than they are taken. */
function send(socket: Socket, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}
