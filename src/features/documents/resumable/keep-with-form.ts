import { shownFileName } from '../../../lib/file-names.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { StoredFile } from '../../../platform/storage/stored-file.ts';
import { countTowards } from '../../../platform/limits/limits.ts';
import { filesKeptWithForm } from './limits.ts';
import { insertPiece, insertResumable, sumKeptWithForm } from './queries.ts';
import { mostKeptWithForm } from './rules.ts';

/**
 * Keeps files that came with a form which could not be taken yet, such as one whose session had run out: whole, for their
 * account alone, until they are given up.
 * @returns their ids; undefined where the account has as many waiting already as it may
 */
export async function keepWithForm(
  tx: Tx,
  accountId: string,
  files: readonly (StoredFile & { readonly name: string })[],
  { now, until }: { readonly now: Date; readonly until: Date },
): Promise<readonly string[] | undefined> {
  for (const _file of files)
    if (!(await countTowards(tx, filesKeptWithForm, accountId, now))) return undefined;
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if ((await sumKeptWithForm(tx, accountId, now)) + bytes > mostKeptWithForm) return undefined;
  const ids: string[] = [];
  for (const file of files) {
    const { size } = file;
    const name = shownFileName(file.name);
    const row = { sender: { accountId }, name, size, begunAt: now, keptUntil: until };
    const id = await insertResumable(tx, row);
    if (size > 0) await insertPiece(tx, id, 0, file);
    ids.push(id);
  }
  return ids;
}
