// A backup or a restore in a process of its own, for tests that kill it at a chosen moment.
import pg from 'pg';
import { withBackup } from '../src/platform/backup/open-backup.ts';
import { restoreChamber } from '../src/platform/backup/restore-chamber.ts';
import { takeBackup } from '../src/platform/backup/take-backup.ts';
import type { MigrationStep } from '../src/platform/database/migration.ts';
import { noStorage } from './no-storage.ts';

/** What the process is told on its standard input. */
export interface BackupProgramOrder {
  readonly work: 'backup' | 'restore';
  readonly connection: pg.PoolConfig;
  readonly slug: string;
  readonly file: string;
  readonly steps: readonly MigrationStep[];
  /** A restore dies when it comes to this table, a backup when all its tables are written. */
  readonly dieAt?: string;
}

const order = JSON.parse(process.argv[2] ?? '') as BackupProgramOrder;
const { connection, slug, file, steps, dieAt } = order;
const pool = new pg.Pool(connection);
const die = () => void process.kill(process.pid, 'SIGKILL');

if (order.work === 'backup') {
  await takeBackup(pool, {
    file,
    chambers: [slug],
    about: { program: '1.0.0', kind: 'demo', keyFingerprint: '' },
    storage: noStorage,
    now: new Date(),
    onSchema: () => dieAt && die(),
  });
} else {
  await withBackup(file, (backup) => {
    const read: typeof backup.read = (schema, table) => {
      if (table === dieAt) die();
      return backup.read(schema, table);
    };
    return restoreChamber(pool, { ...backup, read }, backup.manifest.schemas[0]!, steps);
  });
}
await pool.end();
