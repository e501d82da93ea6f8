import { formatDateTime } from '../../lib/dates.ts';
import type { PersonalData } from '../../platform/feature/personal-data.ts';
import { selectInvitationsHeld } from './personal-data-queries.ts';
import { zugaengeDataTexts } from './personal-data-texts.de.ts';

/** Invitations that a person has got, accepted or sent. */
export const zugaengePersonalData: PersonalData = {
  tables: ['invitations'],
  async read(db, { accountId, emailFolded }, locale) {
    const t = zugaengeDataTexts.for(db.chamber, locale);
    const invitations = await selectInvitationsHeld(db, accountId, emailFolded);
    return [
      {
        id: 'invitations',
        title: t('title'),
        why: t('why'),
        columns: [t('betrieb'), t('kind'), t('to'), t('sent'), t('state'), t('decided')],
        rows: invitations.map((one) => [
          one.betrieb,
          t(one.isSent ? 'kind.sent' : 'kind.got'),
          `${one.name}, ${one.email}`,
          formatDateTime(one.createdAt, locale),
          t(`state.${one.state}`),
          one.decidedAt ? formatDateTime(one.decidedAt, locale) : '–',
        ]),
      },
    ];
  },
};
