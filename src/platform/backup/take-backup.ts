import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { to } from 'pg-copy-streams';
import { quoteIdentifier } from '../database/names.ts';
import { STEPS_TABLE } from '../database/schema-steps.ts';
import { ObjectMissing, type ObjectStore, type Storage } from '../storage/object-store.ts';
import { type ArchiveWriter, writeArchive } from './archive-writer.ts';
import { qualified, sequencesOf, tablesOf, type TableShape } from './catalogue.ts';
import {
  BACKUP_FORMAT,
  entryOf,
  fileEntryOf,
  MANIFEST,
  type Manifest,
  type SavedFile,
  type SavedSchema,
  type SavedTable,
} from './manifest.ts';

/** Fastest: what is typed and sealed shrinks to a third all the same. */
const COMPRESSION = 1;
const PIECE_BYTES = 256 * 1024;

/** What is to be backed up, and what is to be said of it. */
export interface BackupOrder {
  /** The archive to be written. */
  readonly file: string;
  /** Schemas of chambers; those that do not exist yet are left out. */
  readonly chambers: readonly string[];
  /** A schema without steps whose tables belong to no chamber, and which of them are kept. */
  readonly house?: { readonly schema: string; readonly tables: readonly string[] };
  /** Where the chambers' files lie; their bytes are sealed there. */
  readonly storage: Storage;
  readonly about: Pick<Manifest, 'program' | 'kind' | 'keyFingerprint'>;
  readonly now: Date;
  /** Told when a schema is done. */
  readonly onSchema?: (saved: SavedSchema) => void;
}

/**
 * Writes all rows of some schemas, as they were at one moment, and the chambers' files to an archive. Nobody is kept waiting by it but who
 * wants to change or empty a table itself.
 * @param pool of the owner's role
 * @returns what the archive says of itself; without schemas when there was nothing, and then there is no archive
 */
export async function takeBackup(pool: pg.Pool, order: BackupOrder): Promise<Manifest> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query(`begin isolation level repeatable read read only; ${PLAIN_SETTINGS}`);
    const { rows } = await client.query<{ version: string }>(
      `select current_setting('server_version') as version`,
    );
    const shapes = await lockedShapes(client, order);
    const manifest: Manifest = {
      format: BACKUP_FORMAT,
      ...order.about,
      takenAt: order.now.toISOString(),
      server: `PostgreSQL ${rows[0]?.version}`,
      contents: ['database'],
      schemas: [],
    };
    if (shapes.length > 0) {
      await writeArchive(order.file, order.now, async (archive) => {
        for (const { schema, tables, hasSteps } of shapes) {
          const saved = await saveSchema(client, archive, schema, tables, hasSteps);
          // what a row of this moment names is kept already, and is removed a day after its row at the earliest
          if (hasSteps) saved.files = await saveFiles(archive, schema, order.storage.of(schema));
          if (saved.files.length > 0) manifest.contents = ['database', 'files'];
          manifest.schemas.push(saved);
          order.onSchema?.(saved);
        }
        await archive.add(MANIFEST, [Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)]);
      });
    }
    await client.query('commit');
    return manifest;
  } catch (error) {
    failure = error as Error;
    throw error;
  } finally {
    // a COPY broken off leaves a connection that nobody can use any more
    client.release(failure);
  }
}

/** The same value is written the same way, whatever the server or its owner have set, and read again as itself. */
export const PLAIN_SETTINGS = `
  set local timezone to 'UTC'; set local datestyle to 'ISO'; set local intervalstyle to 'postgres';
  set local extra_float_digits to 3; set local bytea_output to 'hex'; set local xmlbinary to 'base64';
  set local statement_timeout to 0; set local idle_in_transaction_session_timeout to 0;`;

interface SchemaShape {
  readonly schema: string;
  readonly tables: readonly TableShape[];
  readonly hasSteps: boolean;
}

/** What there is to write, kept from being changed or dropped until it is written. */
async function lockedShapes(client: pg.ClientBase, order: BackupOrder): Promise<readonly SchemaShape[]> {
  const shapes: SchemaShape[] = [];
  for (const schema of order.chambers) {
    const tables = await tablesOf(client, schema);
    if (tables.some(({ name }) => name === STEPS_TABLE)) shapes.push({ schema, tables, hasSteps: true });
  }
  const { house } = order;
  if (house && shapes.length > 0) {
    const tables = (await tablesOf(client, house.schema)).filter(({ name }) => house.tables.includes(name));
    shapes.push({ schema: house.schema, tables, hasSteps: false });
  }
  const names = shapes.flatMap(({ schema, tables }) => tables.map(({ name }) => qualified(schema, name)));
  if (names.length > 0) await client.query(`lock table ${names.join(', ')} in access share mode`);
  return shapes;
}

async function saveSchema(
  client: pg.ClientBase,
  archive: ArchiveWriter,
  schema: string,
  tables: readonly TableShape[],
  hasSteps: boolean,
): Promise<SavedSchema> {
  const saved: SavedTable[] = [];
  for (const table of tables) saved.push(await saveTable(client, archive, schema, table));
  return {
    name: schema,
    steps: hasSteps ? await stepsOf(client, schema) : null,
    tables: saved,
    sequences: [...(await sequencesOf(client, schema))],
    files: [],
  };
}

async function saveFiles(archive: ArchiveWriter, schema: string, store: ObjectStore): Promise<SavedFile[]> {
  const saved: SavedFile[] = [];
  for await (const { name } of store.list()) {
    const pieces = store.read(name)[Symbol.asyncIterator]();
    const first = await pieces.next().catch((error: unknown) => {
      if (error instanceof ObjectMissing) return undefined;
      throw error;
    });
    // removed since it was listed
    if (!first) continue;
    let bytes = 0;
    await archive.add(
      fileEntryOf(schema, name),
      (async function* () {
        for (let next = first; !next.done; next = await pieces.next()) {
          bytes += next.value.length;
          yield next.value;
        }
      })(),
    );
    saved.push({ name, bytes });
  }
  return saved;
}

async function saveTable(
  client: pg.ClientBase,
  archive: ArchiveWriter,
  schema: string,
  { name, columns }: TableShape,
): Promise<SavedTable> {
  const list = columns.map(quoteIdentifier).join(', ');
  const copy = to(`copy ${qualified(schema, name)} (${list}) to stdout (format text, header)`, {
    highWaterMark: PIECE_BYTES,
  });
  // what pg calls when a statement is over; the stream itself ends before
  const isReady = new Promise<void>((resolve) => Object.assign(copy, { handleReadyForQuery: resolve }));
  const rows = client.query(copy);
  const hash = createHash('sha256');
  let bytes = 0;
  const gzip = createGzip({ level: COMPRESSION, chunkSize: PIECE_BYTES });
  const count = async function* (pieces: AsyncIterable<Buffer>) {
    for await (const piece of pieces) {
      hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
  };
  // what breaks on the way breaks the last of them, which is read to its end
  pipeline(rows, count, gzip, () => {});
  await archive.add(entryOf(schema, name), gzip);
  // the server tells the number of rows after the last of them, and takes no other statement before
  await isReady;
  return { name, columns: [...columns], rows: rows.rowCount, bytes, sha256: hash.digest('hex') };
}

async function stepsOf(client: pg.ClientBase, schema: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select name from ${qualified(schema, STEPS_TABLE)} order by name collate "C"`,
  );
  return rows.map(({ name }) => name);
}
