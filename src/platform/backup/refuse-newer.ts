import type { MigrationStep } from '../database/migration.ts';
import { CommandRefusal } from '../feature/feature.ts';
import type { Backup } from './open-backup.ts';
import { backupTexts as t } from './texts.de.ts';

/**
 * Refuses what a later program has taken: its tables hold what this one does not know of.
 * @param version of this program
 * @param steps all that this program knows
 * @throws CommandRefusal that names both versions
 */
export function refuseNewer(
  { file, manifest }: Pick<Backup, 'file' | 'manifest'>,
  version: string,
  steps: readonly MigrationStep[],
): void {
  const known = new Set(steps.map(({ name }) => name));
  const hasUnknown = manifest.schemas.some((schema) => schema.steps?.some((name) => !known.has(name)));
  if (hasUnknown || isLater(manifest.program, version)) {
    throw new CommandRefusal(t.newerProgram(file, manifest.program, version));
  }
}

function isLater(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split(/[.+-]/).map(Number)) as [number[], number[]];
  for (let place = 0; place < 3; place++) {
    const difference = (a[place] ?? 0) - (b[place] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
