import { berlinDate, formatDate, formatDateTime, type IsoDate } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import type { MandateRecord } from '../mandate.ts';
import { mandatePath } from '../paths.ts';
import { sepaTexts } from '../texts.de.ts';
import { oldAccountWords, stillComingWords } from '../words.ts';

/** Who reads a mail; null for an address of the register, behind which nobody is known by name. */
export type MailReader = { readonly firstName: string; readonly lastName: string } | null;

/** What all mails about a mandate say. */
export interface MailFacts {
  /** Betrieb or Person whose mandate it is. */
  readonly forWhom: string;
  readonly mandate: Pick<
    MandateRecord,
    'id' | 'reference' | 'maskedIban' | 'state' | 'form' | 'heldUntil' | 'scheme' | 'lastUsedOn'
  >;
}

function mail(
  chamber: Chamber,
  locale: Locale,
  to: MailReader,
  { mandate }: MailFacts,
  said: { readonly subject: string; readonly paragraphs: readonly string[] },
): MailContent {
  const t = sepaTexts.for(chamber, locale);
  return {
    subject: said.subject,
    greeting: to ? t('mail.greeting', { name: `${to.firstName} ${to.lastName}` }) : t('mail.greetingAll'),
    blocks: [
      ...said.paragraphs.map((text) => ({ kind: 'paragraph', text }) as const),
      ...(to
        ? [
            {
              kind: 'link',
              label: t('mail.link'),
              href: `${chamber.origin}${mandatePath(mandate.id)}`,
            } as const,
          ]
        : []),
    ],
  };
}

/** The mandate that somebody has just given, with the copy attached, and what is still to be done. */
export function givenMail(chamber: Chamber, locale: Locale, to: MailReader, facts: MailFacts): MailContent {
  const t = sepaTexts.for(chamber, locale);
  const { state, form, reference } = facts.mandate;
  const next =
    state === 'unsigned'
      ? t(`mail.given.${form === 'signedUpload' ? 'upload' : 'paper'}`)
      : t('mail.given.good');
  return mail(chamber, locale, to, facts, {
    subject: t('mail.given.subject', { reference }),
    paragraphs: [
      t('mail.given.text', { forWhom: facts.forWhom, reference }),
      next,
      ...waitingWords(chamber, locale, facts),
    ],
  });
}

/** In whose place a mandate comes, as far as money was collected from another account before. */
export interface AccountsBefore {
  readonly before: readonly Pick<MandateRecord, 'maskedIban' | 'scheme' | 'lastUsedOn'>[];
}

/** What is told of a changed bank, by mail or by letter. */
export type BankChange = MailFacts & AccountsBefore & { readonly by: string; readonly at: Date };

/** Money is to come from another account; goes to all who could notice that nobody wanted that. */
export function bankChangedMail(
  chamber: Chamber,
  locale: Locale,
  to: MailReader,
  facts: BankChange,
): MailContent {
  const t = sepaTexts.for(chamber, locale);
  const { forWhom, by, mandate } = facts;
  return mail(chamber, locale, to, facts, {
    subject: t('mail.bank.subject', { forWhom }),
    paragraphs: [
      t('mail.bank.text', {
        forWhom,
        by,
        at: formatDateTime(facts.at, locale),
        iban: mandate.maskedIban,
        reference: mandate.reference,
      }),
      ...waitingWords(chamber, locale, facts),
      ...oldAccountWords(chamber, locale, facts.before, berlinDate(facts.at)),
      t('mail.bank.notYou', { phone: chamber.identity.phone, email: chamber.identity.serviceEmail }),
    ],
  });
}

/** Until when a mandate waits, and why; nothing where it does not. */
export function waitingWords(chamber: Chamber, locale: Locale, { mandate }: MailFacts): readonly string[] {
  if (mandate.state !== 'held' || !mandate.heldUntil) return [];
  const t = sepaTexts.for(chamber, locale);
  return [t('mail.held', { until: formatDateTime(mandate.heldUntil, locale) })];
}

/** A mandate is going to lapse because nothing was collected for long. */
export function lapsesMail(
  chamber: Chamber,
  locale: Locale,
  to: MailReader,
  facts: MailFacts & { readonly lapsesOn: IsoDate },
): MailContent {
  const t = sepaTexts.for(chamber, locale);
  const { forWhom, mandate } = facts;
  const until = formatDate(facts.lapsesOn, locale);
  return mail(chamber, locale, to, facts, {
    subject: t('mail.lapses.subject', { reference: mandate.reference, until }),
    paragraphs: [
      t('mail.lapses.text', { forWhom, reference: mandate.reference, until }),
      t('mail.lapses.todo'),
    ],
  });
}

/**
 * A mandate that came on paper is good from now on, or waits until a day and an hour; one given online that has waited is
 * good. What may still be collected from the account before.
 */
export function signedMail(
  chamber: Chamber,
  locale: Locale,
  to: MailReader,
  facts: MailFacts & AccountsBefore & { readonly today: IsoDate },
): MailContent {
  const t = sepaTexts.for(chamber, locale);
  const { reference, form } = facts.mandate;
  const waits = waitingWords(chamber, locale, facts);
  const coming = oldAccountWords(chamber, locale, facts.before, facts.today);
  if (waits.length > 0) {
    const paragraphs = [
      t('mail.waits.text', { forWhom: facts.forWhom, reference }),
      ...waits,
      t('mail.waits.todo'),
      ...coming,
    ];
    return mail(chamber, locale, to, facts, { subject: t('mail.waits.subject', { reference }), paragraphs });
  }
  return mail(chamber, locale, to, facts, {
    subject: t('mail.signed.subject', { reference }),
    paragraphs: [
      t(form === 'online' ? 'mail.good.text' : 'mail.signed.text', { forWhom: facts.forWhom, reference }),
      t('mail.signed.todo'),
      ...coming,
    ],
  });
}

/** A mandate has ended, and why; what may still be collected by it. */
export function endedMail(
  chamber: Chamber,
  locale: Locale,
  to: MailReader,
  facts: MailFacts & {
    readonly why: 'revoked' | 'taken-back' | 'lapsed' | 'not-signed';
    readonly today: IsoDate;
  },
): MailContent {
  const t = sepaTexts.for(chamber, locale);
  const { forWhom, mandate, why, today } = facts;
  const coming = stillComingWords(chamber, locale, mandate, today);
  return mail(chamber, locale, to, facts, {
    subject: t('mail.ended.subject', { reference: mandate.reference }),
    paragraphs: [
      t(`mail.ended.${why}`, { forWhom, reference: mandate.reference }),
      ...coming,
      t(coming.length > 0 ? 'mail.ended.payOther' : 'mail.ended.pay'),
    ],
  });
}
