// A process of its own that uses the embedded server, for tests that kill processes. Answers line by line on stdout.
import { createInterface } from 'node:readline';
import pg from 'pg';
import { connectOrStartEmbedded, startEmbeddedServer } from '../src/platform/database/embedded/index.ts';

const [role = '', dataDir = '', binariesDir] = process.argv.slice(2);

const say = (what: string, text: string): void => {
  process.stdout.write(`${JSON.stringify({ what, text })}\n`);
};
const log = {
  debug: () => {},
  info: (text: string) => say('log', text),
  warn: (text: string) => say('log', text),
  error: (text: string) => say('log', text),
};

try {
  const open = role === 'portal' ? startEmbeddedServer : connectOrStartEmbedded;
  const server = await open({ dataDir, log, ...(binariesDir ? { binariesDir } : {}) });
  const pool = new pg.Pool({ ...server.connection, max: 1 });
  pool.on('error', () => {});
  say('up', server.adopted ? 'adopted' : 'started');
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === 'stop') break;
    await pool.query({ text: line, rowMode: 'array' }).then(
      (result) => say('rows', JSON.stringify(result.rows)),
      (error: Error) => say('failed', error.message),
    );
  }
  await pool.end();
  await server.stop();
} catch (error) {
  say('refused', (error as Error).message);
}
