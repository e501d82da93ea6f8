import { renderToString } from 'preact-render-to-string';
import type { Chamber } from '../chamber/chamber.ts';
import { markGermanWords } from '../texts/german-words.ts';
import type { Locale } from '../texts/wording.ts';
import { MailDocument } from './mail-document.tsx';
import type { MailBlock, MailContent } from './mail-content.ts';
import { mailTexts } from './texts.de.ts';

/** A mail in both its forms, as it goes into the outbox. */
export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * Puts a mail's content into the chamber's frame: greeting, blocks, closing and signature.
 * In the text part a code stands alone on the line after its introduction, and each link on a line of its own.
 */
export function renderMail(chamber: Chamber, locale: Locale, content: MailContent): RenderedMail {
  const tidy = tidyContent(content);
  const document = <MailDocument chamber={chamber} locale={locale} content={tidy} />;
  return {
    subject: tidy.subject,
    text: plainText(chamber, locale, tidy),
    html: markGermanWords(`<!DOCTYPE html>\n${renderToString(document)}`, chamber.wording.terms),
  };
}

function plainText(chamber: Chamber, locale: Locale, content: MailContent): string {
  const text = mailTexts.for(chamber, locale);
  const { identity } = chamber;
  const signature = [
    '-- ',
    identity.name,
    identity.address.street,
    `${identity.address.postcode} ${identity.address.city}`,
    text('frame.phone', { phone: identity.phone }),
    text('frame.email', { email: identity.serviceEmail }),
    text('frame.imprint'),
    `${chamber.origin}/impressum`,
    ...(identity.example ? [text('frame.example')] : []),
  ];
  const parts = [
    content.greeting,
    ...content.blocks.map(plainBlock),
    `${text('frame.closing')}\n${identity.name}`,
    signature.join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function plainBlock(block: MailBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'code':
      return `${block.intro}\n${block.code}`;
    case 'link':
      return `${block.label}:\n${block.href}`;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'quote':
      return `${block.intro}\n\n${block.text
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n')}`;
  }
}

/** Texts hold what people typed, such as names: a line break in one must not be able to forge a line of the mail. */
function tidyContent(content: MailContent): MailContent {
  return {
    subject: oneLine(content.subject),
    greeting: oneLine(content.greeting),
    blocks: content.blocks.map(tidyBlock),
  };
}

function tidyBlock(block: MailBlock): MailBlock {
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', text: oneLine(block.text) };
    case 'code':
      return { kind: 'code', intro: oneLine(block.intro), code: oneLine(block.code) };
    case 'link':
      // labels of buttons in HTML; in text a colon of their own would stand double
      return { kind: 'link', label: oneLine(block.label).replace(/:$/, ''), href: oneLine(block.href) };
    case 'list':
      return { kind: 'list', items: block.items.map(oneLine) };
    case 'quote':
      return { kind: 'quote', intro: oneLine(block.intro), text: linesOf(block.text) };
  }
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** Line breaks of every kind as one; each line tidied by itself. */
function linesOf(text: string): string {
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map(oneLine);
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
