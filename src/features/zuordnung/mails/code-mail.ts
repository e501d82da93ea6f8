import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { type BetriebRecord, printedNummer } from '../../betriebe/index.ts';
import type { LinkingAccount } from '../../freischaltung/index.ts';
import { paths } from '../paths.ts';
import { zuordnungTexts } from '../texts.de.ts';

export interface CodeMailFacts {
  readonly account: Pick<LinkingAccount, 'firstName' | 'lastName' | 'email'>;
  readonly betrieb: Pick<BetriebRecord, 'name' | 'betriebsnummer' | 'filialnummer'>;
  readonly nummer: number;
  /** In groups, as it is shown. */
  readonly code: string;
  readonly token: string;
  readonly until: Date;
}

/** The mail to the Betrieb: who asks, the link that decides, and the code to hand on. */
export function codeMail(chamber: Chamber, locale: Locale, facts: CodeMailFacts): MailContent {
  const t = zuordnungTexts.for(chamber, locale);
  const { account, betrieb } = facts;
  return {
    subject: t('mail.code.subject', { nummer: facts.nummer }),
    greeting: t('mail.greetingOffice'),
    blocks: [
      {
        kind: 'paragraph',
        text: t('mail.code.who', {
          name: `${account.firstName} ${account.lastName}`,
          email: account.email,
          betrieb: betrieb.name,
          betriebsnummer: printedNummer(betrieb),
        }),
      },
      { kind: 'paragraph', text: t('mail.code.confirm') },
      {
        kind: 'link',
        label: t('mail.code.open'),
        href: `${chamber.origin}${paths.decide}?token=${facts.token}`,
      },
      { kind: 'paragraph', text: t('mail.code.tell') },
      { kind: 'code', intro: t('mail.code.code'), code: facts.code },
      { kind: 'paragraph', text: t('mail.code.until', { until: formatDateTime(facts.until, locale) }) },
      { kind: 'paragraph', text: t('mail.code.nothing') },
    ],
  };
}
