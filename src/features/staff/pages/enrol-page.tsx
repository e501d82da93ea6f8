import { type AppQuestion, type PasskeyQuestion, pendingField } from '../../../platform/factors/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  CodeBox,
  CodeField,
  CodeList,
  Card,
  Form,
  type FormState,
  freshForm,
  Lead,
  Page,
  PasswordField,
  PostButton,
  QrCode,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { PasskeyForm } from '../../second-factor/index.ts';
import { paths } from '../paths.ts';
import { staffTexts } from '../texts.de.ts';

const isInvalid = (form: FormState) => Object.keys(form.errors).length > 0;

interface FactorPageProps {
  readonly view: View;
  /** An error of the code stands at its field, one of the passkey at its form. */
  readonly form: FormState;
}

/** Sets the first second factor up: by an app, or by a passkey. */
export function EnrolPage({
  view,
  form,
  app,
  question,
}: FactorPageProps & { readonly app: AppQuestion; readonly question: PasskeyQuestion }) {
  const t = staffTexts.for(view.chamber, 'de');
  const ofPasskey = '' in form.errors;
  return (
    <Page view={view} title={t('enrol.title')} invalid={isInvalid(form)} passkeys>
      <Lead>{t('enrol.lead')}</Lead>
      <h2>{t('enrol.app')}</h2>
      <AppForm view={view} form={ofPasskey ? freshForm() : form} app={app} action={paths.enrolApp} />
      <h2>{t('enrol.passkey')}</h2>
      <p>{t('enrol.passkey.text')}</p>
      <NewPasskeyForm
        view={view}
        form={ofPasskey ? form : freshForm()}
        question={question}
        action={paths.enrolPasskey}
        kind="secondary"
      />
    </Page>
  );
}

/** Sets another app up in the place of the one before, or a first one beside a passkey. */
export function AppPage({
  view,
  form,
  app,
  replaces,
}: FactorPageProps & { readonly app: AppQuestion; readonly replaces: boolean }) {
  const t = staffTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('app.title')} invalid={isInvalid(form)}>
      {replaces ? <Lead>{t('app.replaces')}</Lead> : null}
      <AppForm view={view} form={form} app={app} action={paths.app} asksPassword />
    </Page>
  );
}

/** Makes a further passkey. */
export function PasskeyPage({
  view,
  form,
  question,
}: FactorPageProps & { readonly question: PasskeyQuestion }) {
  const t = staffTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('passkey.title')} invalid={isInvalid(form)} passkeys>
      <Lead>{t('passkey.lead')}</Lead>
      <NewPasskeyForm view={view} form={form} question={question} action={paths.passkey} asksPassword />
    </Page>
  );
}

interface FactorFormProps extends FactorPageProps {
  readonly action: string;
  /** True where the person proves the password again. */
  readonly asksPassword?: boolean;
}

function AppForm({ view, form, app, action, asksPassword }: FactorFormProps & { readonly app: AppQuestion }) {
  const t = staffTexts.for(view.chamber, 'de');
  return (
    <Form action={action} form={form} hidden={{ [pendingField]: app.sealed }}>
      <p>{t('app.scan')}</p>
      <QrCode image={app.qrCode} alternative={t('app.qr')} />
      <p>
        <a href={app.address}>{t('app.open')}</a>
      </p>
      <CodeBox label={t('app.secret')} code={app.secret} copy />
      <CodeField name="code" label={t('app.code')} hint={t('app.codeHint')} oneTime digits />
      {asksPassword ? <CurrentPassword view={view} /> : null}
      <Actions>
        <Button>{t('app.submit')}</Button>
        {asksPassword ? <Back view={view} /> : null}
      </Actions>
    </Form>
  );
}

function NewPasskeyForm({
  view,
  form,
  question,
  action,
  asksPassword,
  kind,
}: FactorFormProps & { readonly question: PasskeyQuestion; readonly kind?: 'secondary' }) {
  const t = staffTexts.for(view.chamber, 'de');
  return (
    <PasskeyForm
      view={view}
      action={action}
      form={form}
      question={question}
      label={t('passkey.submit')}
      kind={kind}
      make
      idPrefix="passkey-"
      beside={asksPassword ? <Back view={view} /> : undefined}
    >
      <TextField name="name" label={t('passkey.name')} hint={t('passkey.nameHint')} optional />
      {asksPassword ? <CurrentPassword view={view} /> : null}
    </PasskeyForm>
  );
}

function CurrentPassword({ view }: { readonly view: View }) {
  const t = staffTexts.for(view.chamber, 'de');
  return <PasswordField name="currentPassword" label={t('field.currentPassword')} kind="current" />;
}

function Back({ view }: { readonly view: View }) {
  return (
    <ButtonLink href={paths.profile} kind="tertiary">
      {staffTexts.for(view.chamber, 'de')('cancel')}
    </ButtonLink>
  );
}

/** Fresh recovery codes, to be kept. */
export function CodesPage({ view, codes }: { readonly view: View; readonly codes: readonly string[] }) {
  const t = staffTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('codes.title')}>
      <Lead>{t('codes.lead')}</Lead>
      <Card heading={t('codes.list')}>
        <CodeList codes={codes} />
      </Card>
      <p>{t('codes.use')}</p>
      <PostButton action={paths.codes}>{t('codes.done')}</PostButton>
    </Page>
  );
}

/** Codes that were kept, or made too long ago. */
export function CodesGonePage({ view }: { readonly view: View }) {
  const t = staffTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('codes.gone.title')}>
      <Lead>{t('codes.gone.text')}</Lead>
      <Actions>
        <ButtonLink href={paths.profile}>{t('codes.gone.back')}</ButtonLink>
      </Actions>
    </Page>
  );
}
