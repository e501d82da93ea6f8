import { createReadStream, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { betriebeImport } from '../src/features/betriebe/import-betriebe.ts';
import { betriebeFeature } from '../src/features/betriebe/index.ts';
import { auditMigrations } from '../src/platform/audit/migrations.ts';
import { withBackup } from '../src/platform/backup/open-backup.ts';
import { restoreChamber } from '../src/platform/backup/restore-chamber.ts';
import { takeBackup } from '../src/platform/backup/take-backup.ts';
import { importRows } from '../src/platform/csv-import/import-rows.ts';
import { openDatabase } from '../src/platform/database/database.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { chamberRole, quoteIdentifier } from '../src/platform/database/names.ts';
import { openFileStorage } from '../src/platform/storage/file-storage.ts';
import { writeRegisterFile } from './register-file.ts';
import { benchChamber, indexAll } from './register-import.ts';
import type { Row } from './row.ts';
import { watchMemory } from './watch-memory.ts';

/**
 * Measures backup and restore of a register with its search.
 * @param connection of a role that may create schemas and roles; what is made there is removed again
 * @param rows Betriebe in it
 */
export async function benchBackup(connection: pg.PoolConfig, rows: number): Promise<readonly Row[]> {
  const chamber = benchChamber();
  const dir = await mkdtemp(join(tmpdir(), 'bench-backup-'));
  const steps = [...auditMigrations, ...(betriebeFeature.migrations ?? [])];
  const { rolesPerChamber } = await migrate(connection, [chamber.slug], steps);
  const database = openDatabase({ connection, rolesPerChamber, maxConnections: 4 });
  const pool = new pg.Pool({ ...connection, max: 4 });
  const schema = quoteIdentifier(chamber.slug);
  try {
    const register = join(dir, 'betriebe.csv');
    await writeRegisterFile(register, rows);
    const now = new Date('2026-11-21');
    const chunks = createReadStream(register, { highWaterMark: 64 * 1024 });
    const options = {
      chunks,
      cameFrom: 'bench',
      now,
      isDryRun: false,
      isStrict: false,
      onProgress: () => {},
    };
    await importRows(database, chamber, betriebeImport, options);
    await indexAll(database, chamber);
    const { rows: sizes } = await pool.query<{ bytes: number }>(
      `select sum(pg_total_relation_size(c.oid))::bigint as bytes from pg_class c
       where c.relnamespace = $1::regnamespace and c.relkind = 'r'`,
      [schema],
    );
    const file = join(dir, 'backup.tar');
    const about = { program: '0.0.0', kind: 'demo', keyFingerprint: '' } as const;
    const storage = openFileStorage(join(dir, 'files'));
    const order = { file, chambers: [chamber.slug], about, storage, now };
    const taking = await measured(() => takeBackup(pool, order));
    await pool.query(`drop schema ${schema} cascade`);
    const checking = await measured(() => withBackup(file, async () => {}));
    const restoring = await measured(() =>
      withBackup(file, (backup) => restoreChamber(pool, backup, backup.manifest.schemas[0]!, steps)),
    );
    const megabytes = (bytes: number) => bytes / 2 ** 20;
    const figure = (name: string, value: number, unit: string, bar?: string) => ({
      name: `${name} (${rows} Betriebe)`,
      value,
      unit,
      bar,
    });
    return [
      figure('backup: database with its indexes', megabytes(sizes[0]?.bytes ?? 0), 'MB'),
      figure('backup: file', megabytes(statSync(file).size), 'MB'),
      figure('backup: time', taking.seconds, 's'),
      figure('backup: memory growth', taking.memory, 'MB', 'flat'),
      figure('restore: reading and comparing the file', checking.seconds, 's'),
      figure('restore: time, that included', restoring.seconds, 's'),
      figure('restore: memory growth', restoring.memory, 'MB', 'flat'),
    ];
  } finally {
    await pool.query(`drop schema if exists ${schema} cascade`);
    const role = quoteIdentifier(chamberRole(chamber.slug));
    if (rolesPerChamber) await pool.query(`drop owned by ${role}; drop role ${role}`).catch(() => {});
    await database.close();
    await pool.end();
    await rm(dir, { recursive: true });
  }
}

async function measured(work: () => Promise<unknown>): Promise<{ seconds: number; memory: number }> {
  const memory = watchMemory();
  const start = performance.now();
  await work();
  return { seconds: (performance.now() - start) / 1000, memory: memory.growth() };
}
