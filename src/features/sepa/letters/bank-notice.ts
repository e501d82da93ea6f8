import { berlinDate, formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { WrittenWords } from '../../freischaltung/index.ts';
import { type BankChange, waitingWords } from '../mails/mandate-mails.ts';
import { sepaTexts } from '../texts.de.ts';
import { oldAccountWords } from '../words.ts';
import { sepaLetterTexts } from './texts.de.ts';

/**
 * What the letter says that tells a Betrieb or Person without an e-mail address on file of a changed bank: the same as the
 * mail, and why it comes by post.
 */
export function bankNoticeWords(chamber: Chamber, facts: BankChange): WrittenWords {
  const t = sepaLetterTexts.for(chamber, 'de');
  const words = sepaTexts.for(chamber, 'de');
  const { forWhom, by, mandate } = facts;
  const at = formatDateTime(facts.at, 'de');
  const { phone, serviceEmail: email } = chamber.identity;
  const { maskedIban: iban, reference } = mandate;
  return {
    subject: words('mail.bank.subject', { forWhom }),
    body: [
      { kind: 'paragraph', text: words('mail.bank.text', { forWhom, by, at, iban, reference }) },
      ...[
        ...waitingWords(chamber, 'de', facts),
        ...oldAccountWords(chamber, 'de', facts.before, berlinDate(facts.at)),
      ].map((text) => ({ kind: 'paragraph', text }) as const),
      {
        kind: 'summary',
        entries: [
          { label: t('account'), value: iban },
          { label: words('column.reference'), value: reference },
          { label: t('changedAt'), value: at },
          { label: t('changedBy'), value: by },
        ],
      },
      { kind: 'paragraph', text: t('bank.ok') },
      { kind: 'notice', text: words('mail.bank.notYou', { phone, email }) },
      { kind: 'paragraph', text: t('bank.address') },
    ],
  };
}
