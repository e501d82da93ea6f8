import { formatDateTime } from '../../lib/dates.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { PersonalData } from '../../platform/feature/personal-data.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { endReasons } from './links/end-rules.ts';
import { linksTexts } from './links/texts.de.ts';
import { selectLettersAsked, selectLinksHeld, selectPinsUsed } from './personal-data-queries.ts';
import { freischaltungDataTexts } from './personal-data-texts.de.ts';
import { roleNames } from './role-words.ts';
import { linkMethods } from './rules.ts';

/** By which proof a link came about; a word for one that this release does not know. */
function methodWords(chamber: Chamber, locale: Locale, method: string): string {
  const known = linkMethods.find((one) => one === method);
  if (known) return linksTexts.for(chamber, locale)(`own.method.${known}`);
  return freischaltungDataTexts.for(chamber, locale)('unknown');
}

/** Why a link ended, with what the person wrote about it. */
function reasonWords(
  chamber: Chamber,
  locale: Locale,
  { reason, note }: { readonly reason: string | null; readonly note: string | null },
): string {
  if (reason === null) return '–';
  const t = freischaltungDataTexts.for(chamber, locale);
  const known = endReasons.find((one) => one === reason);
  const said = known ? t(`reason.${known}`) : t('unknown');
  return note ? `${said}: ${note}` : said;
}

/** For whom a person acts or acted, and what led there. */
export const freischaltungPersonalData: PersonalData = {
  tables: ['links', 'link_documents', 'pins', 'letters'],
  async read(db, { accountId }, locale) {
    const t = freischaltungDataTexts.for(db.chamber, locale);
    const when = (at: Date | null) => (at ? formatDateTime(at, locale) : '–');
    const links = await selectLinksHeld(db, accountId);
    const pins = await selectPinsUsed(db, accountId);
    const letters = await selectLettersAsked(db, accountId);
    const whom = [t('whom'), t('number')];
    return [
      {
        id: 'links',
        title: t('links.title'),
        why: t('links.why'),
        columns: [
          ...whom,
          t('links.since'),
          t('links.method'),
          t('links.moved'),
          t('links.roles'),
          t('links.ends'),
          t('links.ended'),
          t('links.reason'),
        ],
        rows: links.map((link) => [
          link.label,
          link.number,
          when(link.at),
          [methodWords(db.chamber, locale, link.method), link.beginNote, link.document]
            .filter(Boolean)
            .join(': '),
          when(link.movedAt),
          roleNames(db.chamber, locale, link.roles) || '–',
          when(link.endsAt),
          when(link.endedAt),
          reasonWords(db.chamber, locale, link),
        ]),
      },
      {
        id: 'pins',
        title: t('pins.title'),
        why: t('pins.why'),
        columns: [...whom, t('at')],
        rows: pins.map((pin) => [pin.label, pin.number, when(pin.at)]),
      },
      {
        id: 'letters',
        title: t('letters.title'),
        why: t('letters.why'),
        columns: [...whom, t('letters.kind'), t('at'), t('letters.posted')],
        rows: letters.map((letter) => [
          letter.label,
          letter.number,
          t(`letters.${letter.kind}`),
          when(letter.at),
          when(letter.postedAt),
        ]),
      },
    ];
  },
};
