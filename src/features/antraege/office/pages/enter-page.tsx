import {
  Actions,
  Button,
  ButtonLink,
  Fieldset,
  Form,
  type FormState,
  Hint,
  Lead,
  Page,
  TextField,
  type View,
} from '../../../../platform/ui/index.ts';
import type { Antragsart, Condition } from '../../../../platform/feature/antrag.ts';
import type { OfficeSubject } from '../../../../platform/feature/office.ts';
import { officePathOf } from '../../../office/index.ts';
import { choicesOf } from '../../answers.ts';
import type { Asked } from '../../asked.ts';
import { AntragFieldInput } from '../../pages/antrag-field.tsx';
import { enterPath } from '../enterable.ts';
import { receivedField } from '../enter-antrag.ts';
import { antraegeOfficeTexts } from '../texts.de.ts';

export interface EnterPageProps {
  readonly view: View;
  readonly art: Antragsart;
  readonly asked: Asked;
  readonly of: OfficeSubject;
  readonly id: string;
  readonly name: string;
  readonly form: FormState;
  /** Tells a second press from a second paper. */
  readonly sealed: string;
}

/** All pages of a kind of Antrag as one, for what came on paper. */
export function EnterPage(props: EnterPageProps) {
  const { view, art, asked, of, id, name, form, sealed } = props;
  const t = antraegeOfficeTexts.for(view.chamber, 'de');
  const words = art.texts.for(view.chamber, 'de');
  return (
    <Page
      view={view}
      title={t('enter.title')}
      breadcrumb={[{ label: name, href: officePathOf(of, id) }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t('enter.lead', { title: words('title'), name })}</Lead>
      <p>{t('enter.text')}</p>
      <Form action={enterPath(art, of, id)} form={form} hidden={{ form: sealed }}>
        <TextField
          name={receivedField}
          label={t('enter.received')}
          hint={t('enter.received.hint')}
          width="number"
        />
        {art.steps.map((step) => (
          <Fieldset key={step.id} legend={words(`step.${step.id}`)}>
            <OnlyIf {...props} condition={step.showWhen} />
            {step.fields.map((field) => (
              <div key={field.name}>
                <OnlyIf {...props} condition={field.showWhen} />
                <AntragFieldInput view={view} art={art} field={field} asked={asked} />
              </div>
            ))}
          </Fieldset>
        ))}
        <Actions>
          <Button>{t('enter.submit')}</Button>
          <ButtonLink href={officePathOf(of, id)} kind="tertiary">
            {t('act.cancel')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

function OnlyIf({
  view,
  art,
  asked,
  condition,
}: EnterPageProps & { readonly condition: Condition | undefined }) {
  const field = art.steps.flatMap(({ fields }) => fields).find(({ name }) => name === condition?.field);
  if (!condition || !field) return null;
  const labels = new Map(choicesOf(art, field, asked).map(({ value, label }) => [value, label]));
  const values = condition.is.map((value) => labels.get(value) ?? value).join(', ');
  const label = art.texts.for(view.chamber, 'de')(`field.${field.name}`);
  return <Hint>{antraegeOfficeTexts.for(view.chamber, 'de')('enter.onlyIf', { label, values })}</Hint>;
}
