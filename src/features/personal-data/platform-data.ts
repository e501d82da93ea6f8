import { formatDateTime } from '../../lib/dates.ts';
import type { PersonalData } from '../../platform/feature/personal-data.ts';
import { auditWords } from './audit-words.de.ts';
import { selectAuditEntries, selectMailsTo } from './queries.ts';
import { personalDataTexts } from './texts.de.ts';

/** What the platform itself holds: mails, and who did what. Counts of attempts are kept by hash and tell nobody apart. */
export const platformPersonalData: PersonalData = {
  tables: ['mails', 'audit_entries'],
  async read(db, { accountId, emailFolded }, locale) {
    const t = personalDataTexts.for(db.chamber, locale);
    const words = auditWords.for(db.chamber, locale);
    const mails = await selectMailsTo(db, emailFolded);
    const entries = await selectAuditEntries(db, accountId);
    const said = (event: string) =>
      event in auditWords.messages.de ? words(event as keyof typeof auditWords.messages.de) : event;
    const by = (entry: (typeof entries)[number]) => {
      if (entry.byThemselves) return t('trail.you');
      if (entry.from === 'worker') return t('trail.portal');
      return t(entry.from === 'cli' ? 'trail.operator' : 'trail.other');
    };
    return [
      {
        id: 'mails',
        title: t('mails.title'),
        why: t('mails.why'),
        columns: [t('at'), t('mails.kind'), t('mails.state')],
        rows: mails.map(({ at, kind, state }) => [formatDateTime(at), kind, t(`mails.${state}`)]),
      },
      {
        id: 'trail',
        title: t('trail.title'),
        why: t('trail.why'),
        columns: [t('at'), t('trail.what'), t('trail.by'), t('trail.from')],
        rows: entries.map((entry) => [
          formatDateTime(entry.at),
          entry.outcome === 'done' ? said(entry.event) : t('trail.not', { what: said(entry.event) }),
          by(entry),
          entry.from,
        ]),
      },
    ];
  },
};
