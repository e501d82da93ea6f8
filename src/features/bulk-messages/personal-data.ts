import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { AccountMove } from '../../platform/feature/feature.ts';
import { coded, dataSection, type PersonalData } from '../../platform/feature/personal-data.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { moveRecipients, selectMessagesTo } from './recipient-queries.ts';
import { bulkMessageSettings } from './settings.ts';
import { bulkMessageTexts } from './texts.de.ts';

/** The days that the profile names, for sentences. */
function keptDays(chamber: Chamber) {
  const { informationKeptDays, formalKeptDays } = bulkMessageSettings.of(chamber);
  return { information: informationKeptDays, formal: formalKeptDays };
}

/** What the privacy page says of messages to many people. */
export const bulkMessagePrivacy = (chamber: Chamber, locale: Locale): readonly string[] => [
  bulkMessageTexts.for(chamber, locale)('privacy', keptDays(chamber)),
];

/** Which messages to many people were for this person too. */
export const bulkMessageData: PersonalData = {
  tables: ['bulk_message_recipients'],
  async read(db, { accountId }, locale) {
    const t = bulkMessageTexts.for(db.chamber, locale);
    const messages = await selectMessagesTo(db, accountId);
    return [
      dataSection({
        id: 'bulk-messages',
        title: t('data.title'),
        why: t('data.why', keptDays(db.chamber)),
        columns: {
          at: t('data.at'),
          subject: t('data.subject'),
          purpose: t('data.purpose'),
          state: t('data.state'),
        },
        rows: messages.map(({ at, subject, purpose, state }) => ({
          at,
          subject,
          purpose: coded(purpose, t(`notice.${purpose}.title`)),
          state: coded(state, t(`state.${state}`)),
        })),
      }),
    ];
  },
};

/** What somebody was told stays on record at the account that goes on; the person need not be told of it. */
export const bulkMessageMove: AccountMove = {
  belongings: async () => [],
  carryOut: (tx, { from, to }) => moveRecipients(tx, from, to),
};
