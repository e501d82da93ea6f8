import type { View } from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import type { PinFor } from '../rules.ts';
import { pinPageTexts } from '../texts.de.ts';

/** What whoever asked for a PIN reads on the page of the Antrag; the same whatever came of it. */
export function RequestPart({
  view,
  state,
  kind,
}: {
  readonly view: View;
  readonly state: 'awaiting' | 'approved';
  readonly kind: PinFor;
}) {
  const t = pinPageTexts.for(view.chamber, view.locale);
  if (state === 'awaiting') return <p>{t('part.waits')}</p>;
  return (
    <>
      <p>{t('part.done')}</p>
      <p>{t('part.why')}</p>
      <p>
        <a href={paths.redeem[kind]}>{t('part.redeem')}</a>
      </p>
    </>
  );
}
