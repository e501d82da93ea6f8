import { acceptedEndings } from '../../../lib/file-kinds.ts';
import {
  Actions,
  Button,
  CheckboxField,
  Fieldset,
  FileField,
  Form,
  type FormState,
  Hint,
  Lead,
  Page,
  SelectField,
  TextArea,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import type { DocumentRecord } from '../document.ts';
import { filesHint } from '../file-sentences.ts';
import { paths } from '../paths.ts';
import { longestSubject, mostFileBytes } from '../rules.ts';
import { documentSettings } from '../settings.ts';
import { documentTexts } from '../texts.de.ts';
import { nameAndSize } from './document-words.tsx';

export interface UploadPageProps {
  readonly view: View;
  readonly form: FormState;
  /** The form's seal, see `sealForm`. */
  readonly token: string;
  /** Betrieb or Person that the documents are sent for. */
  readonly forWhom: string;
  /** Files that are taken already, while something else of the form was not. */
  readonly kept: readonly DocumentRecord[];
}

/** Sending documents to a department of the chamber (row C8). */
export function UploadPage({ view, form, token, forWhom, kept }: UploadPageProps) {
  const t = documentTexts.for(view.chamber, view.locale);
  const { departments } = documentSettings.of(view.chamber);
  return (
    <Page
      view={view}
      title={t('upload.title')}
      breadcrumb={[{ label: t('list.title'), href: paths.list }]}
      takesFiles
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t('upload.lead', { forWhom })}</Lead>
      <Form
        action={paths.upload}
        form={form}
        hidden={{ form: token }}
        takesFiles
        piecewise={{ mostBytes: mostFileBytes }}
      >
        {departments.length > 1 ? (
          <SelectField
            name="department"
            label={t('field.department')}
            choices={departments.map((one) => ({ value: one, label: t(`department.${one}`) }))}
          />
        ) : null}
        <TextField
          name="title"
          label={t('field.title')}
          hint={t('field.title.hint')}
          maxlength={longestSubject}
          autocomplete="off"
        />
        <TextArea name="note" label={t('field.note')} rows={4} optional />
        {kept.length > 0 ? (
          <Fieldset legend={t('upload.kept')}>
            <Hint>{t('upload.kept.hint')}</Hint>
            {kept.map((document) => (
              <CheckboxField
                key={document.id}
                name={`ohne-${document.id}`}
                label={t('upload.without', { name: nameAndSize(view, document) })}
                oneOfSeveral
              />
            ))}
          </Fieldset>
        ) : null}
        <FileField
          name="files"
          label={t(kept.length > 0 ? 'field.moreFiles' : 'field.files')}
          hint={filesHint(view.chamber, view.locale)}
          accept={acceptedEndings}
          multiple
          optional={kept.length > 0}
        />
        <Actions>
          <Button>{t('upload.submit')}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
