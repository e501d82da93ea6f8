import {
  longestPasskeyName,
  type PasskeyEntry,
  type PasskeyQuestion,
} from '../../../platform/factors/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Form,
  type FormState,
  Lead,
  Page,
  PostButton,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { accountSettings } from '../../accounts/index.ts';
import { passkeyPath, paths } from '../paths.ts';
import { secondFactorTexts } from '../texts.de.ts';
import { PasskeyForm } from './passkey-form.tsx';

function crumbsOf(view: View) {
  const t = secondFactorTexts.for(view.chamber, view.locale);
  return [
    { label: t('profile'), href: paths.profile },
    { label: t('overview.title'), href: paths.overview },
  ];
}

const isInvalid = (form: FormState) => Object.keys(form.errors).length > 0;

export interface NewPasskeyPageProps {
  readonly view: View;
  readonly form: FormState;
  readonly question: PasskeyQuestion;
}

/** Makes a passkey. */
export function NewPasskeyPage({ view, form, question }: NewPasskeyPageProps) {
  const t = secondFactorTexts.for(view.chamber, view.locale);
  return (
    <Page
      view={view}
      title={t('newPasskey.title')}
      breadcrumb={crumbsOf(view)}
      invalid={isInvalid(form)}
      passkeys
    >
      <Lead>{t('newPasskey.lead')}</Lead>
      <PasskeyForm
        view={view}
        action={paths.newPasskey}
        question={question}
        form={form}
        label={t('newPasskey.submit')}
        make
        beside={
          <ButtonLink href={paths.app} kind="tertiary">
            {t('newPasskey.app')}
          </ButtonLink>
        }
      >
        <TextField
          name="name"
          label={t('newPasskey.name')}
          hint={t('newPasskey.nameHint')}
          maxlength={longestPasskeyName}
          autocomplete="off"
          optional
        />
      </PasskeyForm>
    </Page>
  );
}

export interface PasskeyPageProps {
  readonly view: View;
  readonly form: FormState;
  readonly passkey: PasskeyEntry;
  /** True where it is the account's only factor. */
  readonly last: boolean;
}

/** Renames or removes a passkey. */
export function PasskeyPage({ view, form, passkey, last }: PasskeyPageProps) {
  const t = secondFactorTexts.for(view.chamber, view.locale);
  const title = t('passkey.title', { name: passkey.name });
  return (
    <Page view={view} title={title} breadcrumb={crumbsOf(view)} invalid={isInvalid(form)}>
      <Form action={passkeyPath('renamePasskey', passkey.id)} form={form}>
        <TextField
          name="name"
          label={t('newPasskey.name')}
          hint={t('newPasskey.nameHint')}
          maxlength={longestPasskeyName}
          autocomplete="off"
        />
        <Actions>
          <Button>{t('passkey.rename')}</Button>
          <ButtonLink href={paths.overview} kind="tertiary">
            {t('cancel')}
          </ButtonLink>
        </Actions>
      </Form>
      <h2>{t('passkey.removeHeading')}</h2>
      <p>{t(last ? 'removeApp.last' : 'passkey.removeText')}</p>
      {last ? (
        <p>{t('removeApp.short', { min: accountSettings.of(view.chamber).passwordMinLength })}</p>
      ) : null}
      <PostButton action={passkeyPath('removePasskey', passkey.id)} kind="secondary">
        {t('passkey.removeSubmit')}
      </PostButton>
    </Page>
  );
}
