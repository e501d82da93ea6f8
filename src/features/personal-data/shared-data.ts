import { kindOfOutcome } from '../../platform/audit/outcomes.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { NoticeKind } from '../../platform/feature/feature.ts';
import {
  coded,
  dataSection,
  type PersonalData,
  type SaidValue,
} from '../../platform/feature/personal-data.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { silencedSince } from '../accounts/index.ts';
import { nameOfRole, sortedRoles } from '../office/index.ts';
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
        dataSection({
          id: 'mails',
          title: t('mails.title'),
          why: t('mails.why', { days: mailSettings.of(chamber).keptDays }),
          columns: { at: t('at'), kind: t('mails.kind'), state: t('mails.state') },
          rows: mails.map(({ at, kind, state }) => ({
            at,
            kind: coded(kind, nameOfMail(chamber, locale, kind)),
            state: coded(state, t(`mails.${state}`)),
          })),
        }),
        dataSection({
          id: 'silenced-notices',
          title: t('silenced.title'),
          why: t('silenced.why'),
          columns: { kind: t('silenced.kind'), since: t('silenced.since') },
          rows: silenced.map(({ kind, since }) => ({ kind: coded(kind, titleOf(kind)), since })),
        }),
        dataSection({
          id: 'trail',
          title: t('trail.title'),
          why:
            entries.length < MOST_ENTRIES
              ? t('trail.why')
              : `${t('trail.why')} ${t('trail.cut', { most: MOST_ENTRIES })}`,
          columns: { at: t('at'), what: t('trail.what'), by: t('trail.by'), network: t('trail.from') },
          rows: entries.map((entry) => ({
            at: entry.at,
            what: happened(chamber, locale, entry),
            by: doneBy(chamber, locale, entry),
            network: networkOf(entry) ?? null,
          })),
        }),
      ];
    },
  };
}

function happened(chamber: Chamber, locale: Locale, { event, outcome }: HeldAuditEntry): SaidValue {
  const { de } = auditWords.messages;
  const label = auditWords.for(chamber, locale)(event in de ? (event as keyof typeof de) : 'unknown');
  const said = personalDataTexts.for(chamber, locale)(`trail.${kindOfOutcome(outcome)}`, { what: label });
  return { value: { code: event, label, outcome }, said };
}

/**
 * The network of what the person did, and of who tried to sign in as them. From where a case worker or a colleague did
 * something is those people's own data (Art. 15 (4) DSGVO); the worker and the command line have none.
 */
function networkOf(entry: HeldAuditEntry): string | undefined {
  const isTheirs = ['you', 'unproven'].includes(whoDid(entry));
  return isTheirs && /^[\da-f.:]+(\/\d+)?$/i.test(entry.from) ? entry.from : undefined;
}

/**
 * Who did it: somebody of the chamber by what that person is there for, never by name. A record of what was looked at,
 * when and by which department answers Art. 15 DSGVO; names of employees are theirs as a rule (EuGH, 22.6.2023, C-579/21).
 */
function doneBy(chamber: Chamber, locale: Locale, entry: HeldAuditEntry): SaidValue {
  const code = whoDid(entry);
  const t = personalDataTexts.for(chamber, locale);
  const roles = code === 'chamber' ? sortedRoles(entry.staffRoles) : [];
  if (roles.length === 0) return coded(code, t(`trail.${code}`));
  const label = t('trail.chamberAs', {
    roles: roles.map((role) => nameOfRole(chamber, role, locale)).join(', '),
  });
  return { value: { code, label, roles }, said: label };
}

function whoDid(entry: HeldAuditEntry) {
  // whoever knows the address can try to sign in
  if (entry.event === 'sign-in.signed-in' && entry.outcome !== 'done') return 'unproven';
  if (entry.byThemselves) return 'you';
  if (entry.byStaff) return 'chamber';
  if (entry.from === 'worker') return 'portal';
  return entry.from === 'cli' ? 'operator' : 'other';
}
