// `pin issue` in a process of its own, for tests that kill it at a chosen moment. Tells its progress on stdout.
import { randomBytes } from 'node:crypto';
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
export interface KillAt {
  readonly moment: 'hashing' | 'printed' | 'committed' | 'joining' | 'joined';
  readonly time: number;
}

/** What the process is told on its command line. */
export interface PinRunOrder {
  readonly connection: pg.PoolConfig;
  readonly rolesPerChamber: boolean;
  readonly slug: string;
  readonly settings: readonly (readonly [key: string, value: unknown])[];
  readonly options: Readonly<Record<string, string | true>>;
  readonly killAt?: KillAt;
}

const order = JSON.parse(process.argv[2] ?? '') as PinRunOrder;
const { killAt, options } = order;
const chamber = { ...madeUpChamber, slug: order.slug, settings: new Map(order.settings) };
const times = new Map<string, number>();

function reach(moment: KillAt['moment']): void {
  const time = (times.get(moment) ?? 0) + 1;
  times.set(moment, time);
  if (killAt?.moment === moment && killAt.time === time) process.kill(process.pid, 'SIGKILL');
}

const passwords = cheapPasswords(await createPasswordHasher());
const press = createLetterPress();
const house: House = {
  config: readConfig({ DEMO: '1' }),
  database: openDatabase({ connection: order.connection, rolesPerChamber: order.rolesPerChamber }),
  chambers: [chamber],
  passwords: {
    ...passwords,
    hash(secret) {
      reach('hashing');
      return passwords.hash(secret);
    },
  },
  secrets: openSecretBox(randomBytes(32)),
  storage: noStorage,
  letterPress: {
    ...press,
    async printToFile(...given) {
      const printed = await press.printToFile(...given);
      reach('printed');
      return printed;
    },
    async joinFiles(...given) {
      reach('joining');
      const joined = await press.joinFiles(...given);
      reach('joined');
      return joined;
    },
  },
  clock: () => new Date('2026-11-21T08:00:00Z'),
};

const issue = freischaltungFeature.commands?.find((command) => command.words.join(' ') === 'pin issue');
const output = await issue?.run(house, {
  text: (name) => (typeof options[name] === 'string' ? options[name] : undefined),
  flag: (name) => options[name] === true,
  progress(line) {
    process.stdout.write(`${line}\n`);
    reach('committed');
  },
});
process.stdout.write(`${JSON.stringify(output?.json)}\n`);
await press.close();
await house.database.close();
