// The operators' commands on real servers: a demo with all its sample data is backed up while it is open, and restored
// into an empty embedded server and, where Debian's PostgreSQL 15 is installed, on that by an ordinary owner.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allMigrations } from '../src/app/all-migrations.ts';
import type { SavedSchema } from '../src/platform/backup/manifest.ts';
import { withBackup } from '../src/platform/backup/open-backup.ts';
import { restoreChamber } from '../src/platform/backup/restore-chamber.ts';
import { takeBackup } from '../src/platform/backup/take-backup.ts';
import { connectOrStartEmbedded } from '../src/platform/database/embedded/index.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { allRows, shapeOf } from './all-rows.ts';
import { type Environment, inside, portal, runJobsOnce, signInOn } from './demo-house.ts';
import { type EmptyDatabase, emptyDatabase } from './empty-database.ts';
import { noStorage } from './no-storage.ts';
import { quickFolder } from './quick-folder.ts';

const debian15 = '/usr/lib/postgresql/15';
const folder = mkdtempSync(join(quickFolder(), 'backup-restore-'));
const file = join(folder, 'all.tar');
const key = join(folder, 'source', 'secret.key');
const chambersDir = join(folder, 'chambers');
const source = { DATA_DIR: join(folder, 'source'), CHAMBERS_DIR: chambersDir };
/** Two whose ways are most different; all in the long run. */
const slugs = process.env['TEST_LONG']
  ? ['dortmund', 'koeln', 'owl', 'trier', 'unterfranken']
  : ['dortmund', 'unterfranken'];

let before: Awaited<ReturnType<typeof allRows>>;
let shapes: Readonly<Record<string, readonly string[]>>;

const shapesIn = async (pool: pg.Pool) =>
  Object.fromEntries(
    await Promise.all(slugs.map(async (slug) => [slug, await shapeOf(pool, slug)] as const)),
  );

