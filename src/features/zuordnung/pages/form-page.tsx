import {
  Actions,
  Button,
  CheckboxField,
  EasyLink,
  Form,
  type FormState,
  Lead,
  Page,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { betriebsnummerHint } from '../../betriebe/index.ts';
import { paths } from '../paths.ts';
import { zuordnungTexts } from '../texts.de.ts';

/** The form of an Antrag on Zuordnung. */
export function FormPage({ view, form }: { readonly view: View; readonly form: FormState }) {
  const t = zuordnungTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('form.title')} invalid={Object.keys(form.errors).length > 0}>
      <Lead>{t('form.lead')}</Lead>
      <EasyLink view={view} about="link" />
      <Form action={paths.form} form={form}>
        <TextField
          name="betriebsnummer"
          label={t('field.betriebsnummer')}
          hint={betriebsnummerHint(view.chamber, view.locale)}
          width="medium"
          autocomplete="off"
        />
        <TextField
          name="name"
          label={t('field.name')}
          hint={t('field.name.hint')}
          autocomplete="organization"
        />
        <CheckboxField name="known" label={t('field.known')} />
        <Actions>
          <Button>{t('form.submit')}</Button>
        </Actions>
      </Form>
      <p>{t('form.address', { email: view.chamber.identity.serviceEmail })}</p>
    </Page>
  );
}
