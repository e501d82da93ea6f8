import type { PasskeyQuestion } from '../../../platform/factors/index.ts';
import {
  Actions,
  Button,
  CodeField,
  Form,
  type FormState,
  freshForm,
  Lead,
  Page,
  type View,
} from '../../../platform/ui/index.ts';
import { PasskeyForm } from '../../second-factor/index.ts';
import { paths } from '../paths.ts';
import { staffTexts } from '../texts.de.ts';

export interface SecondStepPageProps {
  readonly view: View;
  /** An error of a code stands at its field, one of the passkey at its form. */
  readonly form: FormState;
  readonly target: string | null;
  readonly app: boolean;
  /** Absent where the person has no passkey. */
  readonly passkey?: PasskeyQuestion | undefined;
  readonly recoveryCodes: boolean;
}

/** After the right password: asks for the second factor, by the ways that the person has. */
export function SecondStepPage(props: SecondStepPageProps) {
  const { view, form, target, app, passkey, recoveryCodes } = props;
  const t = staffTexts.for(view.chamber, 'de');
  const hidden = target ? { weiter: target } : {};
  const formOf = (name: string) => (name in form.errors ? form : freshForm());
  const invalid = Object.keys(form.errors).length > 0;
  return (
    <Page view={view} title={t('step.title')} invalid={invalid} passkeys={passkey !== undefined}>
      <Lead>{t('step.lead')}</Lead>
      {app ? (
        <>
          <h2>{t('step.app')}</h2>
          <Form action={paths.secondStep} form={formOf('code')} hidden={hidden}>
            <CodeField name="code" label={t('step.app')} hint={t('step.app.hint')} oneTime digits />
            <Actions>
              <Button>{t('step.submit')}</Button>
            </Actions>
          </Form>
        </>
      ) : null}
      {passkey ? (
        <>
          <h2>{t('step.passkey')}</h2>
          <p>{t('step.passkey.text')}</p>
          <PasskeyForm
            view={view}
            action={paths.secondStepPasskey}
            question={passkey}
            form={formOf('')}
            label={t('step.passkey.submit')}
            kind={app ? 'secondary' : 'primary'}
            hidden={hidden}
            idPrefix="passkey-"
          />
        </>
      ) : null}
      {recoveryCodes ? (
        <>
          <h2>{t('step.recovery')}</h2>
          <Form
            action={paths.secondStepRecovery}
            form={formOf('recoveryCode')}
            hidden={hidden}
            idPrefix="recovery-"
          >
            <CodeField name="recoveryCode" label={t('step.recovery')} hint={t('step.recovery.hint')} />
            <Actions>
              <Button kind="secondary">{t('step.recovery.submit')}</Button>
            </Actions>
          </Form>
        </>
      ) : null}
      <h2>{t('step.lost')}</h2>
      <p>{t('step.lostText')}</p>
    </Page>
  );
}
