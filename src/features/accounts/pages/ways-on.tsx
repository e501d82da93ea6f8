import { accountTexts } from '../texts.de.ts';
import { paths } from '../paths.ts';
import type { View } from '../../../platform/ui/index.ts';

/** The ways on from a link that leads nowhere. */
export function WaysOn({ view }: { readonly view: View }) {
  const t = accountTexts.for(view.chamber, view.locale);
  return (
    <ul>
      <li>
        <a href="/anmelden">{t('ways.signIn')}</a>
      </li>
      <li>
        <a href={paths.code}>{t('ways.code')}</a>
      </li>
      <li>
        <a href={paths.register}>{t('ways.register')}</a>
      </li>
    </ul>
  );
}
