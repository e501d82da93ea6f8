import { formatDate, formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { Alert } from '../../../platform/ui/index.ts';
import { inactiveOfficeTexts } from '../inactive/office-texts.de.ts';

/** On the office's page of an account: that it goes soon, since nobody has signed in for long. */
export function InactivePanel({
  chamber,
  warnings,
}: {
  readonly chamber: Chamber;
  readonly warnings: { readonly firstAt: Date; readonly secondAt: Date | null; readonly deletesAt: Date };
}) {
  const t = inactiveOfficeTexts.for(chamber, 'de');
  const { firstAt, secondAt, deletesAt } = warnings;
  const warned = [firstAt, ...(secondAt ? [secondAt] : [])].map((at) => formatDateTime(at, 'de')).join(', ');
  return (
    <section>
      <h2>{t('title')}</h2>
      <Alert tone="warning" heading={t('heading')} level={3}>
        <p>{t('text', { date: formatDate(deletesAt, 'de'), warned })}</p>
      </Alert>
    </section>
  );
}
