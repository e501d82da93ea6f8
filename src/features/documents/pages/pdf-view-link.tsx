import type { View } from '../../../platform/ui/index.ts';
import type { DocumentRecord } from '../document.ts';
import { viewPath } from '../pdf-views/view-path.ts';
import { isReadable } from '../rules.ts';
import { documentTexts } from '../texts.de.ts';

/** The way to the view of a document, behind the one to the document itself; nothing where there is no view. */
export function PdfViewLink({
  view,
  document,
  href,
}: {
  readonly view: View;
  readonly document: Pick<DocumentRecord, 'name' | 'hasView' | 'scan'>;
  /** Where the document itself is got. */
  readonly href: string;
}) {
  if (!document.hasView || !isReadable(document.scan)) return null;
  return (
    <>
      {', '}
      <a href={viewPath(href)}>
        {documentTexts.for(view.chamber, view.locale)('file.view')}
        <span class="kern-sr-only">: {document.name}</span>
      </a>
    </>
  );
}
