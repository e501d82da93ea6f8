import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { paths } from '../paths.ts';
import { accountSettings } from '../settings.ts';
import { accountTexts } from '../texts.de.ts';

/**
 * The mail that asks whether the address belongs to who registered: a link, a code, and what if it was not you. Where the
 * address was merged into another account, a new one is the second choice.
 */
export function confirmMail(
  chamber: Chamber,
  locale: Locale,
  facts: {
    readonly firstName: string;
    readonly lastName: string;
    readonly token: string;
    /** In groups, as it is shown. */
    readonly code: string;
    readonly until: Date;
    /** The address of the account into which one under this address was merged. */
    readonly successor?: string | undefined;
  },
): MailContent {
  const t = accountTexts.for(chamber, locale);
  const setsPassword = accountSettings.of(chamber).firstPassword === 'chosen-at-activation';
  const intro = setsPassword ? 'mail.confirm.introPassword' : 'mail.confirm.intro';
  const { successor } = facts;
  return {
    subject: t(successor === undefined ? 'mail.confirm.subject' : 'mail.merged.subject'),
    greeting: t('mail.greeting', facts),
    blocks: [
      ...(successor === undefined
        ? []
        : ([
            { kind: 'paragraph', text: t('mail.merged.text', { email: successor }) },
            { kind: 'link', label: t('mail.known.signIn'), href: `${chamber.origin}/anmelden` },
            { kind: 'paragraph', text: t('mail.merged.otherwise') },
          ] as const)),
      { kind: 'paragraph', text: t(intro, { chamber: chamber.identity.name }) },
      {
        kind: 'link',
        label: t(setsPassword ? 'mail.confirm.linkPassword' : 'mail.confirm.link'),
        href: `${chamber.origin}${paths.confirm}?token=${facts.token}`,
      },
      { kind: 'paragraph', text: t('mail.confirm.codeWhere') },
      { kind: 'code', intro: t('mail.confirm.code'), code: facts.code },
      { kind: 'paragraph', text: t('mail.confirm.until', { until: formatDateTime(facts.until, locale) }) },
      { kind: 'paragraph', text: t('mail.confirm.notYou') },
    ],
  };
}
