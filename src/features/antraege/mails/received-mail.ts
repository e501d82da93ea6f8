import { formatDateTimeWithSeconds } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { draftTexts } from '../draft-texts.de.ts';
import { antragPath } from '../paths.ts';
import { antraegeTexts } from '../texts.de.ts';

/** What the confirmation of an Antrag tells. */
export interface ReceivedMailFacts {
  readonly nummer: number;
  /** Its kind, in the recipient's language. */
  readonly title: string;
  readonly department: string;
  readonly sentAt: Date;
  readonly what: 'sent' | 'entered' | 'corrected';
  /** Of the person of an account; null where anybody may have typed the address. */
  readonly name: string | null;
  /** What is left to do for its person, in sentences; stays out of a mail to an address that anybody may have typed. */
  readonly left: readonly string[];
}

/**
 * The confirmation of an Antrag (§ 9a OZG). The copy goes along to the person of an account alone: to an address that
 * somebody typed goes not a word of what else was typed, so that nobody can have the chamber write to a third person.
 */
export function receivedMail(chamber: Chamber, locale: Locale, facts: ReceivedMailFacts): MailContent {
  const t = antraegeTexts.for(chamber, locale);
  const say = draftTexts.for(chamber, locale);
  const { nummer, name, what } = facts;
  const at = formatDateTimeWithSeconds(facts.sentAt, locale);
  const lead = {
    sent: t('mail.received.lead', { nummer, at }),
    entered: t('mail.received.entered', { nummer, at }),
    corrected: t('mail.corrected.lead', { nummer }),
  };
  const href = `${chamber.origin}${antragPath(nummer)}`;
  const { serviceEmail: email } = chamber.identity;
  return {
    subject: t(what === 'corrected' ? 'mail.corrected.subject' : 'mail.received.subject', { nummer }),
    greeting: name === null ? t('mail.greeting.stranger') : t('mail.greeting', { name }),
    blocks: [
      { kind: 'paragraph', text: lead[what] },
      {
        kind: 'list',
        items: [`${t('antrag.kind')}: ${facts.title}`, `${t('antrag.department')}: ${facts.department}`],
      },
      ...(name === null
        ? [
            { kind: 'paragraph', text: say('stranger.next') } as const,
            { kind: 'paragraph', text: say('stranger.write', { email, nummer }) } as const,
            { kind: 'paragraph', text: say('stranger.privacy', { email }) } as const,
          ]
        : [
            ...(facts.left.length > 0 ? [{ kind: 'paragraph', text: facts.left.join(' ') } as const] : []),
            { kind: 'paragraph', text: t('mail.received.copy') } as const,
            { kind: 'link', label: t('mail.received.follow'), href } as const,
          ]),
    ],
  };
}
