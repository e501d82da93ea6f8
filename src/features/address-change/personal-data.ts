import { dataSection, type PersonalData } from '../../platform/feature/personal-data.ts';
import { selectChangesOf } from './queries.ts';
import { changeSettings } from './settings.ts';
import { addressChangeTexts } from './texts.de.ts';

/** What is held about changes of the address; codes and tokens are no data that anybody could read. */
export const addressChangePersonalData: PersonalData = {
  tables: ['address_changes'],
  async read(db, { accountId }, locale) {
    const t = addressChangeTexts.for(db.chamber, locale);
    const changes = await selectChangesOf(db, accountId);
    return [
      dataSection({
        id: 'address-changes',
        title: t('data.title'),
        why: t('data.why', { days: changeSettings.of(db.chamber).keptDays }),
        columns: {
          oldEmail: t('confirm.old'),
          newEmail: t('confirm.new'),
          askedAt: t('data.asked'),
          doneAt: t('data.done'),
        },
        rows: changes,
      }),
    ];
  },
};
