// The worker that writes and sends messages to many in a process of its own, for tests that kill it at a chosen moment.
import type pg from 'pg';
import { bulkMessagesFeature } from '../src/features/bulk-messages/index.ts';
import { readConfig } from '../src/platform/config/config.ts';
import { createPasswordHasher } from '../src/platform/crypto/passwords.ts';
import { openSecretBox } from '../src/platform/crypto/secret-box.ts';
import { openDatabase } from '../src/platform/database/database.ts';
import type { House } from '../src/platform/feature/feature.ts';
import { createLetterPress } from '../src/platform/letters/index.ts';
import { sendMailsJobFor } from '../src/platform/mail/send-mails.ts';
import { openMailTransport } from '../src/platform/mail/transport.ts';
import { madeUpChamber } from './made-up-chamber.ts';
import { noStorage } from './no-storage.ts';

/** Where the process dies, as by a power cut: at the so-many-th time that this happens. */
export interface KillBulkAt {
  /** While a mail is written; after the mail server has taken one, before the commit; after that commit. */
  readonly moment: 'writing' | 'accepted' | 'sent';
  readonly time: number;
}

/** What the process is told on its command line. */
export interface BulkOrder {
  readonly connection: pg.PoolConfig;
  readonly rolesPerChamber: boolean;
  readonly slug: string;
  readonly settings: readonly (readonly [key: string, value: unknown])[];
  readonly smtpUrl: string;
  /** In hexadecimal digits; every process has the same. */
  readonly masterKey: string;
  readonly killAt?: KillBulkAt;
}

const order = JSON.parse(process.argv[2] ?? '') as BulkOrder;
const { killAt } = order;
const chamber = { ...madeUpChamber, slug: order.slug, settings: new Map(order.settings) };
const times = new Map<string, number>();

function reach(moment: KillBulkAt['moment']): void {
  const time = (times.get(moment) ?? 0) + 1;
  times.set(moment, time);
  if (killAt?.moment === moment && killAt.time === time) process.kill(process.pid, 'SIGKILL');
}

const secrets = openSecretBox(Buffer.from(order.masterKey, 'hex'));
const letterPress = createLetterPress();
const house: House = {
  config: readConfig({ DEMO: '1' }),
  database: openDatabase({ connection: order.connection, rolesPerChamber: order.rolesPerChamber }),
  chambers: [chamber],
  storage: noStorage,
  passwords: await createPasswordHasher(),
  secrets: {
    ...secrets,
    seal(purpose, plain) {
      reach('writing');
      return secrets.seal(purpose, plain);
    },
  },
  letterPress,
  clock: () => new Date('2026-11-21T08:00:00Z'),
};

const transport = openMailTransport(order.smtpUrl);
const announcing: typeof transport = {
  ...transport,
  async send(mail) {
    await transport.send(mail);
    reach('accepted');
  },
};
const write = bulkMessagesFeature.jobs?.(house).find(({ name }) => name === 'bulk-messages-send');
const send = sendMailsJobFor(house.database, announcing, undefined, house.secrets);
while (await write?.run(chamber, house.clock()));
while (await send.run(chamber, house.clock())) reach('sent');
process.stdout.write('done\n');
transport.close();
await letterPress.close();
await house.database.close();
