import { formatDate, formatDateTime } from '../../lib/dates.ts';
import type { PersonalData } from '../../platform/feature/personal-data.ts';
import {
  selectAcceptedTerms,
  selectOwnAccount,
  selectOwnRegistrations,
  selectSilencedKinds,
} from './personal-data-queries.ts';
import { accountTexts } from './texts.de.ts';
import { accountDataTexts } from './personal-data-texts.de.ts';

const when = (at: Date | null) => (at ? formatDateTime(at) : '–');

/** What is held about the account itself. Hashes and tokens are no data that anybody could read. */
export const accountPersonalData: PersonalData = {
  tables: ['accounts', 'account_terms', 'silenced_notices', 'registrations', 'confirmation_mails'],
  async read(db, { accountId, emailFolded }, locale) {
    const t = accountDataTexts.for(db.chamber, locale);
    const account = await selectOwnAccount(db, accountId);
    const terms = await selectAcceptedTerms(db, accountId);
    const silenced = await selectSilencedKinds(db, accountId);
    const registrations = await selectOwnRegistrations(db, emailFolded);
    return [
      {
        id: 'account',
        title: t('account.title'),
        why: t('account.why'),
        columns: [t('what'), t('value')],
        rows: account
          ? [
              [t('account.firstName'), account.firstName],
              [t('account.lastName'), account.lastName],
              [t('account.email'), account.email],
              [accountTexts.for(db.chamber, locale)('label.phone'), account.phone ?? '–'],
              [t('account.locale'), account.locale === 'en' ? 'English' : 'Deutsch'],
              [t('account.since'), when(account.createdAt)],
              [t('account.state'), t(account.state === 'active' ? 'state.active' : 'state.other')],
              [t('account.password'), t('account.passwordHashed')],
              [t('account.passwordChanged'), when(account.passwordChangedAt)],
              [t('account.deletes'), when(account.deletesAt)],
            ]
          : [],
      },
      {
        id: 'terms',
        title: t('terms.title'),
        why: t('terms.why'),
        columns: [t('terms.version'), t('at')],
        rows: terms.map(({ version, at }) => [formatDate(version), when(at)]),
      },
      {
        id: 'silenced-notices',
        title: t('silenced.title'),
        why: t('silenced.why'),
        columns: [t('silenced.kind'), t('at')],
        rows: silenced.map(({ kind, at }) => [kind, when(at)]),
      },
      {
        id: 'registrations',
        title: t('registrations.title'),
        why: t('registrations.why'),
        columns: [t('registrations.name'), t('at'), t('registrations.confirmed'), t('registrations.mails')],
        rows: registrations.map(({ name, at, confirmedAt, mails }) => [
          name,
          when(at),
          when(confirmedAt),
          String(mails),
        ]),
      },
    ];
  },
};
