import {
  Actions,
  Button,
  CodeField,
  Form,
  type FormState,
  Lead,
  Page,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { accountTexts } from '../texts.de.ts';

/** The form for the code from the mail, in any browser. */
export function CodePage({ view, form }: { readonly view: View; readonly form: FormState }) {
  const t = accountTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('code.title')} invalid={Object.keys(form.errors).length > 0}>
      <Lead>{t('code.lead')}</Lead>
      <Form action={paths.code} form={form}>
        <TextField
          name="email"
          label={t('label.email')}
          type="email"
          autocomplete="email"
          hint={t('code.emailHint')}
        />
        <CodeField name="code" label={t('label.code')} hint={t('sent.codeHint')} oneTime />
        <Actions>
          <Button>{t('button.confirm')}</Button>
        </Actions>
      </Form>
      <p>
        {t('code.noRegistration')} <a href={paths.register}>{t('register.title')}</a>
      </p>
    </Page>
  );
}
