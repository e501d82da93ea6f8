import { leaveOutField } from '../../../platform/http/resumed-uploads.ts';
import {
  Actions,
  Button,
  ButtonLink,
  CheckboxField,
  Fieldset,
  Form,
  freshForm,
  Hint,
  Lead,
  Page,
  type View,
} from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { signInTexts } from '../texts.de.ts';
import { type Chosen, FilesWaiting } from './files-waiting.tsx';

export interface KeptInputPageProps {
  readonly view: View;
  readonly kept: {
    readonly path: string;
    readonly fields: Readonly<Record<string, string>>;
    readonly secretsLeftOut: boolean;
  } & Partial<Chosen>;
}

/**
 * After signing in again: what was typed before is still there, with the files that were chosen, each of which can be left
 * out, and one button sends it.
 */
export function KeptInputPage({ view, kept }: KeptInputPageProps) {
  const t = signInTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('kept.title')} breadcrumb={[]}>
      <Lead>{t('kept.lead')}</Lead>
      {kept.secretsLeftOut ? <p>{t('kept.secretsAgain')}</p> : null}
      {kept.filesLeftOut ? <FilesWaiting view={view} {...kept} sentence="kept.filesLost" /> : null}
      <Form action={kept.path} form={freshForm()} hidden={kept.fields}>
        {kept.files && kept.files.length > 0 ? <Ready view={view} files={kept.files} /> : null}
        <Actions>
          <Button>{t('kept.submit')}</Button>
          <ButtonLink href={paths.mine} kind="tertiary">
            {t('kept.leave')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

function Ready({ view, files }: { readonly view: View; readonly files: NonNullable<Chosen['files']> }) {
  const t = signInTexts.for(view.chamber, view.locale);
  return (
    <Fieldset legend={t('kept.files')}>
      <Hint>{t('kept.files.hint')}</Hint>
      <ul>
        {files.map(({ id, name }) => (
          <li key={id}>{t('kept.files.ready', { name })}</li>
        ))}
      </ul>
      {files.map(({ id, name }) => (
        <CheckboxField
          key={id}
          name={leaveOutField(id)}
          label={t('kept.files.without', { name })}
          oneOfSeveral
        />
      ))}
    </Fieldset>
  );
}

export interface InputGonePageProps {
  readonly view: View;
  /** It was somebody else's, or too much time has passed. */
  readonly why: 'other-account' | 'over';
  /** Page of the form, to type it again; null where there is none. */
  readonly target: string | null;
}

/** After signing in: what was typed before is not there any more. */
export function InputGonePage({ view, why, target }: InputGonePageProps) {
  const t = signInTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('gone.title')} breadcrumb={[]}>
      <Lead>{t(why === 'other-account' ? 'gone.otherAccount' : 'gone.over')}</Lead>
      <Actions>
        <ButtonLink href={target ?? paths.mine}>{t(target === null ? 'gone.mine' : 'gone.form')}</ButtonLink>
      </Actions>
    </Page>
  );
}
