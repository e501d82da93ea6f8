import { addMonths } from '../../lib/dates.ts';
import { auditSettings } from '../../platform/audit/settings.ts';
import { lastDropped } from '../../platform/audit/verifications.ts';
import { daysBefore, type RetentionKind, retentionWords } from '../../platform/feature/retention.ts';
import { forgetOldLimits } from '../../platform/limits/limits.ts';
import { forgetMailsBefore } from '../../platform/mail/forget-mails.ts';
import { sharedRetentionTexts as texts } from './kinds-texts.de.ts';
import { deleteRunsBefore } from './queries.ts';
import { mailSettings } from '../../platform/mail/settings.ts';

const runMonths = 24;

/** What the platform keeps, for all features alike. */
export const sharedKinds: readonly RetentionKind[] = [
  {
    id: 'mails.sent',
    tables: ['mails'],
    isTold: true,
    words: retentionWords(texts, 'mails', (chamber) => ({ days: mailSettings.of(chamber).keptDays })),
    forget: (tx, { now, most }) =>
      forgetMailsBefore(tx, daysBefore(now, mailSettings.of(tx.chamber).keptDays), most),
  },
  {
    id: 'limits.attempts',
    tables: ['limit_counts'],
    isTold: true,
    words: retentionWords(texts, 'attempts'),
    forget: (tx, { now, most }) => forgetOldLimits(tx, now, most),
  },
  {
    id: 'audit.rows',
    tables: ['audit_entries'],
    isTold: true,
    words: retentionWords(texts, 'audit', (chamber) => ({ months: auditSettings.of(chamber).keptMonths })),
    lastForgotten: lastDropped,
  },
  {
    id: 'retention.runs',
    tables: ['retention_runs'],
    isTold: false,
    words: retentionWords(texts, 'runs', () => ({ months: runMonths })),
    forget: (tx, { now, most }) => deleteRunsBefore(tx, addMonths(now, -runMonths), most),
  },
];
