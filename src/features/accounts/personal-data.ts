import { coded, dataSection, dayCell, type PersonalData } from '../../platform/feature/personal-data.ts';
import {
  type OwnAccount,
  selectAcceptedTerms,
  selectOwnAccount,
  selectOwnRegistrations,
} from './personal-data-queries.ts';
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
    const account = await selectOwnAccount(db, accountId);
    const terms = await selectAcceptedTerms(db, accountId);
    const registrations = await selectOwnRegistrations(db, accountId, emailFolded);
    const former = await selectFormerOf(db, accountId);
    const settings = accountSettings.of(db.chamber);
    return [
      dataSection({
        id: 'account',
        title: t('account.title'),
        why: t('account.why'),
        isOneRow: true,
        columns: {
          firstName: t('account.firstName'),
          lastName: t('account.lastName'),
          email: t('account.email'),
          phone: accountTexts.for(db.chamber, locale)('label.phone'),
          language: t('account.locale'),
          createdAt: t('account.since'),
          state: t('account.state'),
          password: t('account.password'),
          passwordChangedAt: t('account.passwordChanged'),
          deletesAt: t('account.deletes'),
          origin: t('account.origin'),
          lastSignedInAt: t('account.signedIn'),
        },
        rows: account ? [accountRow(account, t)] : [],
      }),
      dataSection({
        id: 'terms',
        title: t('terms.title'),
        why: t('terms.why'),
        columns: { version: t('terms.version'), acceptedAt: t('at') },
        rows: terms.map(({ version, at }) => ({ version: dayCell(version, locale), acceptedAt: at })),
      }),
      dataSection({
        id: 'registrations',
        title: t('registrations.title'),
        why: t('registrations.why', { days: settings.registrationsKeptDays }),
        columns: {
          name: t('registrations.name'),
          email: t('account.email'),
          at: t('at'),
          confirmedAt: t('registrations.confirmed'),
          mails: t('registrations.mails'),
        },
        rows: registrations,
      }),
      dataSection({
        id: 'former-addresses',
        title: t('former.title'),
        why: t('former.why', { days: settings.formerAddressesKeptDays }),
        columns: { email: t('account.email'), since: t('former.since') },
        rows: former.map(({ emailFolded: email, since }) => ({ email, since })),
      }),
    ];
  },
};

function accountRow(account: OwnAccount, t: ReturnType<(typeof accountDataTexts)['for']>) {
  const { firstName, lastName, email, phone, createdAt, passwordChangedAt, deletesAt, lastSignedInAt } =
    account;
  const state = states.find((one) => one === account.state) ?? 'other';
  const password = passwordKinds.find((kind) => kind === account.passwordKind) ?? 'own';
  const language = account.locale === 'en' ? 'English' : 'Deutsch';
  return {
    firstName,
    lastName,
    email,
    phone,
    language: {
      value: { code: account.locale, label: language, chosen: account.localeChosen },
      said: t(account.localeChosen ? 'locale.chosen' : 'locale.unchosen', { language }),
    },
    createdAt,
    state: coded(state, t(`state.${state}`)),
    password: coded(password, t(`password.${password}`)),
    passwordChangedAt,
    deletesAt,
    origin: coded(account.origin, t(`origin.${account.origin}`)),
    lastSignedInAt,
  };
}
