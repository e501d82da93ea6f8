import { type PasskeyQuestion } from '../../../platform/factors/index.ts';
import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  Form,
  type FormState,
  freshForm,
  Lead,
  Page,
  PasswordField,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { accountSettings } from '../../accounts/index.ts';
import { PasskeyForm } from '../../second-factor/index.ts';
import { keptField, paths, withQuery } from '../paths.ts';
import { secondStepTexts } from '../second-step/texts.de.ts';
import { signInTexts } from '../texts.de.ts';
import { type Chosen, FilesWaiting } from './files-waiting.tsx';
import { WaysOn } from './ways-on.tsx';

/**
 * A form came without a session in force. What was typed is kept, sealed; or `gone`, since the seal does not open (any
 * more), which is said after signing in; or it could not be kept.
 */
export type SessionOver = (
  | { readonly input: 'kept' | 'gone'; readonly sealed: string }
  | { readonly input: 'too-large' | 'only-secrets' }
) &
  Partial<Chosen>;

export interface SignInPageProps {
  readonly view: View;
  readonly form: FormState;
  /** Own path that signing in leads to; null for the person's start page. */
  readonly target: string | null;
  /** What has just happened, such as a confirmed address. */
  readonly notice?: string | undefined;
  /** Address that this browser has registered with lately; whether it is confirmed is not known here. */
  readonly registered?: string | undefined;
  /** True when complete credentials were refused: then the ways on are shown. */
  readonly failed?: boolean | undefined;
  readonly over?: SessionOver | undefined;
  /** Asks for a passkey in the place of e-mail address and password. */
  readonly passkey: PasskeyQuestion;
}

const overSentences = {
  kept: 'over.kept',
  'too-large': 'over.tooLarge',
  'only-secrets': 'over.onlySecrets',
} as const;

/** Sign-in, and after a failure the ways on. */
export function SignInPage(props: SignInPageProps) {
  const { view, form, target, notice, registered, failed, over, passkey } = props;
  const t = signInTexts.for(view.chamber, view.locale);
  const alone = secondStepTexts.for(view.chamber, view.locale);
  const { madeByChamber, olderModules } = accountSettings.of(view.chamber);
  const hidden = {
    ...(target === null ? {} : { weiter: target }),
    ...(over && 'sealed' in over ? { [keptField]: over.sealed } : {}),
  };
  return (
    <Page
      view={view}
      title={t('signIn.title')}
      breadcrumb={[]}
      invalid={Object.keys(form.errors).length > 0}
      passkeys
    >
      {notice ? <Alert tone="success" heading={notice} /> : null}
      {registered !== undefined && !notice ? (
        <Alert tone="info" heading={t('registered.title', { email: registered })}>
          <p>
            {t('registered.text')} <a href={paths.registered}>{t('registered.code')}</a>
          </p>
        </Alert>
      ) : null}
      {over && over.input !== 'gone' ? (
        <Alert tone="info" heading={t('over.title')}>
          <p>{t(overSentences[over.input])}</p>
          <FilesWaiting view={view} {...over} />
        </Alert>
      ) : null}
      <AlreadySignedIn view={view} target={target} />
      <Lead>{t('signIn.lead')}</Lead>
      {olderModules ? <p>{t('signIn.olderModules')}</p> : null}
      <Form action={paths.signIn} form={form} hidden={hidden}>
        <TextField
          name="email"
          label={t('field.email')}
          hint={madeByChamber === 'none' ? undefined : t('signIn.emailHintMadeByChamber')}
          type="email"
          autocomplete="username webauthn"
        />
        <PasswordField
          name="password"
          label={t('field.password')}
          hint={t('signIn.passwordHint')}
          kind="current"
        />
        <Actions>
          <Button>{t('signIn.submit')}</Button>
        </Actions>
      </Form>
      <h2>{alone('alone.heading')}</h2>
      <p>{alone('alone.text')}</p>
      <PasskeyForm
        view={view}
        action={paths.passkeyAlone}
        question={passkey}
        form={freshForm()}
        hidden={hidden}
        label={alone('alone.submit')}
        kind="secondary"
        idPrefix="passkey-"
        // a passkey that was refused is not offered by itself again
        autofill={Object.keys(form.errors).length === 0}
      />
      {failed ? (
        <WaysOn view={view} />
      ) : (
        <ul>
          <li>
            <a href={paths.forgotten}>{t('signIn.forgotten')}</a>
          </li>
          <li>
            <a href={paths.register}>{t('signIn.register')}</a>
          </li>
        </ul>
      )}
    </Page>
  );
}

function AlreadySignedIn({ view, target }: Pick<SignInPageProps, 'view' | 'target'>) {
  const t = signInTexts.for(view.chamber, view.locale);
  if (view.actor.kind !== 'account') return null;
  const { firstName, lastName, email, mustReplacePassword } = view.actor;
  const goOn = mustReplacePassword
    ? withQuery(paths.replaceProvisional, { weiter: target })
    : (target ?? paths.mine);
  return (
    <>
      <Alert tone="info" heading={t('signIn.already')}>
        <p>{t('signIn.alreadyText', { firstName, lastName, email })}</p>
        <Actions>
          <ButtonLink href={goOn} kind="secondary">
            {t('signIn.goOn')}
          </ButtonLink>
        </Actions>
      </Alert>
      <h2>{t('signIn.anew')}</h2>
    </>
  );
}
