import { formatDate } from '../../../lib/dates.ts';
import type { PasskeyEntry } from '../../../platform/factors/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Form,
  type FormState,
  Lead,
  Page,
  PasswordField,
  RadioGroup,
  type View,
} from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { staffTexts } from '../texts.de.ts';

interface FormPageProps {
  readonly view: View;
  readonly form: FormState;
}

/** Asks which factor should go; one has to stay. */
export function RemoveFactorPage({
  view,
  form,
  app,
  passkeys,
}: FormPageProps & { readonly app: boolean; readonly passkeys: readonly PasskeyEntry[] }) {
  const t = staffTexts.for(view.chamber, 'de');
  const choices = [
    ...(app ? [{ value: 'app', label: t('profile.app') }] : []),
    ...passkeys.map(({ id, name, since }) => ({
      value: id,
      label: t('profile.passkey.since', { name, date: formatDate(since, 'de') }),
    })),
  ];
  return (
    <Page view={view} title={t('removeFactor.title')} invalid={Object.keys(form.errors).length > 0}>
      <Lead>{t('removeFactor.lead')}</Lead>
      <Form action={paths.removeFactor} form={form}>
        <RadioGroup name="which" label={t('removeFactor.which')} choices={choices} />
        <PasswordField name="currentPassword" label={t('field.currentPassword')} kind="current" />
        <Actions>
          <Button>{t('removeFactor.submit')}</Button>
          <ButtonLink href={paths.profile} kind="tertiary">
            {t('cancel')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

/** Asks for the password before new recovery codes are made. */
export function NewCodesPage({ view, form }: FormPageProps) {
  const t = staffTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('newCodes.title')} invalid={Object.keys(form.errors).length > 0}>
      <Lead>{t('newCodes.lead')}</Lead>
      <Form action={paths.newCodes} form={form}>
        <PasswordField name="currentPassword" label={t('field.currentPassword')} kind="current" />
        <Actions>
          <Button>{t('newCodes.submit')}</Button>
          <ButtonLink href={paths.profile} kind="tertiary">
            {t('cancel')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
