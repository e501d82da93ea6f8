import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  Form,
  type FormState,
  Lead,
  Page,
  PasswordField,
  type View,
} from '../../../platform/ui/index.ts';
import { keptField, paths } from '../paths.ts';
import { proveAgainTexts } from '../prove-again/texts.de.ts';
import type { SessionOver } from './sign-in-page.tsx';

export interface ProveAgainPageProps {
  readonly view: View;
  readonly form: FormState;
  /** Own path that goes on afterwards; null for the profile. */
  readonly target: string | null;
  /** What was typed in the form that asked for the proof. */
  readonly waiting?: SessionOver | undefined;
  /** True where the account has no password yet: then the way to one is shown. */
  readonly withoutPassword?: boolean | undefined;
}

const waitingSentences = {
  kept: 'waiting.kept',
  'too-large': 'waiting.tooLarge',
  'only-secrets': 'waiting.onlySecrets',
} as const;

/** Asks for the password once more before what is sensitive. */
export function ProveAgainPage({ view, form, target, waiting, withoutPassword }: ProveAgainPageProps) {
  const t = proveAgainTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('title')} breadcrumb={[]} invalid={Object.keys(form.errors).length > 0}>
      {waiting && waiting.input !== 'gone' ? (
        <Alert tone="info" heading={t(waitingSentences[waiting.input])} />
      ) : null}
      {withoutPassword ? (
        <WithoutPassword view={view} />
      ) : (
        <ByPassword {...{ view, form, target, waiting }} />
      )}
    </Page>
  );
}

function ByPassword({ view, form, target, waiting }: Omit<ProveAgainPageProps, 'withoutPassword'>) {
  const t = proveAgainTexts.for(view.chamber, view.locale);
  const hidden = {
    ...(target === null ? {} : { weiter: target }),
    ...(waiting && 'sealed' in waiting ? { [keptField]: waiting.sealed } : {}),
  };
  return (
    <>
      <Lead>{t('lead')}</Lead>
      {view.actor.kind === 'account' ? (
        <p>
          {t('who', {
            firstName: view.actor.firstName,
            lastName: view.actor.lastName,
            email: view.actor.email,
          })}
        </p>
      ) : null}
      <Form action={paths.proveAgain} form={form} hidden={hidden}>
        <PasswordField name="currentPassword" label={t('field')} kind="current" />
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
