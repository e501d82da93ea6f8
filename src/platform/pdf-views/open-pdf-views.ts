import type { OfficeConverter } from './office-view.ts';
import { NoView, type PdfViews, viewedKind } from './pdf-views.ts';
import { pictureView } from './picture-view.ts';

/**
 * The views that this machine can make.
 * @param officeConverter LibreOffice, where the operator has one
 */
export function openPdfViews(officeConverter?: OfficeConverter): PdfViews {
  return {
    kinds: officeConverter ? ['picture', 'office'] : ['picture'],
    make(original, facts) {
      const kind = viewedKind(facts.contentType);
      if (kind === 'picture') return pictureView(original, facts);
      if (kind === 'office' && officeConverter) return officeConverter.view(original, facts);
      throw new NoView('not-supported');
    },
  };
}
