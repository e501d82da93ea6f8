import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type pg from 'pg';
import { connectOrStartEmbedded } from '../src/platform/database/embedded/index.ts';
import { benchAccountImport } from './account-import.ts';
import { type Group, type Order, type Proof, readArguments, usage } from './arguments.ts';
import { benchBackup } from './backup.ts';
import { benchCrowd } from './crowd.ts';
import { type Crowd, sendCrowd } from './crowd-load.ts';
import { benchEnumeration } from './enumeration.ts';
import { type Figure, noteFigures } from './figure.ts';
import { benchLetters } from './letters.ts';
import { type Load, sendLoad } from './load.ts';
import { benchOffice } from './office.ts';
import { benchOfficeImport } from './office-import.ts';
import { benchOfficeLists } from './office-lists.ts';
import { benchPages } from './pages.ts';
import { benchPinRun } from './pin-run.ts';
import { benchPrintBatch } from './print-batch.ts';
import { benchRegisterImport } from './register-import.ts';
import type { Row } from './row.ts';
import { sendUploads, type UploadOrder } from './upload-load.ts';
import { benchUploads } from './uploads.ts';

const order = readArguments(process.argv.slice(2));
if (!order) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else if (order.kind === 'load') {
  process.stdout.write(JSON.stringify(await sendLoad(JSON.parse(order.load) as Load)));
} else if (order.kind === 'uploads') {
  process.stdout.write(JSON.stringify(await sendUploads(JSON.parse(order.uploads) as UploadOrder)));
} else if (order.kind === 'crowd') {
  process.stdout.write(JSON.stringify(await sendCrowd(JSON.parse(await text(process.stdin)) as Crowd)));
} else if (order.kind === 'proof') {
  await onServer((connection) => prove(connection, order));
} else {
  await onServer((connection) => measure(connection, order));
}

type OrderOf<Kind extends Order['kind']> = Extract<Order, { readonly kind: Kind }>;

async function onServer(work: (connection: pg.PoolConfig) => Promise<void>): Promise<void> {
  const url = process.env['DATABASE_URL'];
  const dataDir = mkdtempSync(join(tmpdir(), 'kundenportal-bench-'));
  const embedded = url ? undefined : await connectOrStartEmbedded({ dataDir });
  try {
    await work(embedded?.connection ?? { connectionString: url! });
  } finally {
    await embedded?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function prove(connection: pg.PoolConfig, { file, isShort, only }: OrderOf<'proof'>): Promise<void> {
  const size = isShort ? { seconds: 1, requests: 300, isShort } : { seconds: 60, requests: 100_000, isShort };
  const pairs = isShort ? { pairs: 3, warmUp: 1 } : { pairs: 2_000, warmUp: 20 };
  const benches: Readonly<Record<Proof, () => Promise<readonly Figure[]>>> = {
    crowd: () => benchCrowd(connection, size),
    'telling apart': () => benchEnumeration(connection, pairs),
  };
  const figures: Figure[] = [];
  for (const name of only) {
    process.stderr.write(`${name} …\n`);
    figures.push(...(await benches[name]()));
  }
  noteFigures(file, figures);
  for (const { what, value, bar } of figures.filter(({ isMet }) => isMet === false)) {
    process.stderr.write(`missed: ${what}: ${value} (${bar})\n`);
    process.exitCode = 1;
  }
}

async function measure(connection: pg.PoolConfig, { rows, only }: OrderOf<'figures'>): Promise<void> {
  const benches: Readonly<Record<Group, () => Promise<readonly Row[]>>> = {
    pages: () => benchPages(connection),
    register: () => registerRows(connection, rows),
    accounts: () => benchAccountImport(connection, Math.min(rows, 100_000)),
    backup: () => benchBackup(connection, rows),
    office: () => benchOffice(connection, rows),
    'office import': () => benchOfficeImport(connection, rows),
    'office lists': () => benchOfficeLists(connection, rows),
    letters: () => benchLetters(),
    'PIN run': () => benchPinRun(connection),
    'print batch': () => benchPrintBatch(connection),
    uploads: () => benchUploads(connection),
  };
  const figures: Row[] = [];
  for (const name of only) {
    process.stderr.write(`${name} …\n`);
    figures.push(...(await benches[name]()));
  }
  const server = process.env['DATABASE_URL'] ? 'DATABASE_URL' : 'embedded';
  for (const { name, value, unit, bar } of figures) {
    console.log(
      `${name.padEnd(52)} ${value.toFixed(value < 10 ? 2 : 0).padStart(10)} ${unit.padEnd(8)} ${bar ?? ''}`,
    );
  }
  const report = {
    at: new Date().toISOString(),
    server,
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    figures,
  };
  writeFileSync('bench-result.json', `${JSON.stringify(report, null, 2)}\n`);
  console.log(`bench-result.json (${server})`);
}

async function registerRows(connection: pg.PoolConfig, rows: number): Promise<readonly Row[]> {
  const figures = await benchRegisterImport(connection, rows);
  return [
    {
      name: `register import: rate over bare COPY (${rows} rows)`,
      value: figures.ratio,
      unit: '×',
      bar: '≥ 0.4',
    },
    { name: 'register import: rows a second', value: figures.importRate, unit: '1/s' },
    { name: 'register import: same file again', value: figures.unchangedRate, unit: '1/s' },
    { name: 'register import: memory growth', value: figures.memoryGrowthMegabytes, unit: 'MB', bar: 'flat' },
    { name: 'register import: searchable after', value: figures.indexSeconds, unit: 's' },
    { name: 'look-up by number: p99', value: figures.lookUpByNumberP99Milliseconds, unit: 'ms', bar: '< 20' },
    {
      name: 'look-up by part of the name: p99',
      value: figures.lookUpByNameP99Milliseconds,
      unit: 'ms',
      bar: '< 20',
    },
  ];
}
