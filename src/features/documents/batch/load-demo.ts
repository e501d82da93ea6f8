import { z } from 'zod';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { reading, writing } from '../../../platform/database/database.ts';
import type { DemoRun, House } from '../../../platform/feature/feature.ts';
import { samplePdf } from '../fixtures.ts';
import { deliveryKinds } from '../rules.ts';
import { beginCheck } from './begin.ts';
import { checkBatch } from './check.ts';
import { insertBatch, insertFile, insertPiece, selectBatch } from './queries.ts';
import { piecePurpose } from './sent-bytes.ts';

/** What a chamber's demo says of documents for many boxes at once. */
export const demoBatches = z
  .array(
    z.strictObject({
      kind: z.enum(deliveryKinds),
      year: z.int(),
      subject: z.string(),
      formal: z.boolean().default(false),
      files: z.array(z.string()),
    }),
  )
  .default([]);

const writer = 'Vera Verwaltung';

/** Makes a Sammelzustellung that was looked at and waits for somebody to decide. */
export async function loadDemoBatch(
  house: House,
  chamber: Chamber,
  { files, formal: isFormal, ...draft }: z.infer<typeof demoBatches>[number],
  { now }: Pick<DemoRun, 'now'>,
): Promise<void> {
  const { database, secrets } = house;
  const id = await writing(database, chamber, async (tx) => {
    const batchId = await insertBatch(
      tx,
      { ...draft, isFormal, numbers: 'betriebsnummer' },
      { name: writer, at: now },
    );
    const sent = [];
    for (const name of files) {
      const bytes = samplePdf([draft.subject, chamber.identity.name, 'Beispiel: Nichts hierin ist echt.']);
      const fileId = await insertFile(tx, batchId, name, now);
      await insertPiece(tx, fileId, 0, secrets.seal(piecePurpose(chamber.slug, fileId, 0), bytes));
      sent.push({ id: fileId, name, bytes: bytes.length });
    }
    await beginCheck(tx, batchId, sent);
    return batchId;
  });
  for (;;) {
    const batch = await reading(database, chamber, (db) => selectBatch(db, id));
    if (batch?.state !== 'checking') return;
    await checkBatch({ house, chamber, batch, now });
  }
}
