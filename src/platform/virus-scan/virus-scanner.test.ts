import { createServer, type Server } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openVirusScanner } from './virus-scanner.ts';

const folder = mkdtempSync(join(tmpdir(), 'clamd-'));
let server: Server | undefined;
afterEach(async () => {
  await new Promise((closed) => (server ? server.close(closed) : closed(undefined)));
  server = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** A `clamd` that knows one virus, and reads INSTREAM as its documentation has it. */
async function listen(answer: (bytes: Buffer) => string, path?: string): Promise<string> {
  const socketPath = path && mkdtempSync(join(tmpdir(), 'clamd-')) + path;
  const made = createServer((socket) => {
    let got = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (bytes: Buffer) => {
      got = Buffer.concat([got, bytes]);
      const command = 'zINSTREAM\0';
      if (!got.subarray(0, command.length).equals(Buffer.from(command))) return;
      const file: Buffer[] = [];
      for (let at = command.length; at + 4 <= got.length; ) {
        const length = got.readUInt32BE(at);
        if (length === 0) return void socket.end(answer(Buffer.concat(file)));
        file.push(got.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
    });
  });
  server = made;
  await new Promise<void>((ready) => made.listen(socketPath ?? { port: 0, host: '127.0.0.1' }, ready));
  const address = made.address();
  return typeof address === 'string' ? `unix:${address}` : `tcp://127.0.0.1:${address?.port}`;
}

const knowsOne = (bytes: Buffer) =>
  bytes.includes('EICAR') ? 'stream: Win.Test.EICAR_HDB-1 FOUND\0' : 'stream: OK\0';

async function* pieces(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

test.each([undefined, '/clamd.sock'])(
  'tells clean from infected, over a port or a socket: %s',
  async (path) => {
    const scanner = openVirusScanner(await listen(knowsOne, path));
    expect(await scanner.scan(pieces('harm', '', 'less'))).toBe('clean');
    expect(await scanner.scan(pieces('EIC', 'AR'))).toBe('infected');
  },
);

test.each([
  ['INSTREAM size limit exceeded. ERROR\0', 'gave no verdict'],
  ['', 'hung up'],
  ['stream: OK FOUND ERROR\0', 'gave no verdict'],
])('takes %j for no verdict at all', async (answer, why) => {
  const scanner = openVirusScanner(await listen(() => answer));
  await expect(scanner.scan(pieces('x'))).rejects.toThrow(why);
});

test('says so when nobody listens', async () => {
  await expect(openVirusScanner('tcp://127.0.0.1:1').scan(pieces('x'))).rejects.toThrow('ECONNREFUSED');
});
