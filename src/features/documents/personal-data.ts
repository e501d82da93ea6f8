import { coded, dataSection, type PersonalData } from '../../platform/feature/personal-data.ts';
import { selectConsentsOf } from './bekanntgabe/consent-queries.ts';
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
      dataSection({
        id: 'document-uploads',
        title: t('sent.heading'),
        why: t('data.sent.why', { days: keptDays }),
        columns: {
          nummer: t('sent.number'),
          sentAt: t('sent.at'),
          subject: t('field.title'),
          note: t('field.note'),
          forWhom: t('sent.forWhom'),
          files: t('field.files'),
          doneAt: t('sent.doneAt'),
        },
        rows: uploads.map(({ nummer, sentAt, subject, note, subjectName, doneAt }) => {
          const own = files.filter(({ ref }) => ref.id === String(nummer));
          return {
            nummer,
            sentAt,
            subject,
            note,
            forWhom: subjectName,
            files: {
              value: own.map(({ name, size, hasView }) => ({ name, bytes: size, hasView })),
              said: own
                .map(({ name, hasView }) => (hasView ? `${name} (${t('file.view')})` : name))
                .join(', '),
            },
            doneAt,
          };
        }),
      }),
      dataSection({
        id: 'document-reads',
        title: t('data.reads'),
        why: t('data.reads.why', { years: boxKeptYears }),
        columns: { name: t('box.file'), subject: t('box.subject'), readAt: t('data.readAt') },
        rows: reads,
      }),
      dataSection({
        id: 'document-files-under-way',
        title: t('data.underWay'),
        why: t('data.underWay.why'),
        columns: { name: t('box.file'), bytes: t('data.size'), begunAt: t('data.begunAt') },
        rows: underWay.map(({ name, size, begunAt }) => ({
          name,
          bytes: { value: size, said: sizeInWords(size, locale) },
          begunAt,
        })),
      }),
      dataSection({
        id: 'document-consents',
        title: t('data.consents'),
        why: t('data.consents.why'),
        columns: { at: t('sent.at'), betrieb: t('sent.forWhom'), state: t('sent.state') },
        rows: consents.map(({ at, betrieb, isGiven }) => ({
          at,
          betrieb,
          state: isGiven
            ? coded('given', t('data.consents.given'))
            : coded('withdrawn', t('data.consents.withdrawn')),
        })),
      }),
    ];
  },
};
