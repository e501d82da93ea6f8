import { coded, dataSection, type PersonalData } from '../../platform/feature/personal-data.ts';
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
      dataSection({
        id: 'sessions',
        title: t('sessions.title'),
        why: t('sessions.why'),
        columns: {
          startedAt: t('sessions.begun'),
          lastSeenAt: t('sessions.seen'),
          expiresAt: t('sessions.ends'),
          network: t('sessions.from'),
          userAgent: t('sessions.device'),
          actingFor: t('sessions.actingFor'),
          hasKeptInput: t('sessions.input'),
        },
        rows: sessions.map(({ cameFrom, hasKeptInput, ...session }) => ({
          ...session,
          network: cameFrom,
          hasKeptInput: { value: hasKeptInput, said: t(hasKeptInput ? 'yes' : 'no') },
        })),
      }),
      dataSection({
        id: 'sign-in-moments',
        title: t('moments.title'),
        why: t('moments.why'),
        columns: { what: t('moments.what'), at: t('moments.at') },
        rows: moments.map(({ kind, at }) => ({ what: coded(kind, t(`moments.${kind}`)), at })),
      }),
    ];
  },
};
