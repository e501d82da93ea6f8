// The worker that makes a mass run in a process of its own, for tests that kill it at a chosen moment.
import type pg from 'pg';
import { freischaltungFeature } from '../src/features/freischaltung/index.ts';
import { readConfig } from '../src/platform/config/config.ts';
import { createPasswordHasher } from '../src/platform/crypto/passwords.ts';
import { openSecretBox } from '../src/platform/crypto/secret-box.ts';
import { openDatabase } from '../src/platform/database/database.ts';
import type { House } from '../src/platform/feature/feature.ts';
import { createLetterPress } from '../src/platform/letters/index.ts';
import { cheapPasswords } from './cheap-passwords.ts';
import { madeUpChamber } from './made-up-chamber.ts';
import { noStorage } from './no-storage.ts';

/** Where the process dies, as by a power cut: at the so-many-th time that this happens. */
export interface KillMassRunAt {
  /** While PINs are hashed; after a letter is sealed and before the commit; after the commit of a hundred. */
  readonly moment: 'hashing' | 'sealing' | 'committed';
  readonly time: number;
}

/** What the process is told on its command line. */
export interface MassRunOrder {
  readonly connection: pg.PoolConfig;
  readonly rolesPerChamber: boolean;
  readonly slug: string;
  readonly settings: readonly (readonly [key: string, value: unknown])[];
  /** In hexadecimal digits; every process has the same. */
  readonly masterKey: string;
  readonly killAt?: KillMassRunAt;
}

const order = JSON.parse(process.argv[2] ?? '') as MassRunOrder;
const { killAt } = order;
const chamber = { ...madeUpChamber, slug: order.slug, settings: new Map(order.settings) };
const times = new Map<string, number>();

function reach(moment: KillMassRunAt['moment']): void {
  const time = (times.get(moment) ?? 0) + 1;
  times.set(moment, time);
  if (killAt?.moment === moment && killAt.time === time) process.kill(process.pid, 'SIGKILL');
}

const passwords = cheapPasswords(await createPasswordHasher());
const secrets = openSecretBox(Buffer.from(order.masterKey, 'hex'));
const letterPress = createLetterPress();
const house: House = {
  config: readConfig({ DEMO: '1' }),
  database: openDatabase({ connection: order.connection, rolesPerChamber: order.rolesPerChamber }),
  chambers: [chamber],
  storage: noStorage,
  passwords: {
    ...passwords,
    hash(secret) {
      reach('hashing');
      return passwords.hash(secret);
    },
  },
  secrets: {
    ...secrets,
    seal(purpose, plain) {
      const sealed = secrets.seal(purpose, plain);
      reach('sealing');
      return sealed;
    },
  },
  letterPress,
  clock: () => new Date('2026-11-21T08:00:00Z'),
};

const job = freischaltungFeature.jobs?.(house).find(({ name }) => name === 'freischaltung-make-batches');
while (await job?.run(chamber, house.clock())) reach('committed');
process.stdout.write('done\n');
await letterPress.close();
await house.database.close();
