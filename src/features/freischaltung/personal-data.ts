import { formatDateTime } from '../../lib/dates.ts';
import type { PersonalData } from '../../platform/feature/personal-data.ts';
import { selectLettersAsked, selectLinksHeld, selectPinsUsed } from './personal-data-queries.ts';
import { freischaltungDataTexts } from './personal-data-texts.de.ts';

const when = (at: Date | null) => (at ? formatDateTime(at) : '–');

/** For whom a person acts or acted, and what led there. */
export const freischaltungPersonalData: PersonalData = {
  tables: ['links', 'pins', 'letters'],
  async read(db, { accountId }, locale) {
    const t = freischaltungDataTexts.for(db.chamber, locale);
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
          t('links.roles'),
          t('links.ended'),
          t('links.reason'),
        ],
        rows: links.map((link) => [
          link.label,
          link.number,
          when(link.at),
          link.method,
          link.roles,
          when(link.endedAt),
          [link.reason, link.note].filter(Boolean).join(': ') || '–',
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
          t(letter.kind === 'pin' ? 'letters.pin' : 'letters.notice'),
          when(letter.at),
          when(letter.postedAt),
        ]),
      },
    ];
  },
};
