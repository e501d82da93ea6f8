import {
  Actions,
  Button,
  Form,
  type FormState,
  Lead,
  Page,
  SelectField,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { formatDate, type IsoDate } from '../../../lib/dates.ts';
import { officePathOf } from '../../office/index.ts';
import type { MandateRecord, Owner } from '../mandate.ts';
import { MandateFields } from '../pages/mandate-fields.tsx';
import { officePaths } from '../paths.ts';
import { plannedOn } from '../rules.ts';
import { sepaOfficeTexts } from './texts.de.ts';

export interface EnterPageProps {
  readonly view: View;
  readonly owner: Owner & { readonly name: string };
  readonly form: FormState;
  /** Mandates whose place it can take. */
  readonly running?: readonly MandateRecord[];
  /** Sent twice, it is one mandate. */
  readonly formId: string;
  readonly today: IsoDate;
}

/** A case worker enters a mandate that came on paper. */
export function EnterPage({ view, owner, form, formId, running = [], today }: EnterPageProps) {
  const t = sepaOfficeTexts.for(view.chamber, 'de');
  return (
    <Page
      view={view}
      title={t('enter.title')}
      breadcrumb={[{ label: owner.name, href: officePathOf(owner.kind, owner.id) }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t('enter.lead', { forWhom: owner.name })}</Lead>
      <Form
        action={officePaths.enter[owner.kind].replace(':id', owner.id)}
        form={form}
        hidden={{ formular: formId }}
      >
        <TextField name="referenz" label={t('enter.reference')} hint={t('enter.reference.hint')} />
        {running.length > 0 ? (
          <SelectField
            name="ersetzt"
            label={t('enter.replaces')}
            hint={t('enter.replaces.hint')}
            choices={[
              { value: '', label: t('enter.replaces.none') },
              ...running.map((one) => {
                const planned = plannedOn(one, today);
                const coming = planned
                  ? [t('enter.replaces.planned', { day: formatDate(planned, 'de') })]
                  : [];
                return { value: one.id, label: [one.reference, one.maskedIban, ...coming].join(', ') };
              }),
            ]}
          />
        ) : null}
        <MandateFields view={view} owner={owner} asksWhatFor />
        <TextField name="unterschrieben_am" label={t('one.sign.day')} width="medium" />
        <TextField
          name="zuletzt_am"
          label={t('enter.lastUsed')}
          hint={t('enter.lastUsed.hint')}
          optional
          width="medium"
        />
        <Actions>
          <Button>{t('enter.submit')}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
