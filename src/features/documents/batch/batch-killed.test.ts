import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { manyAccounts } from '../../../../test/bulk-messages.ts';
import { type BundledProgram, bundleProgram } from '../../../../test/bundle-program.ts';
import { archiveFile, packedPdf } from '../../../../test/document-batch.ts';
import type { BatchOrder } from '../../../../test/document-batch-program.ts';
import { documentPortal, someBetrieb } from '../../../../test/documents.ts';
import type { TestPortal } from '../../../../test/test-portal.ts';
import { openSecretBox } from '../../../platform/crypto/secret-box.ts';
import { beginCheck, beginDelivery } from './begin.ts';
import { insertBatch, insertFile, insertPiece, selectBatch } from './queries.ts';
import { selectCounts } from './row-queries.ts';
import { piecePurpose } from './sent-bytes.ts';

const BETRIEBE = 12;
const masterKey = randomBytes(32);
const secrets = openSecretBox(masterKey);
const writer = { staffId: '00000000-0000-4000-8000-000000000005', name: 'Sabine Beispiel' };

let program: BundledProgram;
let portal: TestPortal;
let folder: string;
let batchId: string;

beforeAll(async () => {
  program = await bundleProgram('test/document-batch-program.ts');
  portal = await documentPortal();
  folder = mkdtempSync(join(tmpdir(), 'batch-files-'));
  for (const [index, accountId] of (await manyAccounts(portal, BETRIEBE)).entries()) {
    const betriebId = await someBetrieb(portal, String(500_000 + index));
    await portal.write(({ kysely }) =>
      kysely
        .insertInto('links')
        .values({
          account_id: accountId,
          betrieb_id: betriebId,
          method: 'pin',
          created_at: portal.clock.now(),
          roles: ['verwaltung'],
        })
        .execute(),
    );
  }
  const files = Array.from({ length: BETRIEBE * 2 }, (_, index) =>
    packedPdf(`${500_000 + Math.floor(index / 2)}_${index}.pdf`),
  );
  const bytes = Buffer.from(await archiveFile(files).arrayBuffer());
  const now = portal.clock.now();
  batchId = await portal.write(async (tx) => {
    const draft = {
      numbers: 'betriebsnummer',
      kind: 'sonstiges',
      year: 2026,
      subject: 'Rundschreiben',
    } as const;
    const id = await insertBatch(tx, { ...draft, isFormal: false }, { name: writer.name, at: now });
    const fileId = await insertFile(tx, id, 'post.zip', now);
    await insertPiece(tx, fileId, 0, secrets.seal(piecePurpose(tx.chamber.slug, fileId, 0), bytes));
    await beginCheck(tx, id, [{ id: fileId, name: 'post.zip', bytes: bytes.length }]);
    return id;
  });
});
afterAll(async () => {
  await portal.close();
  await program.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** The worker in a process of its own. @returns the signal that ended it, or null where it came to its end */
async function work(killAt?: BatchOrder['killAt']): Promise<NodeJS.Signals | null> {
  const order: BatchOrder = {
    connection: portal.connection,
    rolesPerChamber: portal.database.rolesPerChamber,
    slug: portal.chamber.slug,
    settings: [...portal.chamber.settings],
    folder,
    masterKey: masterKey.toString('hex'),
    ...(killAt ? { killAt } : {}),
  };
  const child = spawn(process.execPath, [program.file, JSON.stringify(order)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  if (signal === null) expect(code).toBe(0);
  return signal;
}

const counts = () => portal.read((db) => selectCounts(db, batchId));
const stateNow = async () => (await portal.read((db) => selectBatch(db, batchId)))?.state;
const rowsIn = (table: string) => portal.read((db) => db.kysely.selectFrom(table).selectAll().execute());

test('killed while it looks, delivers and tells, it loses no document, delivers none twice, and tells everybody once', async () => {
  expect(await work({ statement: 'insert into "documents"', time: 8 })).toBe('SIGKILL');
  expect(await counts()).toMatchObject({ checked: 7, ready: 7 });
  expect(await work()).toBe(null);
  expect(await stateNow()).toBe('checked');
  expect(await counts()).toMatchObject({ checked: BETRIEBE * 2, ready: BETRIEBE * 2, refused: 0 });

  await portal.write((tx) => beginDelivery(tx, batchId, writer, portal.clock.now()));
  // in the middle of a document: its delivery is written, its row is not
  expect(await work({ statement: 'update document_batch_rows', time: 5 })).toBe('SIGKILL');
  expect(await counts()).toMatchObject({ delivered: 4, ready: BETRIEBE * 2 - 4 });
  expect(await rowsIn('document_deliveries')).toHaveLength(4);
  // at the end of one: the worker never learns whether it was kept
  expect(await work({ statement: 'commit', time: 9 })).toBe('SIGKILL');
  expect(await rowsIn('mails')).toEqual([]);
  // in the middle of the mails
  expect(await work({ statement: 'insert into "mails"', time: 7 })).toBe('SIGKILL');
  expect(await work()).toBe(null);

  expect(await stateNow()).toBe('delivered');
  expect(await counts()).toMatchObject({ delivered: BETRIEBE * 2, ready: 0, failed: 0 });
  expect(await rowsIn('document_deliveries')).toHaveLength(BETRIEBE * 2);
  const documents = await rowsIn('documents');
  expect(documents.map((row) => row['ref_kind'])).toEqual(Array(BETRIEBE * 2).fill('delivery'));
  expect(new Set(documents.map((row) => row['name'])).size).toBe(BETRIEBE * 2);
  const mails = await portal.mails();
  expect(mails.map(({ to }) => to).toSorted()).toEqual(
    Array.from({ length: BETRIEBE }, (_, index) => `person${index}@handwerk.example`).toSorted(),
  );
  expect(mails.every(({ text }) => text.includes('2 neue Dokumente'))).toBe(true);
});
