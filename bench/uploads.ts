import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type pg from 'pg';
import { documentSettings } from '../src/features/documents/settings.ts';
import type { Row } from './row.ts';
import { serveBenchHouse } from './served-house.ts';
import type { SentUploads, UploadOrder } from './upload-load.ts';
import { watchMemory } from './watch-memory.ts';

const run = promisify(execFile);

/**
 * Has many people send large files at once, from a process of its own, and asks for a page all the while.
 * @param connection of a role that may create schemas and roles; what is made there is removed again
 */
export async function benchUploads(
  connection: pg.PoolConfig,
  { people = 50, megabytes = 20 } = {},
): Promise<readonly Row[]> {
  const served = await serveBenchHouse(
    connection,
    10,
    (chamber) => documentSettings.of(chamber).upload === 'offered',
  );
  try {
    const senders = await served.makePeople(people, { passwordHash: 'none', linked: true });
    const send = async (size: number): Promise<SentUploads> => {
      const order: UploadOrder = {
        port: served.port,
        host: served.chamber.hosts[0]!,
        cookies: senders.map(({ cookie }) => cookie),
        megabytes: size,
      };
      const { stdout } = await run(process.execPath, [process.argv[1]!, '--uploads', JSON.stringify(order)]);
      return JSON.parse(stdout) as SentUploads;
    };
    // what fifty people take at once whatever they send is not of the files
    const before = watchMemory();
    await send(1);
    const ofPeople = before.growth();
    const memory = watchMemory();
    const sent = await send(megabytes);
    const growth = memory.growth();
    const what = `${people} uploads of ${megabytes} MB at once`;
    return [
      { name: `${what}: taken`, value: sent.taken, unit: '', bar: `= ${people}` },
      { name: `${what}: seconds until all were answered`, value: sent.seconds, unit: 's' },
      { name: `${people} uploads of 1 MB before: memory growth`, value: ofPeople, unit: 'MB' },
      { name: `${what}: further memory growth`, value: growth, unit: 'MB', bar: '< 150' },
      { name: `${what}: another page meanwhile, p50`, value: sent.p50Milliseconds, unit: 'ms' },
      { name: `${what}: another page meanwhile, p99`, value: sent.p99Milliseconds, unit: 'ms', bar: '< 500' },
    ];
  } finally {
    await served.close();
  }
}
