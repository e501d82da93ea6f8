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
import { choicesOf } from '../../answers.ts';
import type { Asked } from '../../asked.ts';
import { AntragFieldInput } from '../../pages/antrag-field.tsx';
import { asOnPaper } from '../as-on-paper.ts';
import { receivedField } from '../enter-antrag.ts';
import { enterTexts } from '../enter-texts.de.ts';
import { antraegeOfficeTexts } from '../texts.de.ts';
import { StrangerFields } from './stranger-fields.tsx';

export interface EnterPageProps {
  readonly view: View;
  readonly art: Antragsart;
  readonly asked: Asked;
  /** Of the Betrieb, Person or account that it is from; null for somebody whom none of them knows. */
  readonly name: string | null;
  readonly action: string;
  readonly back: { readonly label: string; readonly href: string };
  readonly form: FormState;
  /** Tells a second press from a second paper. */
  readonly sealed: string;
}

/** All pages of a kind of Antrag as one, for what came on paper. */
export function EnterPage(props: EnterPageProps) {
  const { view, art, asked, name, action, back, form, sealed } = props;
  const isStranger = name === null;
  const t = antraegeOfficeTexts.for(view.chamber, 'de');
  const say = enterTexts.for(view.chamber, 'de');
  const words = art.texts.for(view.chamber, 'de');
  return (
    <Page
      view={view}
      title={say('enter.title')}
      breadcrumb={[back]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{name === null ? words('title') : say('enter.lead', { title: words('title'), name })}</Lead>
      <p>{say('enter.text')}</p>
      <Form action={action} form={form} hidden={{ form: sealed }}>
        <TextField
          name={receivedField}
          label={say('enter.received')}
          hint={say('enter.received.hint')}
          width="number"
        />
        {isStranger ? <StrangerFields view={view} art={art} /> : null}
        {asOnPaper(art, { isStranger }).steps.map((step) => (
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
          <Button>{say('enter.submit')}</Button>
          <ButtonLink href={back.href} kind="tertiary">
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
  return <Hint>{enterTexts.for(view.chamber, 'de')('enter.onlyIf', { label, values })}</Hint>;
}
