import type { ComponentChildren } from 'preact';
import { plainAssetLinks } from '../assets.ts';
import type { View } from '../view.ts';
import { Document } from './document.tsx';

export interface FramedPageProps {
  readonly view: View;
  /** What the frame shows, heard and not seen. */
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A page so small that it stands in a frame of another website: no header, no footer. */
export function FramedPage({ view, title, children }: FramedPageProps) {
  return (
    <Document locale={view.locale} title={title} assets={view.assets ?? plainAssetLinks} unscripted>
      <main>
        <h1 class="kern-sr-only">{title}</h1>
        {children}
      </main>
    </Document>
  );
}
