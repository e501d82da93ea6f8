import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailBlock, MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import type { Proof } from '../notes/proof.ts';
import { proofSaid } from '../notes/proof-said.ts';
import { careMailTexts } from './texts.de.ts';

/** What the chamber has done about an account, as its person is told. */
export type CareNews =
  | { readonly kind: 'lock' | 'unlock' | 'view'; readonly reason: string }
  | { readonly kind: 'name'; readonly before: string; readonly reason: string; readonly proof: Proof }
  /** `old` goes to the address that ends, with the one that stays; `new` the other way round. */
  | { readonly kind: 'merge-old' | 'merge-new'; readonly email: string; readonly reason: string };

/** The mail that tells the person of an account what the chamber did, why, and whom to ask. */
export function careMail(
  chamber: Chamber,
  locale: Locale,
  to: { readonly firstName: string; readonly lastName: string },
  news: CareNews,
  at: Date,
): MailContent {
  const t = careMailTexts.for(chamber, locale);
  const { firstName, lastName } = to;
  const when = formatDateTime(at, locale);
  const { serviceEmail, phone } = chamber.identity;
  const said = says();
  return {
    subject: said.subject,
    greeting: t('greeting', { firstName, lastName }),
    blocks: [
      { kind: 'paragraph', text: said.text },
      { kind: 'quote', intro: t('reason'), text: news.reason },
      ...(news.kind === 'name' ? [proofBlock(news.proof)] : []),
      ...(said.link ? [said.link] : []),
      { kind: 'paragraph', text: t('contact', { email: serviceEmail, phone }) },
    ],
  };

  function proofBlock(proof: Proof): MailBlock {
    return { kind: 'paragraph', text: t('name.proof', { document: proofSaid(chamber, locale, proof) }) };
  }

  function says(): { readonly subject: string; readonly text: string; readonly link?: MailBlock } {
    switch (news.kind) {
      case 'lock':
        return { subject: t('lock.subject'), text: t('lock.text', { when }) };
      case 'unlock':
        return {
          subject: t('unlock.subject'),
          text: t('unlock.text', { when }),
          link: { kind: 'link', label: t('unlock.link'), href: `${chamber.origin}/anmelden` },
        };
      case 'view':
        return { subject: t('view.subject'), text: t('view.text', { when }) };
      case 'name': {
        const name = `${firstName} ${lastName}`;
        return { subject: t('name.subject'), text: t('name.text', { when, before: news.before, name }) };
      }
      case 'merge-old':
        return {
          subject: t('merge.oldSubject'),
          text: t('merge.old', { when, email: news.email }),
          link: { kind: 'link', label: t('unlock.link'), href: `${chamber.origin}/anmelden` },
        };
      case 'merge-new':
        return {
          subject: t('merge.newSubject'),
          text: t('merge.new', { when, email: news.email }),
          link: { kind: 'link', label: t('merge.link'), href: `${chamber.origin}/mein-bereich` },
        };
    }
  }
}
