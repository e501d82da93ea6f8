import { CodeBox, PasswordField, Stack, type View } from '../../../platform/ui/index.ts';
import { accountSettings } from '../settings.ts';
import { accountTexts } from '../texts.de.ts';

/** Name of the hidden field that keeps the offered passphrase the same when a form comes back. */
export const offerField = 'offeredPassword';

interface NewPasswordFieldProps {
  readonly view: View;
  readonly name: string;
  readonly label: string;
  /** A passphrase ready to take. */
  readonly offer: string;
  /** Fewest characters, where a second factor allows fewer than the chamber's rule. */
  readonly minLength?: number | undefined;
}

/** Where a person chooses a password: how long it must be, and one ready to take. */
export function NewPasswordField({ view, name, label, offer, minLength }: NewPasswordFieldProps) {
  const t = accountTexts.for(view.chamber, view.locale);
  const min = minLength ?? accountSettings.of(view.chamber).passwordMinLength;
  return (
    <Stack>
      <PasswordField name={name} label={label} kind="new" hint={t('password.hint', { min })} />
      <CodeBox label={t('password.offer')} code={offer} copy />
      <input type="hidden" name={offerField} value={offer} />
    </Stack>
  );
}
