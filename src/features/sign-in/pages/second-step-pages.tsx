import { type PasskeyQuestion } from '../../../platform/factors/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  CodeField,
  Form,
  type FormState,
  freshForm,
  Lead,
  Page,
  PostButton,
  type View,
} from '../../../platform/ui/index.ts';
import { PasskeyForm } from '../../second-factor/index.ts';
import { paths } from '../paths.ts';
import { secondStepTexts } from '../second-step/texts.de.ts';

const isInvalid = (form: FormState) => Object.keys(form.errors).length > 0;

export interface SecondStepPageProps {
  readonly view: View;
  /** Errors of the code stand at its field, those of the passkey at its form. */
  readonly form: FormState;
  readonly app: boolean;
  /** Absent where the account has no passkey. */
  readonly passkey?: PasskeyQuestion | undefined;
  readonly recoveryCodes: boolean;
}

/** After the right password: asks for the second factor, by the ways that the account has. */
export function SecondStepPage({ view, form, app, passkey, recoveryCodes }: SecondStepPageProps) {
  const t = secondStepTexts.for(view.chamber, view.locale);
  const ofPasskey = '' in form.errors;
  return (
    <Page
      view={view}
      title={t('title')}
      breadcrumb={[]}
      invalid={isInvalid(form)}
      passkeys={passkey !== undefined}
    >
      <Lead>{t('lead')}</Lead>
      {app ? (
        <>
          <h2>{t('app.heading')}</h2>
          <Form action={paths.secondStep} form={ofPasskey ? freshForm() : form}>
            <CodeField name="code" label={t('app.code')} hint={t('app.hint')} oneTime digits />
            <Actions>
              <Button>{t('app.submit')}</Button>
            </Actions>
          </Form>
        </>
      ) : null}
      {passkey ? (
        <>
          <h2>{t('passkey.heading')}</h2>
          <p>{t('passkey.text')}</p>
          <PasskeyForm
            view={view}
            action={paths.secondStepPasskey}
            question={passkey}
            form={ofPasskey ? form : freshForm()}
            label={t('passkey.submit')}
            kind={app ? 'secondary' : 'primary'}
            idPrefix="passkey-"
          />
        </>
      ) : null}
      {recoveryCodes ? (
        <>
          <h2>{t('recovery.heading')}</h2>
          <p>
            {t('recovery.text')} <a href={paths.secondStepRecovery}>{t('recovery.link')}</a>
          </p>
        </>
      ) : null}
      <p>
        <a href={paths.factorLost}>{t('lost')}</a>
      </p>
      <PostButton action={paths.secondStepCancel} kind="tertiary">
        {t('cancel')}
      </PostButton>
    </Page>
  );
}

/** Asks for a recovery code in the place of the second factor. */
export function RecoveryCodePage({ view, form }: { readonly view: View; readonly form: FormState }) {
  const t = secondStepTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('recovery.title')} breadcrumb={[]} invalid={isInvalid(form)}>
      <Lead>{t('recovery.lead')}</Lead>
      <Form action={paths.secondStepRecovery} form={form}>
        <CodeField name="recoveryCode" label={t('recovery.code')} hint={t('recovery.hint')} />
        <Actions>
          <Button>{t('recovery.submit')}</Button>
          <ButtonLink href={paths.secondStep} kind="tertiary">
            {t('recovery.back')}
          </ButtonLink>
        </Actions>
      </Form>
      <p>
        <a href={paths.factorLost}>{t('lost')}</a>
      </p>
    </Page>
  );
}

/** The right password was too long ago, or was used by now. */
export function PendingOverPage({ view }: { readonly view: View }) {
  const t = secondStepTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('over.title')} breadcrumb={[]}>
      <Lead>{t('over.text')}</Lead>
      <Actions>
        <ButtonLink href={paths.signIn}>{t('over.signIn')}</ButtonLink>
      </Actions>
    </Page>
  );
}
