import { formatDate, formatDateTime } from '../../lib/dates.ts';
import type { PersonalData } from '../../platform/feature/personal-data.ts';
import { selectAcceptedTerms, selectOwnAccount, selectOwnRegistrations } from './personal-data-queries.ts';
import { selectFormerOf } from './office/former-queries.ts';
import { accountSettings } from './settings.ts';
import { accountTexts } from './texts.de.ts';
import { accountDataTexts } from './personal-data-texts.de.ts';

const states = ['active', 'locked', 'deleting'] as const;
const passwordKinds = ['own', 'provisional', 'imported', 'weak'] as const;

/** What is held about the account itself. Hashes and tokens are no data that anybody could read. */
export const accountPersonalData: PersonalData = {
  tables: [
    'accounts',
    'accounts_search',
    'account_terms',
    'registrations',
    'confirmation_mails',
    'former_addresses',
  ],
  async read(db, { accountId, emailFolded }, locale) {
    const t = accountDataTexts.for(db.chamber, locale);
    const when = (at: Date | null) => (at ? formatDateTime(at, locale) : '–');
    const account = await selectOwnAccount(db, accountId);
    const terms = await selectAcceptedTerms(db, accountId);
    const registrations = await selectOwnRegistrations(db, accountId, emailFolded);
    const former = await selectFormerOf(db, accountId);
    const settings = accountSettings.of(db.chamber);
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
              [
                t('account.locale'),
                t(account.localeChosen ? 'locale.chosen' : 'locale.unchosen', {
                  language: account.locale === 'en' ? 'English' : 'Deutsch',
                }),
              ],
              [t('account.since'), when(account.createdAt)],
              [t('account.state'), t(`state.${states.find((state) => state === account.state) ?? 'other'}`)],
              [
                t('account.password'),
                t(`password.${passwordKinds.find((kind) => kind === account.passwordKind) ?? 'own'}`),
              ],
              [t('account.passwordChanged'), when(account.passwordChangedAt)],
              [t('account.deletes'), when(account.deletesAt)],
              [t('account.origin'), t(`origin.${account.origin}`)],
              [t('account.signedIn'), when(account.lastSignedInAt)],
            ]
          : [],
      },
      {
        id: 'terms',
        title: t('terms.title'),
        why: t('terms.why'),
        columns: [t('terms.version'), t('at')],
        rows: terms.map(({ version, at }) => [formatDate(version, locale), when(at)]),
      },
      {
        id: 'registrations',
        title: t('registrations.title'),
        why: t('registrations.why', { days: settings.registrationsKeptDays }),
        columns: [
          t('registrations.name'),
          t('account.email'),
          t('at'),
          t('registrations.confirmed'),
          t('registrations.mails'),
        ],
        rows: registrations.map(({ name, email, at, confirmedAt, mails }) => [
          name,
          email,
          when(at),
          when(confirmedAt),
          String(mails),
        ]),
      },
      {
        id: 'former-addresses',
        title: t('former.title'),
        why: t('former.why', { days: settings.formerAddressesKeptDays }),
        columns: [t('account.email'), t('former.since')],
        rows: former.map(({ emailFolded: address, since }) => [address, when(since)]),
      },
    ];
  },
};
