import { acceptedEndings } from '../../../lib/file-kinds.ts';
import {
  Actions,
  Alert,
  Button,
  CheckboxField,
  Fieldset,
  FileField,
  Form,
  type FormState,
  Lead,
  Page,
  SelectField,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { officePathOf } from '../../office/index.ts';
import type { BoxOwner } from '../box/delivery.ts';
import type { DocumentRecord } from '../document.ts';
import { filesHint } from '../file-sentences.ts';
import { nameAndSize } from '../pages/document-words.tsx';
import { officePaths } from '../paths.ts';
import { deliveryKinds, longestSubject } from '../rules.ts';
import { documentTexts } from '../texts.de.ts';
import { documentOfficeTexts } from './texts.de.ts';

export interface DeliverPageProps {
  readonly view: View;
  readonly form: FormState;
  readonly token: string;
  readonly owner: BoxOwner;
  /** Name of the Betrieb or Person. */
  readonly forWhom: string;
  /** How many act for it at all. */
  readonly acting: number;
  /** True where the Betrieb has switched the mails about new documents off. */
  readonly isSilent: boolean;
  readonly kept: readonly DocumentRecord[];
  /** Whether formal documents may come through the portal. */
  readonly hasConsent: boolean;
}

/** Putting documents into the box of a Betrieb or Person. */
export function DeliverPage({
  view,
  form,
  token,
  owner,
  forWhom,
  acting,
  isSilent,
  kept,
  hasConsent,
}: DeliverPageProps) {
  const t = documentOfficeTexts.for(view.chamber, 'de');
  const words = documentTexts.for(view.chamber, 'de');
  return (
    <Page
      view={view}
      title={t('deliver.title')}
      breadcrumb={[{ label: forWhom, href: officePathOf(owner.kind, owner.id) }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t('deliver.lead', { forWhom })}</Lead>
      {acting === 0 ? <Alert tone="warning" heading={t('deliver.nobody', { forWhom })} /> : null}
      <p>{t(hasConsent ? 'deliver.consent' : 'deliver.noConsent', { forWhom })}</p>
      {isSilent ? <Alert tone="info" heading={t('panel.silent')} /> : null}
      <Form
        action={officePaths.deliver[owner.kind].replace(':id', owner.id)}
        form={form}
        hidden={{ form: token }}
        takesFiles
      >
        <SelectField
          name="art"
          label={t('deliver.kind')}
          hint={owner.kind === 'betrieb' ? t('deliver.kind.hint') : undefined}
          choices={deliveryKinds.map((kind) => ({ value: kind, label: words(`kind.${kind}`) }))}
        />
        <TextField
          name="jahr"
          label={t('deliver.year')}
          inputmode="numeric"
          width="short"
          autocomplete="off"
        />
        <TextField
          name="betreff"
          label={t('deliver.subject')}
          maxlength={longestSubject}
          autocomplete="off"
        />
        <CheckboxField
          name="foermlich"
          label={t('deliver.formal')}
          hint={t('deliver.formal.hint')}
          oneOfSeveral
        />
        {kept.length > 0 ? (
          <Fieldset legend={t('deliver.kept')}>
            {kept.map((document) => (
              <CheckboxField
                key={document.id}
                name={`ohne-${document.id}`}
                label={t('deliver.without', { name: nameAndSize(view, document) })}
                oneOfSeveral
              />
            ))}
          </Fieldset>
        ) : null}
        <FileField
          name="files"
          label={t(kept.length > 0 ? 'deliver.moreFiles' : 'deliver.files')}
          hint={filesHint(view.chamber, 'de')}
          accept={acceptedEndings}
          multiple
          optional={kept.length > 0}
        />
        <Actions>
          <Button>{t('deliver.submit')}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
