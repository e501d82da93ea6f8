import { Badge, type View } from '../../../platform/ui/index.ts';
import type { DocumentRecord } from '../document.ts';
import { isRejected, sizeInWords } from '../rules.ts';
import { documentTexts } from '../texts.de.ts';

/** What keeps a document from being opened, in a word; nothing where nothing does. */
export function ScanBadge({ view, document }: { readonly view: View; readonly document: DocumentRecord }) {
  const t = documentTexts.for(view.chamber, view.locale);
  if (document.scan === 'waiting') return <Badge tone="info">{t('scan.waiting')}</Badge>;
  return isRejected(document.scan) ? <Badge tone="danger">{t(`scan.${document.scan}`)}</Badge> : null;
}

/** Name and size of a document. */
export function nameAndSize({ locale }: View, { name, size }: Pick<DocumentRecord, 'name' | 'size'>): string {
  return `${name} (${sizeInWords(size, locale)})`;
}
