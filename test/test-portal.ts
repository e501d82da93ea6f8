import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { createAdmission } from '../src/platform/http/admission.ts';
import { createHttpApp } from '../src/platform/http/http-app.ts';
import type { NotedAnswer } from '../src/platform/http/noted-pages.ts';
import { trustedProxies } from '../src/platform/http/client.ts';
import { actorSource } from '../src/app/actor-source.ts';
import { faultPages } from '../src/app/fault-pages.tsx';
import { navigationFor } from '../src/app/navigation.ts';
import { mandateNote } from '../src/features/freischaltung/index.ts';
import { officeNavigation } from '../src/features/office/index.ts';
import { resumedUploads } from '../src/features/documents/index.ts';
import { officePartOf } from '../src/features/staff/index.ts';
import { languageSwitchOn } from '../src/features/accounts/index.ts';
import { answerResetsJobName, mandateSwitchOn } from '../src/features/sign-in/index.ts';
import { auditMigrations } from '../src/platform/audit/migrations.ts';
import type { Chamber } from '../src/platform/chamber/chamber.ts';
import { readConfig } from '../src/platform/config/config.ts';
import { createPasswordHasher, type PasswordHasher } from '../src/platform/crypto/passwords.ts';
import { openSecretBox } from '../src/platform/crypto/secret-box.ts';
import { type Database, openDatabase, reading, writing } from '../src/platform/database/database.ts';
import type { Db, Tx } from '../src/platform/database/handles.ts';
import type { Feature, House } from '../src/platform/feature/feature.ts';
import { createStreams } from '../src/platform/live/streams.ts';
import { limitMigrations } from '../src/platform/limits/limits.ts';
import { createLetterPress } from '../src/platform/letters/index.ts';
import { openFileStorage } from '../src/platform/storage/file-storage.ts';
import type { PdfViews } from '../src/platform/pdf-views/pdf-views.ts';
import type { VirusScanner } from '../src/platform/virus-scan/virus-scanner.ts';
import { mailMigrations } from '../src/platform/mail/outbox.ts';
import { features as allFeatures } from '../src/app/features.ts';
import { createBrowser, type Browser } from './browser.ts';
import { madeUpChamber } from './made-up-chamber.ts';
import { besideOthers, ownDatabase } from './test-database.ts';
import { quickFolder } from './quick-folder.ts';

