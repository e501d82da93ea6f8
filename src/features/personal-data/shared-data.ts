import { formatDateTime } from '../../lib/dates.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { NoticeKind } from '../../platform/feature/feature.ts';
import type { PersonalData } from '../../platform/feature/personal-data.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { silencedSince } from '../accounts/index.ts';
import { auditWords } from './audit-words.de.ts';
import { nameOfMail } from './name-of-mail.ts';
import { mailSettings } from '../../platform/mail/settings.ts';
import { type HeldAuditEntry, MOST_ENTRIES, selectAuditEntries, selectMailsOf } from './queries.ts';
import { personalDataTexts } from './texts.de.ts';

/**
 * What no single feature can tell of: mails, kinds of mail that were switched off, and who did what. Counts of attempts
 * are kept by hash and tell nobody apart.
 * @param kinds the mails that the features declare
 */
export function sharedPersonalData(kinds: readonly NoticeKind[]): PersonalData {
  return {
    tables: ['mails', 'silenced_notices', 'audit_entries'],
    async read(db, { accountId, emailFolded }, locale) {
      const { chamber } = db;
      const t = personalDataTexts.for(chamber, locale);
      const mails = await selectMailsOf(db, accountId, emailFolded);
      const silenced = await silencedSince(db, accountId);
      const entries = await selectAuditEntries(db, accountId);
      const titleOf = (id: string) =>
        kinds.find((kind) => kind.id === id)?.words(chamber, locale).title ?? t('silenced.unknown');
      return [
        {
          id: 'mails',
          title: t('mails.title'),
          why: t('mails.why', { days: mailSettings.of(chamber).keptDays }),
          columns: [t('at'), t('mails.kind'), t('mails.state')],
          rows: mails.map(({ at, kind, state }) => [
            formatDateTime(at, locale),
            nameOfMail(chamber, locale, kind),
            t(`mails.${state}`),
          ]),
        },
        {
          id: 'silenced-notices',
          title: t('silenced.title'),
          why: t('silenced.why'),
          columns: [t('silenced.kind'), t('silenced.since')],
          rows: silenced.map(({ kind, since }) => [titleOf(kind), formatDateTime(since, locale)]),
        },
        {
          id: 'trail',
          title: t('trail.title'),
          why:
            entries.length < MOST_ENTRIES
              ? t('trail.why')
              : `${t('trail.why')} ${t('trail.cut', { most: MOST_ENTRIES })}`,
          columns: [t('at'), t('trail.what'), t('trail.by'), t('trail.from')],
          rows: entries.map((entry) => [
            formatDateTime(entry.at, locale),
            entry.outcome === 'done'
              ? eventSaid(chamber, locale, entry.event)
              : t('trail.not', { what: eventSaid(chamber, locale, entry.event) }),
            doneBy(chamber, locale, entry),
            // the worker and the command line have no network
            networkOf(entry) ?? '–',
          ]),
        },
      ];
    },
  };
}

function eventSaid(chamber: Chamber, locale: Locale, event: string): string {
  const { de } = auditWords.messages;
  return auditWords.for(chamber, locale)(event in de ? (event as keyof typeof de) : 'unknown');
}

function networkOf({ from }: HeldAuditEntry): string | undefined {
  return /^[\da-f.:]+(\/\d+)?$/i.test(from) ? from : undefined;
}

function doneBy(chamber: Chamber, locale: Locale, entry: HeldAuditEntry): string {
  const t = personalDataTexts.for(chamber, locale);
  // whoever knows the address can try to sign in
  if (entry.event === 'sign-in.signed-in' && entry.outcome !== 'done') return t('trail.unproven');
  if (entry.byThemselves) return t('trail.you');
  if (entry.byStaff) return t('trail.chamber');
  if (entry.from === 'worker') return t('trail.portal');
  return t(entry.from === 'cli' ? 'trail.operator' : 'trail.other');
}
