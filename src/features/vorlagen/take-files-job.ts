import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bytesInMemory } from '../../lib/file-bytes.ts';
import { fileKindOf } from '../../lib/file-kinds.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { reading, writing } from '../../platform/database/database.ts';
import type { House } from '../../platform/feature/feature.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { storeFile } from '../../platform/storage/stored-file.ts';
import { forgetDocuments, keepDocument } from '../documents/index.ts';
import { profileFileOf } from './list.ts';
import { holdVorlage, noteTakenFile, selectTakenFiles } from './queries.ts';
import { vorlagenSettings } from './settings.ts';

/**
 * Takes the files that the profile names into the store, where several processes and a backup find them, and again when
 * one has changed. A missing file, or one that the portal would not take from a customer, fails the job by its name, after
 * all others are taken.
 */
export function takeFilesJob(house: House): Job {
  return {
    name: 'vorlagen-take-files',
    everySeconds: 3600,
    async run(chamber, now) {
      const files = vorlagenSettings
        .of(chamber)
        .groups.flatMap(({ entries }) => entries)
        .flatMap(({ id, file }) => (file === undefined ? [] : [{ id, file }]));
      if (files.length === 0) return false;
      const taken = await reading(house.database, chamber, selectTakenFiles);
      const failures: unknown[] = [];
      for (const { id, file } of files) {
        try {
          const bytes = readFileSync(join(resolve(house.config.chambersDir), chamber.slug, 'vorlagen', file));
          const digest = createHash('sha256').update(bytes).digest('hex');
          if (taken.get(id) !== digest) await take(house, chamber, { id, file, bytes, digest }, now);
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0)
        throw new AggregateError(failures, `not taken: ${failures.map(String).join('; ')}`);
      return false;
    },
  };
}

async function take(
  house: House,
  chamber: Chamber,
  {
    id,
    file,
    bytes,
    digest,
  }: { readonly id: string; readonly file: string; readonly bytes: Buffer; readonly digest: string },
  now: Date,
): Promise<void> {
  const kind = await fileKindOf(bytesInMemory(bytes));
  if (!kind.ok) throw new Error(`vorlagen/${file} of ${chamber.slug}: ${kind.refusal}`);
  const stored = await storeFile(house, chamber.slug, [bytes]);
  const kept = { ...stored, name: file, contentType: kind.value.contentType };
  await writing(house.database, chamber, async (tx) => {
    const row = await holdVorlage(tx, { id, isOfProfile: true }, now);
    if (row === undefined) return;
    const ref = { kind: 'vorlage', id: profileFileOf(id) } as const;
    await forgetDocuments(tx, ref);
    await keepDocument(tx, ref, kept, { now, parts: house });
    await noteTakenFile(tx, row, digest);
  });
}
