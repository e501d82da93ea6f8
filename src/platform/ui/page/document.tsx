import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { markGermanWords } from '../../texts/german-words.ts';
import type { Terms } from '../../texts/terms.ts';
import type { AssetLinks } from '../assets.ts';

export interface DocumentProps {
  readonly locale: string;
  /** The whole title as it stands in the browser's tab. */
  readonly title: string;
  readonly assets: AssetLinks;
  readonly description?: string | undefined;
  readonly indexable?: boolean | undefined;
  readonly refreshSeconds?: number | undefined;
  /** Loads what asks for a passkey. */
  readonly passkeys?: boolean | undefined;
  /** Loads what sends files piece by piece. */
  readonly takesFiles?: boolean | undefined;
  /** Loads what shows finds while somebody types into the office's search box. */
  readonly officeSearch?: boolean | undefined;
  /** Loads what shows changes while the page is open. */
  readonly live?: boolean | undefined;
  /** Loads no script at all: for frames in websites of others. */
  readonly unscripted?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** The skeleton of every HTML document; pages use `Page` or `PlainPage`. */
export function Document({
  locale,
  title,
  assets,
  description,
  indexable,
  refreshSeconds,
  passkeys,
  takesFiles,
  officeSearch,
  live,
  unscripted,
  children,
}: DocumentProps) {
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {/* phones would turn numbers of Betriebe into telephone links */}
        <meta name="format-detection" content="telephone=no" />
        {description ? <meta name="description" content={description} /> : null}
        {indexable ? null : <meta name="robots" content="noindex" />}
        {assets.fonts.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        <link rel="stylesheet" href={assets.stylesheet} />
        <link rel="icon" href={assets.favicon} type="image/svg+xml" />
        {unscripted ? null : <script src={assets.script} type="module" />}
        {passkeys ? <script src={assets.passkeyScript} type="module" /> : null}
        {takesFiles ? <script src={assets.uploadScript} type="module" /> : null}
        {live ? <script src={assets.liveScript} type="module" /> : null}
        {officeSearch ? <script src={assets.searchScript} type="module" /> : null}
      </head>
      <body data-refresh-seconds={refreshSeconds}>{children}</body>
    </html>
  );
}

/**
 * Draws a page as the text of an HTML document.
 * @param terms the chamber's words: those that an English page names are marked as German; absent where there is none
 */
export function renderDocument(page: VNode, terms: Terms = {}): string {
  return markGermanWords(`<!DOCTYPE html>\n${renderToString(page)}`, terms);
}
