import { resolve } from 'node:path';
import { allMigrations } from '../app/all-migrations.ts';
import { createLog } from '../app/log.ts';
import { configuredChambers, type OpenHouse, openHouse } from '../app/open-house.ts';
import { readPortalKind, writePortalKind } from '../app/portal-state.ts';
import { programVersion } from '../app/program-version.ts';
import { verifySeals } from '../platform/audit/verify-trail.ts';
import type { SavedSchema } from '../platform/backup/manifest.ts';
import { type Backup, withBackup } from '../platform/backup/open-backup.ts';
import { refuseNewer } from '../platform/backup/refuse-newer.ts';
import { refuseFilledChambers, restoreChamber } from '../platform/backup/restore-chamber.ts';
import { restoreFiles } from '../platform/backup/restore-files.ts';
import { restoreHouse } from '../platform/backup/restore-house.ts';
import { backupTexts as t } from '../platform/backup/texts.de.ts';
import { type Config, readConfig } from '../platform/config/config.ts';
import { type CommandInput, type CommandOutput, CommandRefusal } from '../platform/feature/feature.ts';
import { rowsOf } from './backup-command.ts';
import { commandEnvironment } from './command-environment.ts';
import type { HouseCommand } from './house-commands.ts';

/** `restore --file F [--chamber S] [--other-key]`: into empty chambers, each of them wholly or not at all. */
export const restoreCommand: HouseCommand = {
  words: ['restore'],
  summary: t.restoreSummary,
  options: {
    file: { kind: 'text', required: true, summary: t.fileOption },
    chamber: { kind: 'text', summary: t.restoreChamberOption },
    'other-key': { kind: 'flag', summary: t.otherKeyOption },
  },
  async runAlone(line, input) {
    const file = input.text('file') ?? '';
    input.progress(t.checking(file));
    return withBackup(file, async (backup) => {
      refuseNewer(backup, programVersion, allMigrations);
      const config = readConfig(commandEnvironment(line.env));
      if ((backup.manifest.kind === 'demo') !== config.demo) {
        throw new CommandRefusal(t.otherKind(backup.manifest.kind));
      }
      const chambers = configuredChambers(config);
      const chosen = chosenOf(backup, input.text('chamber'));
      const unknown = chosen.filter(
        ({ name, steps }) => steps !== null && !chambers.some(({ slug }) => slug === name),
      );
      if (unknown.length > 0) throw new CommandRefusal(t.noProfile(unknown.map(({ name }) => name)));
      const open = await openHouse(config, {
        claim: 'beside',
        log: createLog('warn'),
        chambers,
        migrate: false,
      });
      try {
        return await restoreInto(open, config, backup, chosen, input);
      } finally {
        await open.close();
      }
    });
  },
};

/** The one chamber that was named, or all that the backup has. */
function chosenOf({ manifest }: Backup, slug: string | undefined): readonly SavedSchema[] {
  if (slug === undefined) return manifest.schemas;
  const chambers = manifest.schemas.filter(({ steps }) => steps !== null);
  const found = chambers.filter(({ name }) => name === slug);
  if (found.length === 0) {
    throw new CommandRefusal(
      t.notInBackup(
        slug,
        chambers.map(({ name }) => name),
      ),
    );
  }
  return found;
}

async function restoreInto(
  { house, ownerPool }: OpenHouse,
  config: Config,
  backup: Backup,
  chosen: readonly SavedSchema[],
  input: CommandInput,
): Promise<CommandOutput> {
  const { keyFingerprint, kind, takenAt } = backup.manifest;
  const fits = house.secrets.fingerprint === keyFingerprint;
  if (!fits && !input.flag('other-key')) {
    throw new CommandRefusal(
      t.otherKey(keyFingerprint, house.secrets.fingerprint, resolve(config.secretKeyFile)),
    );
  }
  const chambers = chosen.filter(({ steps }) => steps !== null);
  await refuseFilledChambers(ownerPool, chambers);
  // before the first row, or an interrupted restore would be filled up with the sample data of a demo
  if ((await readPortalKind(ownerPool)) !== kind) await writePortalKind(ownerPool, kind);
  const done: string[] = [];
  const broken: Record<string, readonly number[]> = {};
  const brokenFiles: Record<string, readonly string[]> = {};
  let later = 0;
  for (const saved of chosen) {
    try {
      if (saved.steps === null) {
        await restoreHouse(ownerPool, backup, saved);
      } else {
        brokenFiles[saved.name] = await restoreFiles(backup, saved, house.storage.of(saved.name));
        later += (await restoreChamber(ownerPool, backup, saved, allMigrations)).length;
      }
    } catch (error) {
      if (!(error instanceof CommandRefusal) || done.length === 0) throw error;
      throw new CommandRefusal(t.afterOthers(error.message, done));
    }
    done.push(saved.name);
    if (saved.steps !== null) broken[saved.name] = await verifySeals(ownerPool, saved.name, new Date());
    input.progress(t.restoredSchema(saved.name, rowsOf(saved.tables)));
  }
  const rows = rowsOf(chosen.flatMap(({ tables }) => tables));
  const files = chosen.reduce((sum, saved) => sum + saved.files.length, 0);
  const names = chambers.map(({ name }) => name);
  const wrongFiles = Object.entries(brokenFiles).filter(([, found]) => found.length > 0);
  const wrong = Object.entries(broken).filter(([, numbers]) => numbers.length > 0);
  return {
    text: [
      t.restored(names, rows, files, takenAt),
      ...(later > 0 ? [t.broughtForward(later)] : []),
      ...(wrong.length === 0 ? [t.sealsWhole] : wrong.map(([slug, numbers]) => t.sealsBroken(slug, numbers))),
      ...wrongFiles.map(([slug, found]) => t.filesBroken(slug, found)),
      ...(fits ? [] : [t.keyMissing]),
    ].join('\n'),
    json: {
      chambers: names,
      rows,
      files,
      takenAt,
      laterSteps: later,
      brokenSeals: broken,
      brokenFiles,
      keyFits: fits,
    },
  };
}
