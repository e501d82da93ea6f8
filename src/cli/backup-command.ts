import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createLog } from '../app/log.ts';
import { configuredChambers, openHouse } from '../app/open-house.ts';
import { houseTables } from '../app/portal-state.ts';
import { programVersion } from '../app/program-version.ts';
import { takeBackup } from '../platform/backup/take-backup.ts';
import { backupTexts as t } from '../platform/backup/texts.de.ts';
import { readConfig } from '../platform/config/config.ts';
import { CommandRefusal } from '../platform/feature/feature.ts';
import { chamberNamed } from './chamber-named.ts';
import { commandEnvironment } from './command-environment.ts';
import type { HouseCommand } from './house-commands.ts';

/** What fails when a disk is full or a folder may not be written; a lost connection has others. */
const OF_FILES = /^(?:open|write|fsync|rename|scandir)$/;

/** `backup --out F [--chamber S]`: works beside a serving portal, and before the schemas are brought up to date. */
export const backupCommand: HouseCommand = {
  words: ['backup'],
  summary: t.backupSummary,
  options: {
    out: { kind: 'text', required: true, summary: t.outOption },
    chamber: { kind: 'text', summary: t.backupChamberOption },
  },
  async runAlone(line, input) {
    const file = input.text('out') ?? '';
    if (existsSync(file)) throw new CommandRefusal(t.exists(file));
    if (!existsSync(dirname(resolve(file)))) throw new CommandRefusal(t.noFolder(dirname(resolve(file))));
    const config = readConfig(commandEnvironment(line.env));
    const chambers = configuredChambers(config);
    const slug = input.text('chamber');
    const chosen = slug === undefined ? chambers : [chamberNamed(chambers, slug)];
    const open = await openHouse(config, {
      claim: 'beside',
      log: createLog('warn'),
      chambers,
      migrate: false,
    });
    try {
      const slugs = chosen.map((chamber) => chamber.slug);
      const manifest = await takeBackup(open.ownerPool, {
        file,
        chambers: slugs,
        ...(slug === undefined ? { house: houseTables } : {}),
        about: {
          program: programVersion,
          kind: config.demo ? 'demo' : 'production',
          keyFingerprint: open.house.secrets.fingerprint,
        },
        storage: open.house.storage,
        now: open.house.clock(),
        onSchema: ({ name, tables }) => input.progress(t.savedSchema(name, rowsOf(tables))),
      });
      if (manifest.schemas.length === 0) throw new CommandRefusal(t.nothingToSave(slugs));
      const names = manifest.schemas.filter(({ steps }) => steps !== null).map(({ name }) => name);
      const rows = rowsOf(manifest.schemas.flatMap(({ tables }) => tables));
      const files = manifest.schemas.reduce((sum, schema) => sum + schema.files.length, 0);
      return {
        text: t.backedUp(file, names, rows, files, manifest.keyFingerprint),
        json: { file, rows, files, ...manifest },
      };
    } catch (error) {
      const { syscall, message } = error as NodeJS.ErrnoException;
      throw OF_FILES.test(syscall ?? '') ? new CommandRefusal(t.cannotWrite(file, message)) : error;
    } finally {
      await open.close();
    }
  },
};

/** Rows of several tables together. */
export function rowsOf(tables: readonly { readonly rows: number }[]): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}
