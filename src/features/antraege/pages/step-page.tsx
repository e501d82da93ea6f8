import type { Answers, Antragsart, AntragStep } from '../../../platform/feature/antrag.ts';
import {
  Actions,
  Alert,
  Button,
  Form,
  type FormState,
  Lead,
  Page,
  type View,
} from '../../../platform/ui/index.ts';
import { fieldsFor, papersFor, stepsFor } from '../answers.ts';
import type { DraftRecord } from '../antrag-record.ts';
import type { Asked } from '../asked.ts';
import { antragPath, draftPath, startPath } from '../paths.ts';
import { antraegeTexts } from '../texts.de.ts';
import { AntragFieldInput } from './antrag-field.tsx';
import { LeftOverNotice } from './left-over.tsx';

/** Name of the button that saves what is there, right or wrong. */
export const saveButton = 'speichern';

export interface StepPageProps {
  readonly view: View;
  readonly art: Antragsart;
  readonly step: AntragStep;
  readonly draft: Pick<DraftRecord, 'id' | 'art' | 'accountId' | 'corrects' | 'leftOver'>;
  readonly answers: Answers;
  readonly asked: Asked;
  readonly form: FormState;
  /** True where the page was opened from the one that shows everything. */
  readonly backToCheck: boolean;
}

/** One page of questions. */
export function StepPage(props: StepPageProps) {
  const { view, art, step, draft, answers, asked, form, backToCheck } = props;
  const t = antraegeTexts.for(view.chamber, view.locale);
  const words = art.texts.for(view.chamber, view.locale);
  const steps = stepsFor(art, answers);
  const more = papersFor(art, answers).length > 0 ? 2 : 1;
  const at = steps.findIndex(({ id }) => id === step.id);
  const earlier = steps[at - 1];
  return (
    <Page
      view={view}
      title={words(`step.${step.id}`)}
      breadcrumb={[{ label: words('title'), href: startPath(art) }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t('step.of', { step: at + 1, steps: steps.length + more })}</Lead>
      {draft.corrects === null ? null : <Correcting view={view} nummer={draft.corrects} />}
      <LeftOverNotice view={view} leftOver={draft.leftOver} />
      <Form action={draftPath(draft, step.id, { backToCheck })} form={form}>
        {fieldsFor(art, step, answers).map((field) => (
          <AntragFieldInput key={field.name} view={view} art={art} field={field} asked={asked} />
        ))}
        <Actions>
          <Button>{t(backToCheck ? 'step.toCheck' : 'step.next')}</Button>
          {draft.accountId === null || backToCheck ? null : (
            <Button kind="secondary" name={saveButton} value="ja">
              {t('step.save')}
            </Button>
          )}
        </Actions>
      </Form>
      {earlier && !backToCheck ? (
        <p>
          <a href={draftPath(draft, earlier.id)}>{t('step.back')}</a>
        </p>
      ) : null}
    </Page>
  );
}

/** Says which sent Antrag is being changed. */
export function Correcting({ view, nummer }: { readonly view: View; readonly nummer: number }) {
  const t = antraegeTexts.for(view.chamber, view.locale);
  return (
    <Alert tone="info" heading={t('step.correcting', { nummer })} level={2}>
      <a href={antragPath(nummer)}>{t('antrag.title', { nummer })}</a>
    </Alert>
  );
}
