import { formatDateTime } from '../../lib/dates.ts';
import type { PersonalData } from '../../platform/feature/personal-data.ts';
import { selectConsentsOf } from './bekanntgabe/queries.ts';
import { selectReadsOf } from './box/queries.ts';
import { selectDocuments } from './queries.ts';
import { documentSettings } from './settings.ts';
import { documentTexts } from './texts.de.ts';
import { selectUnderWayOf } from './resumable/queries.ts';
import { sizeInWords } from './rules.ts';
import { selectUploadsOf } from './upload/queries.ts';

/** Documents that a person has sent, and when they got which of those delivered. */
export const documentPersonalData: PersonalData = {
  tables: ['document_uploads', 'document_reads', 'document_consents', 'resumable_uploads'],
  async read(db, { accountId }, locale) {
    const t = documentTexts.for(db.chamber, locale);
    const { keptDays, boxKeptYears } = documentSettings.of(db.chamber);
    const uploads = await selectUploadsOf(db, accountId);
    const files = await selectDocuments(
      db,
      'upload',
      uploads.map(({ nummer }) => String(nummer)),
    );
    const reads = await selectReadsOf(db, accountId);
    const underWay = await selectUnderWayOf(db, accountId);
    const consents = await selectConsentsOf(db, accountId);
    return [
      {
        id: 'document-uploads',
        title: t('sent.heading'),
        why: t('data.sent.why', { days: keptDays }),
        columns: [
          t('sent.number'),
          t('sent.at'),
          t('field.title'),
          t('field.note'),
          t('sent.forWhom'),
          t('field.files'),
          t('sent.doneAt'),
        ],
        rows: uploads.map((upload) => [
          String(upload.nummer),
          formatDateTime(upload.sentAt, locale),
          upload.subject,
          upload.note === '' ? '–' : upload.note,
          upload.subjectName,
          files
            .filter(({ ref }) => ref.id === String(upload.nummer))
            .map(({ name, hasView }) => (hasView ? `${name} (${t('file.view')})` : name))
            .join(', '),
          upload.doneAt ? formatDateTime(upload.doneAt, locale) : '–',
        ]),
      },
      {
        id: 'document-reads',
        title: t('data.reads'),
        why: t('data.reads.why', { years: boxKeptYears }),
        columns: [t('box.file'), t('box.subject'), t('data.readAt')],
        rows: reads.map(({ name, subject, readAt }) => [name, subject, formatDateTime(readAt, locale)]),
      },
      {
        id: 'document-files-under-way',
        title: t('data.underWay'),
        why: t('data.underWay.why'),
        columns: [t('box.file'), t('data.size'), t('data.begunAt')],
        rows: underWay.map(({ name, size, begunAt }) => [
          name,
          sizeInWords(size, locale),
          formatDateTime(begunAt, locale),
        ]),
      },
      {
        id: 'document-consents',
        title: t('data.consents'),
        why: t('data.consents.why'),
        columns: [t('sent.at'), t('sent.forWhom'), t('sent.state')],
        rows: consents.map(({ at, betrieb, isGiven }) => [
          formatDateTime(at, locale),
          betrieb,
          t(isGiven ? 'data.consents.given' : 'data.consents.withdrawn'),
        ]),
      },
    ];
  },
};
