import { coded, dataSection, type PersonalData } from '../../platform/feature/personal-data.ts';
import { selectInvitationsHeld } from './personal-data-queries.ts';
import { zugaengeDataTexts } from './personal-data-texts.de.ts';

/** Invitations that a person has got, accepted or sent. */
export const zugaengePersonalData: PersonalData = {
  tables: ['invitations'],
  async read(db, { accountId, emailFolded }, locale) {
    const t = zugaengeDataTexts.for(db.chamber, locale);
    const invitations = await selectInvitationsHeld(db, accountId, emailFolded);
    return [
      dataSection({
        id: 'invitations',
        title: t('title'),
        why: t('why'),
        columns: {
          betrieb: t('betrieb'),
          kind: t('kind'),
          to: t('to'),
          sentAt: t('sent'),
          state: t('state'),
          decidedAt: t('decided'),
        },
        rows: invitations.map(({ betrieb, isSent, name, email, createdAt, state, decidedAt }) => ({
          betrieb,
          kind: isSent ? coded('sent', t('kind.sent')) : coded('got', t('kind.got')),
          to: { value: { name, email }, said: `${name}, ${email}` },
          sentAt: createdAt,
          state: coded(state, t(`state.${state}`)),
          decidedAt,
        })),
      }),
    ];
  },
};
