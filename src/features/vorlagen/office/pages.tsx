import { acceptedEndings } from '../../../lib/file-kinds.ts';
import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  DataTable,
  FileField,
  Form,
  type FormState,
  Lead,
  Page,
  PostButton,
  SelectField,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { factNames } from '../facts.ts';
import { officePath, officePaths } from '../paths.ts';
import type { Vorlage, VorlagenGroup } from '../vorlage.ts';
import { vorlagenOfficeTexts } from './texts.de.ts';

/** What has just been done, by the value of `hinweis`. */
export const notices = ['hinzugefuegt', 'ersetzt', 'zurueckgezogen', 'angeboten'] as const;

/** Longest title and note of a template. */
export const longestLine = 200;

export interface KeepPageProps {
  readonly view: View;
  readonly groups: readonly VorlagenGroup[];
  readonly notice?: (typeof notices)[number] | undefined;
}

/** All templates, to be replaced, withdrawn and added to. */
export function KeepPage({ view, groups, notice }: KeepPageProps) {
  const t = vorlagenOfficeTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('list.title')} width="wide">
      {notice ? <Alert tone="success" heading={t(`done.${notice}`)} /> : null}
      <Lead>{t('list.lead', { facts: factNames.join(', ') })}</Lead>
      <Actions>
        <ButtonLink href={officePaths.add}>{t('list.add')}</ButtonLink>
      </Actions>
      {groups.map(({ id, title, vorlagen }) => (
        <section key={id}>
          <h2>{title}</h2>
          {vorlagen.length === 0 ? (
            <p>{t('list.none')}</p>
          ) : (
            <DataTable
              caption={title}
              captionHidden
              rows={vorlagen}
              rowKey={(vorlage) => vorlage.id}
              columns={[
                { label: t('list.name'), cell: (vorlage) => vorlage.title },
                { label: t('list.source'), cell: (vorlage) => t(`source.${originOf(vorlage)}`) },
                {
                  label: t('list.state'),
                  cell: ({ withdrawnAt }) => t(withdrawnAt === null ? 'state.offered' : 'state.withdrawn'),
                },
                { label: t('list.acts'), cell: (vorlage) => <Acts view={view} vorlage={vorlage} /> },
              ]}
            />
          )}
        </section>
      ))}
    </Page>
  );
}

function originOf({ source, isReplaced }: Vorlage): 'replaced' | 'waiting' | 'form' | 'link' | 'file' {
  if (isReplaced) return 'replaced';
  return source?.kind ?? 'waiting';
}

function Acts({ view, vorlage }: { readonly view: View; readonly vorlage: Vorlage }) {
  const t = vorlagenOfficeTexts.for(view.chamber, 'de');
  const { id, title, source, isReplaced, withdrawnAt } = vorlage;
  const open = source?.kind === 'link' ? source.href : officePath('file', id);
  return (
    <Actions>
      {source ? <a href={open}>{t('act.open', { title })}</a> : null}
      <a href={officePath('replace', id)}>{t('act.replace', { title })}</a>
      {isReplaced ? (
        <PostButton action={officePath('offer', id)} fields={{ profil: 'ja' }} kind="tertiary">
          {t('act.reset', { title })}
        </PostButton>
      ) : null}
      <PostButton action={officePath(withdrawnAt === null ? 'withdraw' : 'offer', id)} kind="tertiary">
        {t(withdrawnAt === null ? 'act.withdraw' : 'act.offer', { title })}
      </PostButton>
    </Actions>
  );
}

interface FileFormProps {
  readonly view: View;
  readonly form: FormState;
}

/** Adding a template. */
export function AddPage({
  view,
  form,
  groups,
}: FileFormProps & { readonly groups: readonly VorlagenGroup[] }) {
  const t = vorlagenOfficeTexts.for(view.chamber, 'de');
  return (
    <Page
      view={view}
      title={t('add.title')}
      breadcrumb={[{ label: t('list.title'), href: officePaths.list }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Form action={officePaths.add} form={form} takesFiles>
        <SelectField
          name="group"
          label={t('field.group')}
          choices={groups.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <TextField name="title" label={t('field.title')} maxlength={longestLine} autocomplete="off" />
        <TextField name="note" label={t('field.note')} maxlength={longestLine} autocomplete="off" optional />
        <FileField name="file" label={t('field.file')} hint={t('field.file.hint')} accept={acceptedEndings} />
        <Actions>
          <Button>{t('add.submit')}</Button>
          <ButtonLink href={officePaths.list} kind="tertiary">
            {t('cancel')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

/** Replacing the file of a template. */
export function ReplacePage({ view, form, vorlage }: FileFormProps & { readonly vorlage: Vorlage }) {
  const t = vorlagenOfficeTexts.for(view.chamber, 'de');
  return (
    <Page
      view={view}
      title={t('replace.title')}
      breadcrumb={[{ label: t('list.title'), href: officePaths.list }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t('replace.lead', { title: vorlage.title })}</Lead>
      <Form action={officePath('replace', vorlage.id)} form={form} takesFiles>
        <FileField name="file" label={t('field.file')} hint={t('field.file.hint')} accept={acceptedEndings} />
        <Actions>
          <Button>{t('replace.submit')}</Button>
          <ButtonLink href={officePaths.list} kind="tertiary">
            {t('cancel')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
