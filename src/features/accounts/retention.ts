import { daysBefore, type RetentionKind, retentionWords } from '../../platform/feature/retention.ts';
import { forgetMailsOf } from '../../platform/mail/owned-mails.ts';
import { wordsKind } from '../../platform/search/forget-words.ts';
import { deleteClosedBefore } from './move-queries.ts';
import { deleteFormerBefore } from './office/former-queries.ts';
import { deleteRegistrationsEndedBefore } from './registration-queries.ts';
import { accountRetentionTexts as texts } from './retention-texts.de.ts';
import { accountSearchIndex } from './search-index.ts';
import { accountSettings } from './settings.ts';

/** What is forgotten of registrations and of accounts that go on elsewhere, with the record of their mails. */
export const accountRetention: readonly RetentionKind[] = [
  {
    id: 'accounts.registrations',
    tables: ['registrations'],
    isTold: true,
    words: retentionWords(texts, 'registrations', (chamber) => ({
      days: accountSettings.of(chamber).registrationsKeptDays,
    })),
    async forget(tx, { now, most }) {
      const before = daysBefore(now, accountSettings.of(tx.chamber).registrationsKeptDays);
      const forgotten = await deleteRegistrationsEndedBefore(tx, before, most);
      await forgetMailsOf(tx, forgotten);
      return forgotten.length;
    },
  },
  {
    id: 'accounts.moved',
    tables: [],
    isTold: true,
    words: retentionWords(texts, 'moved', (chamber) => ({
      days: accountSettings.of(chamber).movedKeptDays,
    })),
    async forget(tx, { now, most }) {
      const before = daysBefore(now, accountSettings.of(tx.chamber).movedKeptDays);
      const deleted = await deleteClosedBefore(tx, before, most);
      await forgetMailsOf(tx, deleted);
      return deleted.length;
    },
  },
  {
    id: 'accounts.former-addresses',
    tables: ['former_addresses'],
    isTold: true,
    words: retentionWords(texts, 'former', (chamber) => ({
      days: accountSettings.of(chamber).formerAddressesKeptDays,
    })),
    forget: (tx, { now }) =>
      deleteFormerBefore(tx, daysBefore(now, accountSettings.of(tx.chamber).formerAddressesKeptDays)),
  },
  wordsKind(accountSearchIndex, {
    id: 'accounts.search-words',
    isTold: true,
    words: retentionWords(texts, 'words'),
  }),
];
