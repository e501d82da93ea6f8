import {
  Actions,
  Alert,
  Button,
  FileField,
  Form,
  type FormState,
  freshForm,
  Lead,
  Page,
  RadioGroup,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { madeArts, mostRows } from '../made/made.ts';
import { paths } from '../paths.ts';
import { careTexts } from '../texts.de.ts';

/** Makes accounts for course participants and lecturers: one by one, or many from a file. */
export function MakePage(props: {
  readonly view: View;
  readonly form: FormState;
  /** What a file has done. */
  readonly counts?: { readonly made: number; readonly joined: number; readonly known: number } | undefined;
  /** Lines of the file whose Person was not linked, the first of them. */
  readonly unlinked?: readonly number[] | undefined;
  /** Why a file was not taken. */
  readonly faults?: readonly string[] | undefined;
}) {
  const { view, form, counts, unlinked = [], faults = [] } = props;
  const t = careTexts.for(view.chamber, 'de');
  const fileForm = faults.length === 0 ? freshForm() : { values: {}, errors: { datei: faults.join(' ') } };
  return (
    <Page
      view={view}
      title={t('make.title')}
      breadcrumb={[{ label: t('list.title'), href: paths.list }]}
      invalid={Object.keys(form.errors).length > 0 || faults.length > 0}
    >
      {counts ? <Alert tone="success" heading={t('make.done', counts)} /> : null}
      {unlinked.length > 0 ? (
        <Alert tone="warning" heading={t('make.unlinked')}>
          <p>{t('make.unlinkedLines', { lines: unlinked.join(', ') })}</p>
        </Alert>
      ) : null}
      <Lead>{t('make.lead')}</Lead>
      <h2>{t('make.one')}</h2>
      <Form action={paths.make} form={form}>
        <TextField name="firstName" label={t('name.first')} autocomplete="off" />
        <TextField name="lastName" label={t('name.last')} autocomplete="off" />
        <TextField name="email" label={t('account.email')} type="email" autocomplete="off" />
        <RadioGroup
          name="art"
          label={t('make.art')}
          choices={madeArts.map((value) => ({ value, label: t(`make.art.${value}`) }))}
        />
        <TextField
          name="personennummer"
          label={t('make.personennummer')}
          width="short"
          autocomplete="off"
          optional
        />
        <Actions>
          <Button>{t('make.submit')}</Button>
        </Actions>
      </Form>
      <h2>{t('make.file')}</h2>
      <p>{t('make.fileText', { most: mostRows })}</p>
      <Form action={paths.makeFromFile} form={fileForm} idPrefix="datei-" takesFiles>
        <FileField name="datei" label={t('make.fileLabel')} accept=".csv" />
        <Actions>
          <Button kind="secondary">{t('make.fileSubmit')}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
