import type { ComponentChildren } from 'preact';
import type { Speaker } from '../../texts/texts.ts';
import type { Locale } from '../../texts/wording.ts';
import { type AssetLinks, plainAssetLinks } from '../assets.ts';
import { uiTexts } from '../texts.de.ts';
import { UiTextProvider } from '../ui-text.ts';
import { Document } from './document.tsx';

export interface PlainPageProps {
  readonly locale: Locale;
  readonly title: string;
  readonly assets?: AssetLinks | undefined;
  readonly width?: 'text' | 'wide' | undefined;
  readonly children: ComponentChildren;
}

// pages of no chamber use no chamber's words
const nobody: Speaker = { slug: 'portal', wording: { terms: { portal: 'Kundenportal' }, sentences: {} } };

/** A page that belongs to no chamber: the list of chambers, the demo's mailbox, an unknown host. */
export function PlainPage({
  locale,
  title,
  assets = plainAssetLinks,
  width = 'text',
  children,
}: PlainPageProps) {
  const text = uiTexts.for(nobody, locale);
  return (
    <Document locale={locale} title={title} assets={assets}>
      <UiTextProvider value={text}>
        <a class="portal-skip" href="#inhalt">
          {text('page.skip')}
        </a>
        <div class={width === 'wide' ? 'portal-body portal-body--wide' : 'portal-body'}>
          <main class="portal-main" id="inhalt" tabIndex={-1}>
            <h1>{title}</h1>
            {children}
          </main>
        </div>
      </UiTextProvider>
    </Document>
  );
}