beforeAll(async () => {
  for (const slug of slugs) cpSync(join('chambers', slug), join(chambersDir, slug), { recursive: true });
  await portal(source, 'demo', 'load');
  await inside(source, async (open) => {
    await signInOn(open);
    await runJobsOnce(open);
    // while the portal holds the house
    expect(await portal(source, 'backup', '--out', file)).toMatch(/Zeilen und \d+ Dateien aus dortmund,/);
    before = await allRows(open.ownerPool, [...slugs, 'portal']);
    shapes = await shapesIn(open.ownerPool);
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a demo with sample data of every feature', () => {
  it('fills tables enough for the comparison to say something', () => {
    const tables = new Map<string, number>();
    for (const [name, rows] of Object.entries(before)) {
      const table = name.slice(name.indexOf('.') + 1);
      tables.set(table, (tables.get(table) ?? 0) + rows.length);
    }
    const filled = [...tables].filter(([, rows]) => rows > 0).map(([table]) => table);
    expect(filled).toEqual(expect.arrayContaining(['audit_seals', 'demo_mails', 'mails', 'sessions']));
    expect(filled.length).toBeGreaterThan(25);
  });

  it('does not hold the key', () => {
    const unpacked = join(folder, 'unpacked');
    mkdirSync(unpacked);
    execFileSync('tar', ['-xf', file, '-C', unpacked]);
    const contents = readdirSync(unpacked, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const bytes = readFileSync(join(parentPath, name));
        return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1').toLowerCase();
      });
    const secret = readFileSync(key, 'utf8').trim().toLowerCase();
    expect(contents.some((text) => text.includes('"keyfingerprint"'))).toBe(true);
    expect(contents.filter((text) => text.includes(secret))).toEqual([]);
  });

  it('is the same in an empty embedded server, to the last row, and people sign in', async () => {
    const env = {
      DEMO: '1',
      DATA_DIR: join(folder, 'restored'),
      SECRET_KEY_FILE: key,
      CHAMBERS_DIR: chambersDir,
    };
    const said = await portal(env, 'restore', '--file', file);
    expect(said).toContain(`wiederhergestellt in ${slugs.join(', ')}`);
    expect(said).toContain('Alle Siegel des Prüfprotokolls sind unversehrt.');
    await inside(env, async (open) => {
      expect(await allRows(open.ownerPool, [...slugs, 'portal'])).toEqual(before);
      expect(await shapesIn(open.ownerPool)).toEqual(shapes);
      await signInOn(open);
    });
    expect(await portal(env, 'audit', 'verify')).toContain('dortmund: alle Siegel unversehrt');
    await expect(portal(env, 'restore', '--file', file)).rejects.toThrow('enthält schon Daten');
  });

  it('is one chamber after the other on a server for production, without a superuser', async (context) => {
    context.skip(!existsSync(debian15), 'PostgreSQL 15 of Debian is not installed');
    const server = await connectOrStartEmbedded({
      dataDir: join(folder, 'debian15'),
      binariesDir: debian15,
      settings: { fsync: 'off' },
    });
    let empty: EmptyDatabase | undefined;
    try {
      empty = await emptyDatabase(server.connection);
      const env = {
        DEMO: '1',
        SECRET_KEY_FILE: key,
        CHAMBERS_DIR: chambersDir,
        DATABASE_URL: urlOf(empty.connection),
      };
      const pool = new pg.Pool({ ...empty.connection, max: 2 });
      pool.on('error', () => {});
      const [first = '', ...others] = slugs;
      await portal(env, 'restore', '--file', file, '--chamber', first);
      await expect(portal(env, 'restore', '--file', file)).rejects.toThrow(`«${first}» enthält schon Daten`);
      expect(Object.keys(await allRows(pool, others))).toEqual([]);
      for (const slug of others) await portal(env, 'restore', '--file', file, '--chamber', slug);
      const ofChambers = Object.fromEntries(
        Object.entries(before).filter(([name]) => !name.startsWith('portal.')),
      );
      expect(await allRows(pool, slugs)).toEqual(ofChambers);
      // the older server has no names for its NOT NULLs
      const rules = (lines: readonly string[] = []) => lines.filter((line) => !line.includes(' NOT NULL '));
      for (const slug of slugs) expect(rules(await shapeOf(pool, slug))).toEqual(rules(shapes[slug]));
      // both servers write every row the same way, so what one has saved the other takes
      const again = join(folder, 'again.tar');
      await portal(env, 'backup', '--out', again);
      const ofThisFile = await Promise.all([file, again].map(chambersSaved));
      expect(ofThisFile[1]).toEqual(ofThisFile[0]);
      await inside(env, signInOn);
      await pool.end();
    } finally {
      await empty?.remove();
      await server.stop();
    }
  });

  it('can be backed up chamber by chamber', async () => {
    const one = join(folder, 'one.tar');
    const json = JSON.parse(
      await portal(source, 'backup', '--out', one, '--chamber', 'unterfranken', '--json'),
    ) as {
      schemas: { name: string }[];
    };
    expect(json.schemas.map(({ name }) => name)).toEqual(['unterfranken']);
    await expect(portal(source, 'restore', '--file', one, '--chamber', 'dortmund')).rejects.toThrow(
      'Die Kammer «dortmund» ist nicht in dieser Sicherung. Enthalten sind: unterfranken.',
    );
  });
});

describe('a backup of an older program', () => {
  it.each([1, allMigrations.length >> 1])(
    'that knew %i steps comes out as if made by this one',
    async (known) => {
      const old = join(folder, `old-${known}.tar`);
      await inside(source, async ({ ownerPool }) => {
        const { max: _max, ...connection } = ownerPool.options;
        const inOrder = allMigrations.toSorted((a, b) => (a.name < b.name ? -1 : 1));
        await migrate(connection, ['older'], inOrder.slice(0, known));
        await takeBackup(ownerPool, {
          file: old,
          chambers: ['older'],
          about: { program: '0.0.1', kind: 'demo', keyFingerprint: '' },
          storage: noStorage,
          now: new Date(),
        });
        await ownerPool.query('drop schema older cascade');
        await withBackup(old, (backup) =>
          restoreChamber(ownerPool, backup, backup.manifest.schemas[0]!, allMigrations),
        );
        const shape = (await shapeOf(ownerPool, 'older')).map((line) => line.replaceAll('older', slugs[0]!));
        expect(shape.toSorted()).toEqual(shapes[slugs[0]!]?.toSorted());
        await ownerPool.query('drop schema older cascade');
      });
    },
  );
});

describe('what does not fit is refused with a sentence', () => {
  const target = { DATA_DIR: join(folder, 'refused'), CHAMBERS_DIR: chambersDir };
  const production = { ...target, DEMO: '0', SECRET_KEY_FILE: key };

  it.each<readonly [what: string, env: Environment, words: readonly string[], sentence: string]>([
    [
      'an unknown chamber to back up',
      source,
      ['backup', '--out', 'x.tar', '--chamber', 'nirgendwo'],
      'Die Kammer «nirgendwo» gibt es nicht',
    ],
    ['a file that exists', source, ['backup', '--out', file], 'gibt es schon'],
    ['a folder that does not', source, ['backup', '--out', join(folder, 'nein', 'x.tar')], 'Den Ordner'],
    [
      'a database without anything',
      target,
      ['backup', '--out', join(folder, 'empty.tar')],
      'noch nichts zu sichern',
    ],
    ['a missing file', target, ['restore', '--file', join(folder, 'nein.tar')], 'lässt sich nicht lesen'],
    ['a folder as file', target, ['restore', '--file', folder], 'ist keine Sicherung'],
    [
      'an unknown chamber to restore',
      target,
      ['restore', '--file', file, '--chamber', 'nirgendwo'],
      'ist nicht in dieser Sicherung',
    ],
    ['another key', target, ['restore', '--file', file], 'Die Sicherung gehört zum Schlüssel'],
    ['sample data among real ones', production, ['restore', '--file', file], 'enthält Beispieldaten'],
  ])('%s', async (_what, env, words, sentence) => {
    await expect(portal(env, ...words)).rejects.toThrow(sentence);
    expect(existsSync(join(folder, 'empty.tar'))).toBe(false);
  });

  it('a chamber that has no profile here', async () => {
    const others = join(folder, 'other-chambers');
    cpSync('chambers/unterfranken', join(others, 'unterfranken'), { recursive: true });
    const env = { ...target, DEMO: '1', SECRET_KEY_FILE: key, CHAMBERS_DIR: others };
    await expect(portal(env, 'restore', '--file', file)).rejects.toThrow(
      'Ohne Profil in CHAMBERS_DIR: dortmund',
    );
  });

  it('a flipped byte, a cut end: nothing has changed', async () => {
    const whole = readFileSync(file);
    const bad = join(folder, 'bad.tar');
    const env = { DEMO: '1', DATA_DIR: join(folder, 'untouched'), SECRET_KEY_FILE: key };
    const changed = Buffer.from(whole);
    changed[whole.length >> 1]! ^= 1;
    writeFileSync(bad, changed);
    await expect(portal(env, 'restore', '--file', bad)).rejects.toThrow('ist beschädigt');
    writeFileSync(bad, whole.subarray(0, whole.length - 600));
    await expect(portal(env, 'restore', '--file', bad)).rejects.toThrow('nicht vollständig');
    // not even a server was started
    expect(existsSync(env.DATA_DIR)).toBe(false);
  });

  it('not even the lost key keeps a backup closed for good', async () => {
    const said = await portal(target, 'restore', '--file', file, '--chamber', 'unterfranken', '--other-key');
    expect(said).toContain('Der Schlüssel ist ein anderer');
  });
});

/** What a backup says of its chambers: steps, sequences, and a checksum of every table. */
function chambersSaved(of: string): Promise<readonly SavedSchema[]> {
  return withBackup(of, async ({ manifest }) => manifest.schemas.filter(({ steps }) => steps !== null));
}

function urlOf({ host, user, password, database }: pg.PoolConfig): string {
  return `postgresql://${user}:${String(password)}@localhost/${database}?host=${encodeURIComponent(host ?? '')}`;
}
