import { formatDateTime } from '../../lib/dates.ts';
import type { PersonalData } from '../../platform/feature/personal-data.ts';
import { selectMoments, selectSessionsHeld } from './personal-data-queries.ts';
import { signInDataTexts } from './personal-data-texts.de.ts';

/** What is held about where and when a person signed in. */
export const signInPersonalData: PersonalData = {
  tables: [
    'sessions',
    'kept_inputs',
    'seen_devices',
    'password_resets',
    'reset_requests',
    'pending_sign_ins',
    'failure_notices',
  ],
  async read(db, { accountId }, locale) {
    const t = signInDataTexts.for(db.chamber, locale);
    const sessions = await selectSessionsHeld(db, accountId);
    const moments = await selectMoments(db, accountId);
    return [
      {
        id: 'sessions',
        title: t('sessions.title'),
        why: t('sessions.why'),
        columns: [
          t('sessions.begun'),
          t('sessions.seen'),
          t('sessions.ends'),
          t('sessions.from'),
          t('sessions.device'),
          t('sessions.actingFor'),
          t('sessions.input'),
        ],
        rows: sessions.map((session) => [
          formatDateTime(session.startedAt, locale),
          formatDateTime(session.lastSeenAt, locale),
          formatDateTime(session.expiresAt, locale),
          session.cameFrom,
          session.userAgent || '–',
          session.actingFor ?? '–',
          t(session.hasKeptInput ? 'yes' : 'no'),
        ]),
      },
      {
        id: 'sign-in-moments',
        title: t('moments.title'),
        why: t('moments.why'),
        columns: [t('moments.what'), t('moments.at')],
        rows: moments.map(({ kind, at }) => [t(`moments.${kind}`), formatDateTime(at, locale)]),
      },
    ];
  },
};
