import { type Converter, NoView, type PdfViews, type ViewedKind, viewedKind } from './pdf-views.ts';
import { pictureView } from './picture-view.ts';

/** The programs that an operator may have, by the kind of files that they convert. */
export type Converters = Readonly<Partial<Record<Exclude<ViewedKind, 'picture'>, Converter>>>;

/** The views that this machine can make. */
export function openPdfViews(converters: Converters = {}): PdfViews {
  return {
    kinds: ['picture', ...(Object.keys(converters) as (keyof Converters)[])],
    make(original, facts) {
      const kind = viewedKind(facts.contentType);
      if (kind === 'picture') return pictureView(original, facts);
      const converter = kind && converters[kind];
      if (!converter) throw new NoView('not-supported');
      return converter.view(original, facts);
    },
  };
}
