import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { allMigrations } from '../src/app/all-migrations.ts';
import { configuredChambers } from '../src/app/open-house.ts';
import type { Chamber } from '../src/platform/chamber/chamber.ts';
import { readConfig } from '../src/platform/config/config.ts';
import { createPasswordHasher } from '../src/platform/crypto/passwords.ts';
import { openSecretBox } from '../src/platform/crypto/secret-box.ts';
import { openDatabase } from '../src/platform/database/database.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { chamberRole, quoteIdentifier } from '../src/platform/database/names.ts';
import type { House } from '../src/platform/feature/feature.ts';
import { createLetterPress } from '../src/platform/letters/index.ts';
import { openFileStorage } from '../src/platform/storage/file-storage.ts';

/** A house with one empty chamber like a real one, for measuring. */
export interface BenchHouse {
  readonly house: House;
  readonly chamber: Chamber;
  readonly ownerPool: pg.Pool;
  /** Removes the chamber's schema and role again. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a house for measuring on a schema of its own.
 * @param connection of a role that may create schemas and roles
 * @param isAlike which of the chambers to be like; the first that is
 */
export async function openBenchHouse(
  connection: pg.PoolConfig,
  maxConnections: number,
  isAlike: (chamber: Chamber) => boolean = () => true,
): Promise<BenchHouse> {
  const config = readConfig({ DEMO: '1', CHAMBERS_DIR: resolve('chambers') });
  const slug = `bench${randomBytes(4).toString('hex')}`;
  const like = configuredChambers(config).find(isAlike);
  if (!like) throw new Error('no chamber is like that');
  const chamber = { ...like, slug, hosts: [`${slug}.localhost`], origin: `http://${slug}.localhost` };
  const { rolesPerChamber } = await migrate(connection, [slug], allMigrations);
  const database = openDatabase({ connection, rolesPerChamber, maxConnections });
  const ownerPool = new pg.Pool({ ...connection, max: 1 });
  const letterPress = createLetterPress();
  const files = mkdtempSync(join(tmpdir(), 'bench-files-'));
  const house: House = {
    config,
    database,
    chambers: [chamber],
    passwords: await createPasswordHasher(),
    secrets: openSecretBox(randomBytes(32)),
    letterPress,
    storage: openFileStorage(files),
    clock: () => new Date(),
  };
  return {
    house,
    chamber,
    ownerPool,
    async close() {
      await letterPress.close();
      await database.close();
      await ownerPool.query(`drop schema ${quoteIdentifier(slug)} cascade`);
      const role = quoteIdentifier(chamberRole(slug));
      if (rolesPerChamber) await ownerPool.query(`drop owned by ${role}; drop role ${role}`);
      await ownerPool.end();
      rmSync(files, { recursive: true, force: true });
    },
  };
}
