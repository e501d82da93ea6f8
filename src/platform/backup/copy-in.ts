import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import { quoteIdentifier } from '../database/names.ts';
import { CommandRefusal } from '../feature/feature.ts';
import { qualified } from './catalogue.ts';
import type { SavedSchema, SavedTable } from './manifest.ts';
import type { Backup } from './open-backup.ts';
import { backupTexts as t } from './texts.de.ts';

const PIECE_BYTES = 256 * 1024;
/** Lets the next piece be unpacked while the server still reads the one before. */
const BYTES_UNDER_WAY = 2 << 20;

/**
 * Copies the rows of a schema in as they were, in place of those that making the tables has put there.
 * @throws CommandRefusal when other rows come out of the file than went in
 */
export async function copyTablesIn(
  client: pg.ClientBase,
  backup: Backup,
  { name: schema, tables }: SavedSchema,
): Promise<void> {
  await client.query(`truncate ${tables.map(({ name }) => qualified(schema, name)).join(', ')}`);
  for (const table of tables) {
    if (table.rows > 0 && !(await copyTableIn(client, backup, schema, table))) {
      throw new CommandRefusal(t.changedMeanwhile(backup.file, schema, table.name));
    }
  }
}

async function copyTableIn(
  client: pg.ClientBase,
  backup: Backup,
  schema: string,
  { name, columns, rows, sha256 }: SavedTable,
): Promise<boolean> {
  const hash = createHash('sha256');
  const list = columns.map(quoteIdentifier).join(', ');
  const copied = client.query(
    from(`copy ${qualified(schema, name)} (${list}) from stdin (format text, header match)`, {
      highWaterMark: BYTES_UNDER_WAY,
    }),
  );
  await pipeline(
    backup.read(schema, name),
    createGunzip({ chunkSize: PIECE_BYTES }),
    async function* (pieces: AsyncIterable<Buffer>) {
      for await (const piece of pieces) {
        hash.update(piece);
        yield piece;
      }
    },
    copied,
  );
  return copied.rowCount === rows && hash.digest('hex') === sha256;
}

/** Lets sequences go on where they stood. */
export async function setSequences(
  client: pg.ClientBase,
  { name: schema, sequences }: SavedSchema,
): Promise<void> {
  for (const { name, lastValue, isCalled } of sequences) {
    await client.query('select setval($1::regclass, $2::bigint, $3)', [
      qualified(schema, name),
      lastValue,
      isCalled,
    ]);
  }
}
