import type { PasskeyQuestion } from '../../../platform/factors/index.ts';
import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  CodeField,
  Form,
  freshForm,
  Lead,
  Page,
  PasswordField,
  type View,
} from '../../../platform/ui/index.ts';
import { PasskeyForm } from '../../second-factor/index.ts';
import { keptField, paths } from '../paths.ts';
import { proveAgainTexts } from '../prove-again/texts.de.ts';
import type { SecondWay } from '../prove-again/ways-to-prove.ts';
import type { FieldErrors } from '../read-fields.ts';
import { secondStepTexts } from '../second-step/texts.de.ts';
import type { SessionOver } from './sign-in-page.tsx';
import { FilesWaiting } from './files-waiting.tsx';

export interface ProveAgainPageProps {
  readonly view: View;
  readonly errors: FieldErrors;
  /** True where the errors are about the passkey: they stand at its form. */
  readonly isOfPasskey?: boolean | undefined;
  /** Own path that goes on afterwards; null for the profile. */
  readonly target: string | null;
  /** What was typed in the form that asked for the proof. */
  readonly waiting?: SessionOver | undefined;
  /** What the password needs beside it. */
  readonly second: SecondWay;
  /** Absent where the account has no passkey. */
  readonly passkey?: PasskeyQuestion | undefined;
  /** True where the account has no password yet: then the way to one is shown. */
  readonly withoutPassword?: boolean | undefined;
}

const waitingSentences = {
  kept: 'waiting.kept',
  'too-large': 'waiting.tooLarge',
  'only-secrets': 'waiting.onlySecrets',
} as const;

/** Asks once more who sits here before what is sensitive, by the ways that open the account. */
export function ProveAgainPage(props: ProveAgainPageProps) {
  const { view, errors, waiting, second, passkey } = props;
  const t = proveAgainTexts.for(view.chamber, view.locale);
  const withPassword = !props.withoutPassword && second !== 'passkey-only';
  return (
    <Page
      view={view}
      title={t('title')}
      breadcrumb={[]}
      invalid={Object.keys(errors).length > 0}
      passkeys={passkey !== undefined}
    >
      {waiting && waiting.input !== 'gone' ? (
        <Alert tone="info" heading={t(waitingSentences[waiting.input])}>
          <FilesWaiting view={view} {...waiting} />
        </Alert>
      ) : null}
      {props.withoutPassword && !passkey ? null : <Who view={view} hasFactor={second !== 'none'} />}
      {withPassword ? <ByPassword {...props} /> : null}
      {passkey ? <ByPasskey {...props} passkey={passkey} isOnly={!withPassword} /> : null}
      {props.withoutPassword ? <WithoutPassword view={view} /> : null}
      {props.withoutPassword || withPassword ? null : <Leave view={view} />}
    </Page>
  );
}

function Who({ view, hasFactor }: { readonly view: View; readonly hasFactor: boolean }) {
  const t = proveAgainTexts.for(view.chamber, view.locale);
  return (
    <>
      <Lead>{t(hasFactor ? 'lead.factor' : 'lead')}</Lead>
      {view.actor.kind === 'account' ? (
        <p>
          {t('who', {
            firstName: view.actor.firstName,
            lastName: view.actor.lastName,
            email: view.actor.email,
          })}
        </p>
      ) : null}
    </>
  );
}

const hiddenOf = ({ target, waiting }: Pick<ProveAgainPageProps, 'target' | 'waiting'>) => ({
  ...(target === null ? {} : { weiter: target }),
  ...(waiting && 'sealed' in waiting ? { [keptField]: waiting.sealed } : {}),
});

function ByPassword({ view, errors, isOfPasskey, target, waiting, second, passkey }: ProveAgainPageProps) {
  const t = proveAgainTexts.for(view.chamber, view.locale);
  const step = secondStepTexts.for(view.chamber, view.locale);
  return (
    <>
      {passkey ? <h2>{t('password.heading')}</h2> : null}
      <Form
        action={paths.proveAgain}
        form={isOfPasskey ? freshForm() : { values: {}, errors }}
        hidden={hiddenOf({ target, waiting })}
      >
        <PasswordField name="currentPassword" label={t('field')} kind="current" />
        {second === 'app' ? (
          <CodeField name="code" label={step('app.code')} hint={step('app.hint')} oneTime digits />
        ) : null}
        {second === 'recovery-code' ? (
          <CodeField name="recoveryCode" label={step('recovery.code')} hint={step('recovery.hint')} />
        ) : null}
        <Actions>
          <Button>{t('submit')}</Button>
          <ButtonLink href={paths.profile} kind="tertiary">
            {t('leave')}
          </ButtonLink>
        </Actions>
      </Form>
      <p>
        <a href={paths.forgotten}>{t('forgotten')}</a>
      </p>
    </>
  );
}

function ByPasskey({
  view,
  errors,
  isOfPasskey,
  target,
  waiting,
  passkey,
  isOnly,
}: ProveAgainPageProps & { readonly passkey: PasskeyQuestion; readonly isOnly: boolean }) {
  const step = secondStepTexts.for(view.chamber, view.locale);
  return (
    <>
      <h2>{step('passkey.heading')}</h2>
      <p>{step('passkey.text')}</p>
      <PasskeyForm
        view={view}
        action={paths.proveAgainPasskey}
        question={passkey}
        form={isOfPasskey ? { values: {}, errors } : freshForm()}
        label={step('passkey.submit')}
        kind={isOnly ? 'primary' : 'secondary'}
        hidden={hiddenOf({ target, waiting })}
        idPrefix="passkey-"
      />
    </>
  );
}

function Leave({ view }: { readonly view: View }) {
  const t = proveAgainTexts.for(view.chamber, view.locale);
  return (
    <Actions>
      <ButtonLink href={paths.profile} kind="tertiary">
        {t('leave')}
      </ButtonLink>
    </Actions>
  );
}

/** An account that was made without a password: one is set through its mailbox, which proves as much. */
function WithoutPassword({ view }: { readonly view: View }) {
  const t = proveAgainTexts.for(view.chamber, view.locale);
  return (
    <>
      <Lead>{t('without.lead')}</Lead>
      <Actions>
        <ButtonLink href={paths.forgotten}>{t('without.action')}</ButtonLink>
        <ButtonLink href={paths.profile} kind="tertiary">
          {t('leave')}
        </ButtonLink>
      </Actions>
    </>
  );
}
