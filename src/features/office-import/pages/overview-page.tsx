import { Lead, Page, type View } from '../../../platform/ui/index.ts';
import type { OfficeImport } from '../../../platform/feature/office.ts';
import { pathsOf } from '../paths.ts';
import { officeImportTexts } from '../texts.de.ts';

/** The kinds of files that who looks may import. */
export function OverviewPage({
  view,
  kinds,
}: {
  readonly view: View;
  readonly kinds: readonly OfficeImport[];
}) {
  const t = officeImportTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('overview.title')} width="wide">
      <Lead>{t('overview.lead')}</Lead>
      <ul>
        {kinds.map(({ kind, title }) => (
          <li key={kind}>
            <a href={pathsOf(kind).list}>{t('overview.open', { title: title(view.chamber) })}</a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
