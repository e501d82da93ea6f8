import type { Chamber } from '../../platform/chamber/chamber.ts';
import {
  coded,
  type DataCell,
  dataSection,
  type PersonalData,
} from '../../platform/feature/personal-data.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { endReasons } from './links/end-rules.ts';
import { linksTexts } from './links/texts.de.ts';
import { selectLettersAsked, selectLinksHeld, selectPinsUsed } from './personal-data-queries.ts';
import { freischaltungDataTexts } from './personal-data-texts.de.ts';
import { roleNames } from './role-words.ts';
import { linkMethods } from './rules.ts';

/** By which proof a link came about; a word for one that this release does not know. */
function methodCell(
  chamber: Chamber,
  locale: Locale,
  link: { readonly method: string; readonly beginNote: string | null; readonly document: string | null },
): DataCell {
  const { method: code, beginNote: note, document } = link;
  const known = linkMethods.find((one) => one === code);
  const label = known
    ? linksTexts.for(chamber, locale)(`own.method.${known}`)
    : freischaltungDataTexts.for(chamber, locale)('unknown');
  return { value: { code, label, note, document }, said: [label, note, document].filter(Boolean).join(': ') };
}

/** Why a link ended, with what the person wrote about it. */
function reasonCell(
  chamber: Chamber,
  locale: Locale,
  { reason, note }: { readonly reason: string | null; readonly note: string | null },
): DataCell {
  if (reason === null) return null;
  const t = freischaltungDataTexts.for(chamber, locale);
  const known = endReasons.find((one) => one === reason);
  const label = known ? t(`reason.${known}`) : t('unknown');
  return { value: { code: reason, label, note }, said: note ? `${label}: ${note}` : label };
}

function rolesCell(chamber: Chamber, locale: Locale, roles: readonly string[]): DataCell {
  const value = roles.map((code) => ({ code, label: roleNames(chamber, locale, [code]) || code }));
  return { value, said: roleNames(chamber, locale, roles) };
}

/** For whom a person acts or acted, and what led there. */
export const freischaltungPersonalData: PersonalData = {
  tables: ['links', 'link_documents', 'pins', 'letters'],
  async read(db, { accountId }, locale) {
    const { chamber } = db;
    const t = freischaltungDataTexts.for(chamber, locale);
    const links = await selectLinksHeld(db, accountId);
    const pins = await selectPinsUsed(db, accountId);
    const letters = await selectLettersAsked(db, accountId);
    const whom = { name: t('whom'), number: t('number') };
    return [
      dataSection({
        id: 'links',
        title: t('links.title'),
        why: t('links.why'),
        columns: {
          ...whom,
          since: t('links.since'),
          method: t('links.method'),
          movedAt: t('links.moved'),
          roles: t('links.roles'),
          endsAt: t('links.ends'),
          endedAt: t('links.ended'),
          endReason: t('links.reason'),
        },
        rows: links.map((link) => ({
          name: link.label,
          number: link.number,
          since: link.at,
          method: methodCell(chamber, locale, link),
          movedAt: link.movedAt,
          roles: rolesCell(chamber, locale, link.roles),
          endsAt: link.endsAt,
          endedAt: link.endedAt,
          endReason: reasonCell(chamber, locale, link),
        })),
      }),
      dataSection({
        id: 'pins',
        title: t('pins.title'),
        why: t('pins.why'),
        columns: { ...whom, at: t('at') },
        rows: pins.map(({ label, number, at }) => ({ name: label, number, at })),
      }),
      dataSection({
        id: 'letters',
        title: t('letters.title'),
        why: t('letters.why'),
        columns: { ...whom, kind: t('letters.kind'), at: t('at'), postedAt: t('letters.posted') },
        rows: letters.map(({ label, number, kind, at, postedAt }) => ({
          name: label,
          number,
          kind: coded(kind, t(`letters.${kind}`)),
          at,
          postedAt,
        })),
      }),
    ];
  },
};
