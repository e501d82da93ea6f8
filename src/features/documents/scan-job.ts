import { recordAudit } from '../../platform/audit/audit.ts';
import { reading, writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { House } from '../../platform/feature/feature.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { readFile } from '../../platform/storage/stored-file.ts';
import { tellAccount } from '../accounts/index.ts';
import { scanJobName } from './keep-document.ts';
import { infectedMail } from './mails/upload-received-mail.ts';
import { uploadReceivedNotice } from './notice-kinds.ts';
import { selectDocument, selectUnscanned, updateScan } from './queries.ts';
import { selectUpload } from './upload/queries.ts';

/**
 * Has waiting documents looked at, one after the other. Nobody gets a document before; while the scanner is away they
 * wait, and the operator sees for how long (`kundenportal_documents_unscanned_oldest_seconds`). Whoever sent one with a
 * virus is told.
 */
export function scanJob({ database, secrets, storage, virusScanner, clock }: House): Job {
  return {
    name: scanJobName,
    everySeconds: 60,
    async run(chamber) {
      const next = await reading(database, chamber, selectUnscanned);
      if (!next) return false;
      // a scanner that was taken out of service lets nothing wait for ever
      const scan = virusScanner
        ? await virusScanner.scan(readFile({ secrets, storage }, chamber.slug, next))
        : 'unscanned';
      await writing(database, chamber, async (tx) => {
        if ((await updateScan(tx, next.id, scan)) && scan === 'infected')
          await noteInfected(tx, next.id, clock());
      });
      return true;
    },
  };
}

async function noteInfected(tx: Tx, documentId: string, now: Date): Promise<void> {
  await recordAudit(tx, {
    event: 'documents.infected',
    outcome: 'done',
    at: now,
    subjects: { document: documentId },
    from: 'worker',
  });
  const document = await selectDocument(tx, documentId);
  const upload =
    document?.ref.kind === 'upload' ? await selectUpload(tx, Number(document.ref.id)) : undefined;
  if (!document || !upload?.accountId) return;
  const facts = { nummer: upload.nummer, fileName: document.name };
  await tellAccount(
    tx,
    upload.accountId,
    {
      kind: 'documents.infected',
      notice: uploadReceivedNotice,
      write: (chamber, locale, to) => infectedMail(chamber, locale, to, facts),
    },
    now,
  );
}