/** A mail as it waits in the outbox of a test: nothing sends it, nothing wipes it. */
export interface WaitingMail {
  readonly kind: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface TestPortal {
  readonly chamber: Chamber;
  readonly database: Database;
  /** How to reach that database, as its owner. */
  readonly connection: pg.PoolConfig;
  /** For jobs, commands and demo loaders. The letter press starts its thread at first use. */
  readonly house: House;
  /** The time that passes only when told. */
  readonly clock: {
    now: () => Date;
    pass: (time: { minutes?: number; hours?: number; days?: number }) => void;
  };
  /** A person with a browser of their own: cookies, address, forms by label. */
  readonly newBrowser: (from?: string) => Browser;
  /** Any request, as it reaches the server. */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly mails: () => Promise<readonly WaitingMail[]>;
  /** The newest mail to an address; fails when there is none. */
  readonly lastMailTo: (address: string) => Promise<WaitingMail>;
  readonly write: <Value>(work: (tx: Tx) => Promise<Value>) => Promise<Value>;
  readonly read: <Value>(work: (db: Db) => Promise<Value>) => Promise<Value>;
  /** Events of the audit trail in order, as `event: outcome`. */
  readonly auditTrail: () => Promise<readonly string[]>;
  /** How many password hashes were made or checked so far. */
  readonly hashesSpent: () => number;
  readonly close: () => Promise<void>;
}

export interface TestPortalOptions {
  /** Slices of the profile by key, such as `{ accounts: { termsVersion: '2026-01-01' } }`; defaults fill the rest. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** All of the house unless named. */
  readonly features?: readonly Feature[];
  /** Beside those. */
  readonly extraFeatures?: readonly Feature[];
  readonly demo?: boolean;
  readonly origin?: string;
  /** In one database with all others that ask for it; in one of its own unless named. */
  readonly besideOthers?: boolean;
  /** Looks at files that come in; none unless named. */
  readonly virusScanner?: VirusScanner;
  /** Makes views of files; none unless named. */
  readonly pdfViews?: PdfViews;
  /** How many requests it serves at once; any number unless named. */
  readonly mostAtOnce?: number;
  /** Told of pages that say why something was not done. */
  readonly onNoted?: (answer: NotedAnswer) => void;
  /** Told of what broke, and under which reference; without it a test fails by that. */
  readonly onFault?: (error: unknown, requestId: string) => void;
}

/** Slices that have no default for everything. */
const neededSettings: Readonly<Record<string, unknown>> = {
  accounts: { termsVersion: '2026-01-01' },
  betriebe: { nummer: { format: 'digits', lengths: [6, 7] }, example: '123456', foundOn: ['handwerkskarte'] },
};

/** A portal of one made-up chamber on the real database, reached by requests inside the process. */
export async function createTestPortal(options: TestPortalOptions = {}): Promise<TestPortal> {
  const features = [...(options.features ?? allFeatures), ...(options.extraFeatures ?? [])];
  const steps = [
    ...auditMigrations,
    ...limitMigrations,
    ...mailMigrations,
    ...features.flatMap((feature) => feature.migrations ?? []),
  ];
  const own = await (options.besideOthers ? besideOthers(steps) : ownDatabase(steps));
  const { connection, rolesPerChamber } = own;
  const chamber = testChamber(own.slug, features, options);
  const database = openDatabase({ connection, rolesPerChamber, maxConnections: 8 });
  let now = new Date('2026-11-21T08:00:00Z');
  const hasher = countingHasher(await createPasswordHasher());
  const secrets = openSecretBox(randomBytes(32));
  const press = lazyLetterPress();
  const files = mkdtempSync(join(quickFolder(), 'portal-files-'));
  const storage = openFileStorage(files);
  const house: House = {
    config: readConfig({ DEMO: '1', PORT: '3000' }),
    database,
    chambers: [chamber],
    passwords: hasher.hasher,
    secrets,
    letterPress: press.press,
    storage,
    ...(options.virusScanner ? { virusScanner: options.virusScanner } : {}),
    ...(options.pdfViews ? { pdfViews: options.pdfViews } : {}),
    clock: () => now,
  };
  const streams = createStreams(database.pool, {
    mostOfOne: 2,
    gatherMilliseconds: 5,
    lookEveryMilliseconds: 2_000,
  });
  const app = createHttpApp({
    database,
    actors: actorSource,
    resumed: resumedUploads,
    chambers: [chamber],
    routes: features.flatMap((feature) => feature.routes ?? []),
    office: officePartOf(features),
    pages: faultPages,
    viewFor: ({ chamber: viewed, actor, locale, path, address, inOffice }) => ({
      chamber: viewed,
      actor,
      locale,
      path,
      inOffice,
      languageSwitch: inOffice ? undefined : languageSwitchOn(address),
      navigation: inOffice ? officeNavigation(features, viewed, actor) : navigationFor(viewed, actor, locale),
      demo: options.demo ?? false,
      mandateSwitch: mandateSwitchOn(path),
      mandateNote: (mandate) => mandateNote(viewed, locale, mandate),
    }),
    parts: {
      passwords: hasher.hasher,
      secrets,
      letterPress: press.press,
      storage,
      virusScanner: options.virusScanner,
      demo: options.demo ?? false,
    },
    clock: () => now,
    proxies: trustedProxies(['127.0.0.1']),
    ...(options.mostAtOnce === undefined ? {} : { admission: createAdmission({ most: options.mostAtOnce }) }),
    onFault: (requestId, _path, error) => {
      if (!options.onFault) throw error;
      options.onFault(error, requestId);
    },
    onNoted: options.onNoted,
    streams,
  });
  const read = <Value>(work: (db: Db) => Promise<Value>) => reading(database, chamber, work);
  const jobs = features.flatMap((feature) => feature.jobs?.(house) ?? []);
  // what the worker writes at once for somebody who waits for it in front of the screen
  const answering = jobs.filter(({ name }) => name === answerResetsJobName);
  const mails = async () => {
    for (const job of answering) while (await job.run(chamber, now));
    return read(readMails);
  };
  return {
    chamber,
    database,
    connection,
    house,
    clock: {
      now: () => now,
      pass({ minutes = 0, hours = 0, days = 0 }) {
        now = new Date(now.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
      },
    },
    newBrowser: (from = '198.51.100.7') => createBrowser((request) => app.fetch(request, {}), chamber, from),
    fetch: async (request) => app.fetch(request, {}),
    mails,
    async lastMailTo(address) {
      const mail = (await mails()).findLast(
        (candidate) => candidate.to.toLowerCase() === address.toLowerCase(),
      );
      if (!mail) throw new Error(`no mail to ${address}`);
      return mail;
    },
    write: (work) => writing(database, chamber, work),
    read,
    auditTrail: () =>
      read(async (db) => {
        const rows = await db.kysely
          .selectFrom('audit_entries')
          .select(['event', 'outcome'])
          .orderBy('id')
          .execute();
        return rows.map((row) => `${row['event']}: ${row['outcome']}`);
      }),
    hashesSpent: hasher.spent,
    async close() {
      streams.stop();
      await press.close();
      await database.close();
      await own.remove();
      rmSync(files, { recursive: true, force: true });
    },
  };
}

function testChamber(slug: string, features: readonly Feature[], options: TestPortalOptions): Chamber {
  const origin = options.origin ?? `http://${slug}.localhost`;
  const slices = features.flatMap((feature) => feature.settings ?? []);
  return {
    ...madeUpChamber,
    slug,
    hosts: [new URL(origin).hostname],
    origin,
    settings: new Map(
      slices.map((slice) => {
        const given = {
          ...(neededSettings[slice.key] as object),
          ...(options.settings?.[slice.key] as object),
        };
        return [slice.key, slice.schema.parse(given)];
      }),
    ),
  };
}

async function readMails(db: Db): Promise<readonly WaitingMail[]> {
  const rows = await db.kysely
    .selectFrom('mails')
    .selectAll()
    .orderBy('created_at')
    .orderBy('ctid')
    .execute();
  return rows.map((row) => ({
    kind: row['kind'],
    to: row['to_address'],
    subject: row['subject'],
    text: row['body_text'],
    html: row['body_html'],
  }));
}

function countingHasher(real: PasswordHasher) {
  let spent = 0;
  const hasher: PasswordHasher = {
    hash(secret) {
      spent += 1;
      return real.hash(secret);
    },
    verify(stored, secret) {
      spent += 1;
      return real.verify(stored, secret);
    },
  };
  return { hasher, spent: () => spent };
}

function lazyLetterPress() {
  let press: ReturnType<typeof createLetterPress> | undefined;
  const lazy = new Proxy({} as ReturnType<typeof createLetterPress>, {
    get: (_target, name) => Reflect.get((press ??= createLetterPress()), name),
  });
  return { press: lazy, close: async () => press?.close() };
}
