import type { VNode } from 'preact';
import type { ShownAntrag } from '../../platform/feature/antrag.ts';
import { Alert } from '../../platform/ui/index.ts';
import { newAddressTexts } from './address-texts.de.ts';

/** What its person reads of an Antrag that ended because nobody has confirmed the new address: nobody has refused it. */
export async function PersonPart({ antrag, view }: ShownAntrag): Promise<VNode | undefined> {
  if (antrag.detail !== 'unconfirmed') return undefined;
  const t = newAddressTexts.for(view.chamber, view.locale);
  return (
    <Alert tone="info" heading={t('unconfirmed.title')}>
      <p>{t('unconfirmed.text')}</p>
    </Alert>
  );
}
