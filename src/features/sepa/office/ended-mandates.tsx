import { formatDate } from '../../../lib/dates.ts';
import { Alert, type View } from '../../../platform/ui/index.ts';
import type { EndedCollected } from '../collect/ended-queries.ts';
import { officeMandatePath } from '../paths.ts';
import { sepaTexts } from '../texts.de.ts';
import { sepaOfficeTexts } from './texts.de.ts';

/** Says which mandates of a bank's file have ended since it was made, and what is to be done about them. */
export function EndedMandates(props: { readonly view: View; readonly ended: readonly EndedCollected[] }) {
  const { view, ended } = props;
  const t = sepaOfficeTexts.for(view.chamber, 'de');
  const words = sepaTexts.for(view.chamber, 'de');
  const count = new Set(ended.map(({ id }) => id)).size;
  return (
    <Alert tone="warning" heading={count === 1 ? t('ended.one') : t('ended.several', { count })}>
      <ul>
        {ended.map(({ id, reference, endReason, dueOn }) => (
          <li key={`${id} ${dueOn}`}>
            <a href={officeMandatePath(id)}>{reference}</a>
            {t('ended.due', { state: words(`ended.${endReason}`), day: formatDate(dueOn, 'de') })}
          </li>
        ))}
      </ul>
      <p>{t('ended.anew')}</p>
      <p>{t('ended.recall')}</p>
    </Alert>
  );
}
