import {
  Actions,
  Button,
  CheckboxField,
  Form,
  type FormState,
  Lead,
  Page,
  RadioGroup,
  SelectField,
  TextField,
  type View,
} from '../../../../platform/ui/index.ts';
import { documentOfficeTexts } from '../../office/texts.de.ts';
import { deliveryKinds, longestSubject } from '../../rules.ts';
import { documentTexts } from '../../texts.de.ts';
import { batchPaths } from '../paths.ts';
import type { NumberKind } from '../rules.ts';
import { batchTexts } from '../texts.de.ts';

export interface BatchFormPageProps {
  readonly view: View;
  readonly form: FormState;
  /** Kinds of numbers that the chamber has. */
  readonly offered: readonly NumberKind[];
}

/** Begins a Sammelzustellung: what holds for all of its documents. */
export function BatchFormPage({ view, form, offered }: BatchFormPageProps) {
  const t = batchTexts.for(view.chamber, 'de');
  const office = documentOfficeTexts.for(view.chamber, 'de');
  const words = documentTexts.for(view.chamber, 'de');
  return (
    <Page
      view={view}
      title={t('form.title')}
      breadcrumb={[{ label: t('list.title'), href: batchPaths.list }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t('form.lead')}</Lead>
      <Form action={batchPaths.write} form={form}>
        {offered.length > 1 ? (
          <RadioGroup
            name="nummern"
            label={t('form.numbers')}
            choices={offered.map((value) => ({
              value,
              label: t(`form.numbers.${value}`),
              hint: t(`form.numbers.${value}.hint`),
            }))}
          />
        ) : null}
        <SelectField
          name="art"
          label={office('deliver.kind')}
          hint={t('form.kind.hint')}
          choices={deliveryKinds.map((kind) => ({ value: kind, label: words(`kind.${kind}`) }))}
        />
        <TextField
          name="jahr"
          label={office('deliver.year')}
          inputmode="numeric"
          width="short"
          autocomplete="off"
        />
        <TextField
          name="betreff"
          label={office('deliver.subject')}
          hint={t('form.subject.hint')}
          maxlength={longestSubject}
          autocomplete="off"
        />
        <CheckboxField name="foermlich" label={t('form.formal')} hint={t('form.formal.hint')} oneOfSeveral />
        <Actions>
          <Button>{t('form.submit')}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
