import { isIP } from 'node:net';
import { z } from 'zod';
import { readS3Address } from '../storage/s3-address.ts';
import './german-refusals.ts';

const yes = z.enum(['0', '1']).transform((value) => value === '1');
const addressRange = z
  .string()
  .trim()
  .refine(
    isAddressRange,
    'Adressen oder Bereiche wie 192.0.2.1, 10.0.0.0/8 oder fd00::/64, mit Komma getrennt',
  );

function isAddressRange(text: string): boolean {
  const [, address = '', prefix] = /^([0-9a-f:.]+)(?:\/(\d{1,3}))?$/i.exec(text) ?? [];
  const family = isIP(address);
  return family !== 0 && Number(prefix ?? 0) <= (family === 6 ? 128 : 32);
}

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'postgresql://…')
    .optional(),
  MIGRATE_DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'postgresql://…')
    .optional(),
  CHAMBERS_DIR: z.string().min(1).default('chambers'),
  PUBLIC_URL: z
    .string()
    .regex(/^https?:\/\/[^/]+$/, 'https://… ohne Pfad')
    .optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'smtp://… oder smtps://…')
    .optional(),
  MAIL_FROM: z.email().optional(),
  SECRET_KEY_FILE: z.string().min(1).optional(),
  STORAGE_URL: z
    .string()
    .refine(
      (url) => /^file:./.test(url) || readS3Address(url) !== undefined,
      'file:/ordner oder s3://schlüssel:geheimnis@rechner/eimer?region=…',
    )
    .optional(),
  CLAMAV_URL: z
    .string()
    .regex(/^(tcp:\/\/[^/:]+(:\d+)?|unix:\/.+)$/, 'tcp://rechner:3310 oder unix:/pfad')
    .optional(),
  OFFICE_CONVERTER: z.string().regex(/^\//, 'ein Pfad wie /usr/bin/soffice').optional(),
  HEIC_CONVERTER: z.string().regex(/^\//, 'ein Pfad wie /usr/bin/heif-convert').optional(),
  TRUST_PROXY: z
    .string()
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(addressRange))
    .default([]),
  METRICS_TOKEN: z.string().min(16).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  DEMO: yes.default(false),
});

/** The portal's configuration, read once at start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly migrateDatabaseUrl: string | undefined;
  readonly chambersDir: string;
  /** Template of a chamber's address with `{chamber}` and `{port}`. */
  readonly publicUrl: string;
  /** Absent in the demo, which brings its own mailbox. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string | undefined;
  readonly secretKeyFile: string;
  /** Where files lie: `file:` and a folder, or `s3:` and a store. */
  readonly storageUrl: string;
  /** Absent where no virus scanner is there. */
  readonly clamavUrl: string | undefined;
  /** LibreOffice for views of office files; absent where there is none. */
  readonly officeConverter: string | undefined;
  /** A decoder of HEIC for views of such photos; absent where there is none. */
  readonly heicConverter: string | undefined;
  readonly trustProxy: readonly string[];
  readonly metricsToken: string | undefined;
  readonly logLevel: string;
  readonly demo: boolean;
}

/** A configuration that cannot be used; its message names the variable and what is allowed. */
export class ConfigRefusal extends Error {}

/**
 * Reads and checks the environment.
 * @throws ConfigRefusal with one sentence per wrong variable
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    throw new ConfigRefusal(
      parsed.error.issues
        .map(
          (issue) =>
            `${String(issue.path[0])}: «${shown(given, String(issue.path[0]))}» ist nicht erlaubt (${issue.message}).`,
        )
        .join('\n'),
    );
  }
  const values = parsed.data;
  if (!values.DEMO) {
    requireForProduction(values);
    requireSafeWay('DATABASE_URL', values.DATABASE_URL);
    requireSafeWay('MIGRATE_DATABASE_URL', values.MIGRATE_DATABASE_URL);
  }
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir: values.DATA_DIR,
    databaseUrl: values.DATABASE_URL,
    migrateDatabaseUrl: values.MIGRATE_DATABASE_URL,
    chambersDir: values.CHAMBERS_DIR,
    publicUrl: values.PUBLIC_URL ?? (values.DEMO ? 'http://{chamber}.localhost:{port}' : ''),
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    secretKeyFile: values.SECRET_KEY_FILE ?? `${values.DATA_DIR}/secret.key`,
    storageUrl: values.STORAGE_URL ?? `file:${values.DATA_DIR}/files`,
    clamavUrl: values.CLAMAV_URL,
    officeConverter: values.OFFICE_CONVERTER,
    heicConverter: values.HEIC_CONVERTER,
    trustProxy: values.TRUST_PROXY,
    metricsToken: values.METRICS_TOKEN,
    logLevel: values.LOG_LEVEL,
    demo: values.DEMO,
  };
}

/** A value that was refused; secrets in it are shown to nobody. */
function shown(given: Readonly<Record<string, string | undefined>>, name: string): string {
  return (given[name] ?? '').replace(/\/\/[^/@]*@/, '//…@');
}

function requireForProduction(values: z.infer<typeof environment>): void {
  const missing = (['SMTP_URL', 'SECRET_KEY_FILE'] as const).filter((name) => values[name] === undefined);
  if (missing.length > 0) {
    throw new ConfigRefusal(
      `Ohne DEMO=1 muss gesetzt sein: ${missing.join(', ')}. Siehe docs/operations/configure.md.`,
    );
  }
}

// the driver's default lets whoever sits between switch TLS off; what is decided here is written down (ASVS 12.3.1)
function requireSafeWay(name: string, url: string | undefined): void {
  if (url === undefined) return;
  const { hostname, searchParams } = new URL(url);
  const isOnThisMachine =
    ['', 'localhost', '127.0.0.1', '[::1]'].includes(hostname) || hostname.startsWith('%2F');
  if (isOnThisMachine || searchParams.has('sslmode')) return;
  throw new ConfigRefusal(
    `${name}: Der Datenbankserver steht auf einem anderen Rechner. Hängen Sie ?sslmode=verify-full an, oder ?sslmode=disable, wenn der Weg dorthin anders geschützt ist. Siehe docs/operations/configure.md.`,
  );
}
