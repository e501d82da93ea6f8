import { berlinDate } from '../../../lib/dates.ts';
import { isUuid } from '../../../lib/uuid.ts';
import { importTexts } from '../../../platform/csv-import/texts.de.ts';
import type { Db } from '../../../platform/database/handles.ts';
import {
  type ReadContext,
  type RequestFacts,
  staffActor,
  type WriteContext,
} from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { get, getAudited, post, postPrepared, type Route } from '../../../platform/http/route.ts';
import { freshForm } from '../../../platform/ui/index.ts';
import { selectEndedIn } from '../collect/ended-queries.ts';
import { type SealedExport, selectExport, selectExports } from '../collect/export-queries.ts';
import { dryRun, fingerprintOf, keepUpload, makeExport, openXml } from '../collect/make-export.ts';
import { mostCollections, readCollections } from '../collect/read-collections.ts';
import { officePaths } from '../paths.ts';
import { CollectPage } from './collect-page.tsx';
import { ExportPage, type ExportPageProps } from './export-page.tsx';
import { mayWorkOnSepa as may } from './rights.ts';
import { sepaOfficeTexts } from './texts.de.ts';

const mostBytes = 5_000_000;
const mostShown = 50;

/** Collections: a list from finance is read, shown, and made into the bank's file. */
export const collectRoutes: readonly Route[] = [
  get(officePaths.collect, { may }, (context) => collectPage(context, context.db, {})),
  postPrepared(
    officePaths.collect,
    {
      may,
      audit: 'sepa.collections-uploaded',
      files: { mostBytes, mostFiles: 1 },
      prepare: prepareUpload,
    },
    upload,
  ),
  get(officePaths.export, { may }, async (context) => {
    const file = await found(context, context.db);
    return file ? page(await drawn(context, context.db, file)) : unknown();
  }),
  post(officePaths.make, { may, audit: 'sepa.collections-made' }, make),
  getAudited(officePaths.xml, { may, audit: 'sepa.collections-downloaded' }, async (context: ReadContext) => {
    const file = await found(context, context.db);
    const xml = file && openXml(context.parts.secrets, context.chamber.slug, file);
    if (!file || !xml) return unknown();
    return {
      kind: 'file',
      body: xml,
      contentType: 'application/xml',
      fileName: `${file.messageId ?? 'einzug'}.xml`,
      audit: { subjects: { export: file.id } },
    };
  }),
];

async function found({ params }: Pick<RequestFacts, 'params'>, db: Db): Promise<SealedExport | undefined> {
  const id = params['id'] ?? '';
  return isUuid(id) ? selectExport(db, id) : undefined;
}

async function collectPage(
  context: RequestFacts,
  db: Db,
  errors: Readonly<Record<string, string>>,
): Promise<Reply> {
  const earlier = await selectExports(db, mostShown);
  const ended = await selectEndedIn(
    db,
    earlier.map(({ id }) => id),
  );
  const drawnPage = (
    <CollectPage view={context.view} form={{ ...freshForm({}), errors }} earlier={earlier} ended={ended} />
  );
  return Object.keys(errors).length === 0 ? page(drawnPage) : refusedPage(drawnPage, 'datei');
}

type Prepared = { readonly bytes: Buffer } | { readonly fault: string };

/** Reads the file before the transaction opens: one that cannot be read as a whole is not kept. */
async function prepareUpload({ chamber, now, uploads }: RequestFacts): Promise<Prepared> {
  const t = sepaOfficeTexts.for(chamber, 'de');
  if (uploads.refusal === 'busy' || uploads.refusal === 'no-room') return { fault: t('collect.file.busy') };
  if (uploads.refusal) return { fault: t('collect.file.large', { megabytes: mostBytes / 1_000_000 }) };
  const bytes = await uploads.files.find(({ field }) => field === 'datei')?.whole();
  if (!bytes || bytes.byteLength === 0) return { fault: t('collect.file.missing') };
  const read = await readCollections(bytes, berlinDate(now));
  if (read.ok) return { bytes };
  if (read.refusal.kind === 'too-many')
    return { fault: t('collect.file.too-many', { most: mostCollections }) };
  return { fault: importTexts.fileRefused(t('collect.name'), read.refusal) };
}

async function upload(context: WriteContext, prepared: Prepared): Promise<Reply> {
  if ('fault' in prepared) return collectPage(context, context.tx, { datei: prepared.fault });
  const { staffId, name } = staffActor(context);
  const { bytes } = prepared;
  const id = await keepUpload(context.tx, context.parts.secrets, {
    bytes,
    by: { staffId, name },
    now: context.now,
  });
  return redirect(officePaths.export.replace(':id', id), { audit: { subjects: { export: id } } });
}

async function drawn(
  context: RequestFacts,
  db: Db,
  file: SealedExport,
  more: Pick<ExportPageProps, 'hasChanged' | 'form'> = {},
) {
  if (file.madeAt)
    return <ExportPage view={context.view} file={file} ended={await selectEndedIn(db, [file.id])} />;
  const run = await dryRun(db, context.parts.secrets, file, { now: context.now, holding: false });
  return (
    <ExportPage view={context.view} file={file} run={{ ...run, fingerprint: fingerprintOf(run) }} {...more} />
  );
}

async function make(context: WriteContext): Promise<Reply> {
  const { chamber, form, now, parts, tx } = context;
  const file = await found(context, tx);
  if (!file) return { ...unknown(), audit: { outcome: 'unknown' } };
  const agreed = {
    fingerprint: form['stand'] ?? '',
    isAgain: form['trotzdem'] === 'ja',
    isAnnounced: form['angekuendigt'] === 'ja',
  };
  const made = await makeExport(tx, parts.secrets, file.id, { agreed, now });
  const audit = { subjects: { export: file.id } };
  if (!made.ok && made.refusal !== 'already') {
    const t = sepaOfficeTexts.for(chamber, 'de');
    const errors = {
      ...(made.refusal === 'made-before' ? { trotzdem: t('export.again.missing') } : {}),
      ...(made.refusal === 'not-announced' ? { angekuendigt: t('export.soon.missing') } : {}),
    };
    const more = { form: keepInput(form, errors), hasChanged: made.refusal === 'changed' };
    const status = made.refusal === 'changed' ? 409 : 422;
    return refusedPage(await drawn(context, tx, file, more), made.refusal, { status, audit });
  }
  return redirect(officePaths.export.replace(':id', file.id), {
    audit: made.ok
      ? {
          ...audit,
          facts: {
            collections: made.value.collections,
            cents: made.value.sumCents,
            announced: agreed.isAnnounced,
          },
        }
      : { ...audit, outcome: 'already' },
  });
}
