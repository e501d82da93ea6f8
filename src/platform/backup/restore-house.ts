import type pg from 'pg';
import { CommandRefusal } from '../feature/feature.ts';
import { firstFilledTable } from './catalogue.ts';
import { copyTablesIn, setSequences } from './copy-in.ts';
import type { SavedSchema } from './manifest.ts';
import type { Backup } from './open-backup.ts';
import { inRestoreTransaction } from './restore-transaction.ts';
import { backupTexts as t } from './texts.de.ts';

/**
 * Puts back tables that belong to no chamber; they exist already, and nothing refers to them.
 * @throws CommandRefusal when one of them holds a row; nothing has changed then
 */
export function restoreHouse(pool: pg.Pool, backup: Backup, saved: SavedSchema): Promise<void> {
  return inRestoreTransaction(pool, saved.name, async (client) => {
    const names = saved.tables.map(({ name }) => name);
    const filled = await firstFilledTable(client, saved.name, names);
    if (filled !== undefined) throw new CommandRefusal(t.notEmpty(saved.name, filled));
    await copyTablesIn(client, backup, saved);
    await setSequences(client, saved);
  });
}
