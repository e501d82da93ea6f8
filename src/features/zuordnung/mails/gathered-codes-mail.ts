import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { type BetriebRecord, printedNummer } from '../../betriebe/index.ts';
import type { LinkingAccount } from '../../freischaltung/index.ts';
import { paths } from '../paths.ts';
import { zuordnungTexts } from '../texts.de.ts';

/** One of the Anträge in the mail. */
export interface GatheredCode {
  readonly account: Pick<LinkingAccount, 'firstName' | 'lastName' | 'email'>;
  readonly nummer: number;
  /** In groups, as it is shown. */
  readonly code: string;
  readonly token: string;
}

/** The mail to a Betrieb that many ask for in a day: all who ask in one mail, each with link and code. */
export function gatheredCodesMail(
  chamber: Chamber,
  locale: Locale,
  facts: {
    readonly betrieb: Pick<BetriebRecord, 'name' | 'betriebsnummer' | 'filialnummer'>;
    readonly codes: readonly GatheredCode[];
    readonly until: Date;
  },
): MailContent {
  const t = zuordnungTexts.for(chamber, locale);
  const { betrieb, codes } = facts;
  return {
    subject: t('mail.gathered.subject', { betrieb: betrieb.name }),
    greeting: t('mail.greetingOffice'),
    blocks: [
      {
        kind: 'paragraph',
        text: t('mail.gathered.why', {
          betrieb: betrieb.name,
          betriebsnummer: printedNummer(betrieb),
          email: chamber.identity.serviceEmail,
        }),
      },
      { kind: 'paragraph', text: t('mail.gathered.how', { until: formatDateTime(facts.until, locale) }) },
      ...codes.flatMap(
        ({ account, nummer, code, token }) =>
          [
            {
              kind: 'paragraph',
              text: t('mail.gathered.who', {
                nummer,
                name: `${account.firstName} ${account.lastName}`,
                email: account.email,
              }),
            },
            {
              kind: 'link',
              label: t('mail.code.open'),
              href: `${chamber.origin}${paths.decide}?token=${token}`,
            },
            { kind: 'code', intro: t('mail.code.code'), code },
          ] as const,
      ),
      { kind: 'paragraph', text: t('mail.gathered.nothing') },
    ],
  };
}
