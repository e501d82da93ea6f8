// The worker of Sammelzustellungen in a process of its own, for tests that kill it at a chosen moment.
import pg from 'pg';
import { batchJob } from '../src/features/documents/batch/job.ts';
import { readConfig } from '../src/platform/config/config.ts';
import { createPasswordHasher } from '../src/platform/crypto/passwords.ts';
import { openSecretBox } from '../src/platform/crypto/secret-box.ts';
import { openDatabase } from '../src/platform/database/database.ts';
import { createLetterPress } from '../src/platform/letters/index.ts';
import { openFileStorage } from '../src/platform/storage/file-storage.ts';
import { madeUpChamber } from './made-up-chamber.ts';

/** What the process is told on its command line. */
export interface BatchOrder {
  readonly connection: pg.PoolConfig;
  readonly rolesPerChamber: boolean;
  readonly slug: string;
  readonly settings: readonly (readonly [key: string, value: unknown])[];
  /** Where documents are kept. */
  readonly folder: string;
  /** In hexadecimal digits; every process has the same. */
  readonly masterKey: string;
  /** It dies, as by a power cut, before it says this to the database for the so-many-th time. */
  readonly killAt?: { readonly statement: string; readonly time: number };
}

const order = JSON.parse(process.argv[2] ?? '') as BatchOrder;
const { killAt } = order;
const chamber = { ...madeUpChamber, slug: order.slug, settings: new Map(order.settings) };
let times = 0;

// oxlint-disable-next-line unbound-method -- it is called with the client that it is asked of
const query = pg.Client.prototype.query;
pg.Client.prototype.query = function counted(this: pg.Client, ...said: unknown[]) {
  const [first] = said;
  const text = typeof first === 'string' ? first : String((first as { text?: unknown } | undefined)?.text);
  if (killAt && text.toLowerCase().includes(killAt.statement) && (times += 1) === killAt.time)
    process.kill(process.pid, 'SIGKILL');
  return Reflect.apply(query, this, said);
} as typeof query;

const letterPress = createLetterPress();
const database = openDatabase({ connection: order.connection, rolesPerChamber: order.rolesPerChamber });
const now = new Date('2026-11-21T08:00:00Z');
const job = batchJob({
  config: readConfig({ DEMO: '1' }),
  database,
  chambers: [chamber],
  storage: openFileStorage(order.folder),
  passwords: await createPasswordHasher(),
  secrets: openSecretBox(Buffer.from(order.masterKey, 'hex')),
  letterPress,
  clock: () => now,
});
while (await job.run(chamber, now));
await letterPress.close();
await database.close();
