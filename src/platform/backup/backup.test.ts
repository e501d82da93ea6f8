import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import {
  type AwkwardChamber,
  awkwardSteps,
  laterStep,
  openAwkwardChamber,
  takenBy,
} from '../../../test/awkward-chamber.ts';
import type { BackupProgramOrder } from '../../../test/backup-program.ts';
import { noStorage } from '../../../test/no-storage.ts';
import { openFileStorage } from '../storage/file-storage.ts';
import { withBackup } from './open-backup.ts';
import { refuseNewer } from './refuse-newer.ts';
import { restoreChamber } from './restore-chamber.ts';
import { restoreFiles } from './restore-files.ts';
import { takeBackup } from './take-backup.ts';

async function* piecesOf(words: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(words);
}

let chamber: AwkwardChamber;
beforeEach(async () => {
  chamber = await openAwkwardChamber();
});
afterEach(() => chamber.close());

describe('a backup', () => {
  it('of a later program is refused: by its steps, by its version', async () => {
    await chamber.backUp();
    await withBackup(chamber.file, async (backup) => {
      expect(() => refuseNewer(backup, takenBy, awkwardSteps)).not.toThrow();
      expect(() => refuseNewer(backup, '1.10.0', [...awkwardSteps, laterStep])).not.toThrow();
      expect(() => refuseNewer(backup, '1.2.2', awkwardSteps)).toThrow(`stammt von Version ${takenBy}`);
      expect(() => refuseNewer(backup, takenBy, awkwardSteps.slice(0, -1))).toThrow(
        'kennt deren Tabellen nicht',
      );
    });
  });

  it('that is damaged or cut is refused before anything is touched', async () => {
    await chamber.fill();
    await chamber.backUp();
    const whole = readFileSync(chamber.file);
    const changed = Buffer.from(whole);
    changed[Math.floor(whole.length / 2)]! ^= 4;
    writeFileSync(chamber.file, changed);
    await expect(chamber.restore()).rejects.toThrow(`${chamber.file} ist beschädigt`);
    writeFileSync(chamber.file, whole.subarray(0, Math.floor(whole.length * 0.9)));
    await expect(chamber.restore()).rejects.toThrow('ist nicht vollständig');
    writeFileSync(chamber.file, 'Hallo'.repeat(200));
    await expect(chamber.restore()).rejects.toThrow('ist keine Sicherung');
    expect(await chamber.rows(chamber.target)).toEqual({});
  });

  it('has the files of the store, and puts them back under their names', async () => {
    await chamber.fill();
    const store = chamber.storage.of(chamber.slug);
    const names: string[] = [];
    for (const words of ['', 'one', 'two'.repeat(300_000)])
      names.push((await store.keep(piecesOf(words))).name);
    const manifest = await chamber.backUp();
    expect(manifest.contents).toEqual(['database', 'files']);
    expect(manifest.schemas[0]?.files.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
    const folder = join(dirname(chamber.file), 'restored');
    const target = openFileStorage(folder).of(chamber.slug);
    await withBackup(chamber.file, async (backup) => {
      const [saved] = backup.manifest.schemas;
      expect(await restoreFiles(backup, saved!, target)).toEqual([]);
      expect(await restoreFiles(backup, saved!, target)).toEqual([]);
      const wrong = { ...backup, readFile: () => backup.readFile(chamber.slug, names[1]!) };
      expect(await restoreFiles(wrong, saved!, target)).toEqual(
        saved!.files.map(({ name }) => name).filter((name) => name !== names[1]),
      );
    });
    for (const name of names)
      expect((await buffer(target.read(name))).equals(await buffer(store.read(name)))).toBe(true);
  });

  it('that changes while it is read leaves the chamber as it was', async () => {
    await chamber.fill();
    await chamber.backUp();
    await withBackup(chamber.file, async (backup) => {
      const [saved] = backup.manifest.schemas;
      const tables = saved!.tables.map((table) =>
        table.name === 'teams' ? { ...table, sha256: '0'.repeat(64) } : table,
      );
      await expect(
        restoreChamber(chamber.target, backup, { ...saved!, tables }, awkwardSteps),
      ).rejects.toThrow('hat sich während des Lesens verändert');
    });
    expect(await chamber.rows(chamber.target)).toEqual({});
  });

  it('has no chamber that does not exist yet, and is no file without any', async () => {
    const about = { program: takenBy, kind: 'demo', keyFingerprint: '' } as const;
    const order = { file: chamber.file, chambers: ['nowhere'], about, storage: noStorage, now: new Date() };
    expect((await takeBackup(chamber.pool, order)).schemas).toEqual([]);
    expect(readdirSync(dirname(chamber.file))).toEqual([]);
  });

  it('shows one moment, whatever is written meanwhile', async () => {
    await chamber.fill();
    await chamber.sql(
      'insert into payments (amount) select 1 from generate_series(1, 20000); update totals set amount = 20000',
    );
    let isOver = false;
    const pay = async () => {
      while (!isOver)
        await chamber.sql('insert into payments (amount) values (3); update totals set amount = amount + 3');
    };
    const writers = [pay(), pay(), pay()];
    const saved = [];
    for (let turn = 0; turn < 5; turn++)
      saved.push(await chamber.backUp(join(dirname(chamber.file), `${turn}.tar`)));
    isOver = true;
    await Promise.all(writers);
    const paid = new Set<number>();
    for (let turn = 0; turn < saved.length; turn++) {
      await withBackup(join(dirname(chamber.file), `${turn}.tar`), async (backup) => {
        await restoreChamber(chamber.target, backup, backup.manifest.schemas[0]!, awkwardSteps);
        const [, , found] = await chamber.sql(
          `select sum(p.amount)::int as paid, t.amount as total, nextval('payments_id_seq') > max(p.id) as ahead
           from payments p, totals t group by t.amount`,
          chamber.target,
        );
        const { paid: sum, total, ahead } = found!.rows[0];
        expect({ sum, ahead }).toEqual({ sum: total, ahead: true });
        paid.add(sum);
        await chamber.target.query(`drop schema ${chamber.slug} cascade`);
      });
    }
    // the writers were not kept waiting
    expect(paid.size).toBeGreaterThan(1);
  });
});

describe('killed at the worst moment', () => {
  const kill = (order: Pick<BackupProgramOrder, 'work' | 'connection' | 'dieAt'>) => {
    const given: BackupProgramOrder = {
      ...order,
      slug: chamber.slug,
      file: chamber.file,
      steps: awkwardSteps,
    };
    const { signal, stderr } = spawnSync(
      process.execPath,
      ['test/backup-program.ts', JSON.stringify(given)],
      {
        encoding: 'utf8',
      },
    );
    expect(signal, stderr).toBe('SIGKILL');
  };

  it('a backup leaves nothing that looks like one', async () => {
    await chamber.fill();
    kill({ work: 'backup', connection: chamber.connection, dieAt: 'manifest' });
    const [left, ...others] = readdirSync(dirname(chamber.file));
    expect(others).toEqual([]);
    expect(left).toMatch(/^backup\.tar\.unfinished-\d+$/);
    await expect(withBackup(join(dirname(chamber.file), left!), async () => {})).rejects.toThrow(
      /nicht vollständig|beschädigt/,
    );
    await chamber.backUp();
    expect(readdirSync(dirname(chamber.file))).toEqual(['backup.tar']);
  });

  it('a restore leaves the chamber empty, and it can be restored at once', async () => {
    await chamber.fill();
    await chamber.backUp();
    kill({ work: 'restore', connection: chamber.targetConnection, dieAt: 'totals' });
    expect(await chamber.rows(chamber.target)).toEqual({});
    await chamber.restore();
    expect(await chamber.rows(chamber.target)).toEqual(await chamber.rows());
  });
});

test('a backup names the schema and each table with rows and checksum', async () => {
  await chamber.fill();
  const { schemas } = await chamber.backUp();
  const again = await chamber.backUp(join(dirname(chamber.file), 'again.tar'));
  expect(again.schemas).toEqual(schemas);
  expect(schemas[0]?.tables.find(({ name }) => name === 'members')).toMatchObject({ rows: 4 });
  expect(schemas[0]?.tables.some(({ columns }) => columns.includes('initial'))).toBe(false);
});
