import {
  Actions,
  Alert,
  Button,
  Fieldset,
  Form,
  type FormState,
  Lead,
  Page,
  RadioGroup,
  TextArea,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import type { BulkMessage } from '../message.ts';
import { bulkOfficeTexts } from '../office-texts.de.ts';
import { messagePath, paths } from '../paths.ts';
import { longest } from '../read-message.ts';
import { GroupFields } from './group-fields.tsx';

/** Asks what a message says, what for, and to whom; for a new one or one that nobody has got. */
export function WritePage(props: {
  readonly view: View;
  readonly form: FormState;
  /** The one that is changed; absent for a new one. */
  readonly message?: Pick<BulkMessage, 'id' | 'nummer' | 'state'> | undefined;
}) {
  const { view, form, message } = props;
  const t = bulkOfficeTexts.for(view.chamber, 'de');
  const back = message
    ? [{ label: t('message.title', { nummer: message.nummer }), href: messagePath('message', message.id) }]
    : [];
  return (
    <Page
      view={view}
      title={t(message ? 'edit.title' : 'write.title')}
      breadcrumb={[{ label: t('list.title'), href: paths.list }, ...back]}
      invalid={Object.keys(form.errors).length > 0}
    >
      {message?.state === 'asked' ? <Alert tone="warning" heading={t('edit.asked')} /> : null}
      <Lead>{t('write.lead')}</Lead>
      <Form action={message ? messagePath('edit', message.id) : paths.write} form={form}>
        <RadioGroup
          name="purpose"
          label={t('purpose.label')}
          choices={[
            {
              value: 'information',
              label: t('purpose.information'),
              hint: t('purpose.informationHint'),
            },
            { value: 'formal', label: t('purpose.formal'), hint: t('purpose.formalHint') },
          ]}
        />
        <TextField name="legalBasis" label={t('legalBasis')} hint={t('legalBasisHint')} either />
        <TextField name="subject" label={t('subject')} />
        <TextArea name="body" label={t('body')} hint={t('bodyHint')} rows={12} maxlength={longest.body} />
        <Fieldset legend={t('english')}>
          <p>{t('englishText')}</p>
          <TextField name="subjectEn" label={t('subjectEn')} optional />
          <TextArea name="bodyEn" label={t('bodyEn')} rows={8} maxlength={longest.body} optional />
        </Fieldset>
        <GroupFields view={view} />
        <Actions>
          <Button>{t('preview')}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
