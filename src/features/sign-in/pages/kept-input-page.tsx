import { Actions, ButtonLink, Lead, Page, PostButton, type View } from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { signInTexts } from '../texts.de.ts';
import { FilesAgain } from './files-again.tsx';

export interface KeptInputPageProps {
  readonly view: View;
  readonly kept: {
    readonly path: string;
    readonly fields: Readonly<Record<string, string>>;
    readonly secretsLeftOut: boolean;
    readonly filesLeftOut?: boolean;
    readonly fileNames?: readonly string[] | undefined;
  };
}

/** After signing in again: what was typed before is still there, and one button sends it. */
export function KeptInputPage({ view, kept }: KeptInputPageProps) {
  const t = signInTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('kept.title')} breadcrumb={[]}>
      <Lead>{t('kept.lead')}</Lead>
      {kept.secretsLeftOut ? <p>{t('kept.secretsAgain')}</p> : null}
      <FilesAgain view={view} {...kept} sentence="kept.filesLost" />
      <Actions>
        <PostButton action={kept.path} fields={kept.fields}>
          {t('kept.submit')}
        </PostButton>
        <ButtonLink href={paths.mine} kind="tertiary">
          {t('kept.leave')}
        </ButtonLink>
      </Actions>
    </Page>
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
