import type { JSX } from 'preact';
import type { Chamber } from '../chamber/chamber.ts';
import type { Locale } from '../texts/wording.ts';
import { accentOf } from '../ui/accent.ts';
import type { MailBlock, MailContent } from './mail-content.ts';
import { mailTexts } from './texts.de.ts';

// Mail programs drop style sheets, so styles stand inline. Colours of text and ground are left to the program, which
// then turns them for its dark theme; where one is set, the other is set too.
const bodyStyle = {
  margin: '0',
  padding: '24px 16px',
  fontFamily: 'Arial, Helvetica, sans-serif',
  fontSize: '16px',
  lineHeight: '1.5',
  // a long word or address breaks rather than making the mail wider than a phone
  overflowWrap: 'anywhere',
} as const;
const frameStyle = { maxWidth: '560px', margin: '0 auto' };
const headingStyle = { margin: '0 0 24px', fontSize: '22px', lineHeight: '1.3' };
// a browser's blue cannot be read on every dark ground
const linkStyle = { color: 'inherit' };
const codeStyle = {
  display: 'inline-block',
  marginTop: '8px',
  padding: '12px 20px',
  borderRadius: '4px',
  background: '#eef0f5',
  color: '#131525',
  fontFamily: 'Consolas, Menlo, monospace',
  fontSize: '22px',
  letterSpacing: '2px',
};
const quoteStyle = {
  margin: '0 0 16px',
  padding: '4px 0 4px 16px',
  borderLeft: '4px solid #9aa0b4',
  whiteSpace: 'pre-line',
} as const;
const linesStyle = { whiteSpace: 'pre-line' } as const;
const smallStyle = { fontSize: '14px', wordBreak: 'break-word' } as const;

interface MailDocumentProps {
  readonly chamber: Chamber;
  readonly locale: Locale;
  readonly content: MailContent;
}

/** The HTML form of a mail: no pictures, nothing loaded, nothing that tells the sender whether it was read. */
export function MailDocument({ chamber, locale, content }: MailDocumentProps): JSX.Element {
  const text = mailTexts.for(chamber, locale);
  const { identity } = chamber;
  const accent = accentOf(identity.accent).onLight;
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{content.subject}</title>
      </head>
      <body style={bodyStyle}>
        <main style={frameStyle}>
          <p
            style={{
              margin: '0 0 24px',
              paddingTop: '16px',
              borderTop: `4px solid ${accent}`,
              fontWeight: 'bold',
            }}
          >
            {identity.name}
          </p>
          <h1 style={headingStyle}>{content.subject}</h1>
          <p>{content.greeting}</p>
          {content.blocks.map((block) => (
            <Block block={block} accent={accent} copyLink={text('frame.copyLink')} />
          ))}
          <p>
            {text('frame.closing')}
            <br />
            {identity.name}
          </p>
          <hr style={{ margin: '32px 0 16px', border: '0', borderTop: '1px solid #9aa0b4' }} />
          <p style={smallStyle}>
            {identity.name}
            <br />
            {identity.address.street}
            <br />
            {identity.address.postcode} {identity.address.city}
            <br />
            {text('frame.phone', { phone: identity.phone })}
            <br />
            {text('frame.email', { email: identity.serviceEmail })}
            <br />
            {text('frame.imprint')}{' '}
            <a href={`${chamber.origin}/impressum`} style={linkStyle}>
              {`${chamber.origin}/impressum`}
            </a>
          </p>
          {identity.example ? <p style={smallStyle}>{text('frame.example')}</p> : null}
        </main>
      </body>
    </html>
  );
}

interface BlockProps {
  readonly block: MailBlock;
  readonly accent: string;
  readonly copyLink: string;
}

function Block({ block, accent, copyLink }: BlockProps) {
  switch (block.kind) {
    case 'paragraph':
      // lines that somebody wrote as such stay lines
      return <p style={block.text.includes('\n') ? linesStyle : undefined}>{block.text}</p>;
    case 'code':
      return (
        <p>
          {block.intro}
          <br />
          <strong style={codeStyle}>{block.code}</strong>
        </p>
      );
    case 'link':
      return (
        <>
          <p>
            <a href={block.href} style={buttonStyle(accent)}>
              {block.label}
            </a>
          </p>
          <p style={smallStyle}>
            {copyLink}
            <br />
            <a href={block.href} style={linkStyle}>
              {block.href}
            </a>
          </p>
        </>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'quote':
      return (
        <>
          <p>{block.intro}</p>
          <blockquote style={quoteStyle}>{block.text}</blockquote>
        </>
      );
  }
}

function buttonStyle(accent: string) {
  return {
    display: 'inline-block',
    padding: '12px 24px',
    borderRadius: '4px',
    background: accent,
    color: '#ffffff',
    fontWeight: 'bold',
    textDecoration: 'none',
  };
}
