import { PasskeyForm as AnyPasskeyForm, type PasskeyFormProps } from '../../../platform/factors/index.ts';
import type { View } from '../../../platform/ui/index.ts';
import { secondFactorTexts } from '../texts.de.ts';

/** A form that a passkey of an account fills in, in the words of this feature. */
export function PasskeyForm({ view, ...props }: Omit<PasskeyFormProps, 'says'> & { readonly view: View }) {
  const t = secondFactorTexts.for(view.chamber, view.locale);
  const says = {
    unsupported: t('passkey.unsupported'),
    cancelled: t('passkey.cancelled'),
    failed: t('passkey.failed'),
    known: t('newPasskey.known'),
  };
  return <AnyPasskeyForm {...props} says={says} />;
}
