import { writeTypedDate } from '../../../../lib/typed-date.ts';
import {
  Actions,
  Button,
  Form,
  type FormState,
  freshForm,
  TextField,
  type View,
} from '../../../../platform/ui/index.ts';
import { isWithOffice } from '../../rules.ts';
import { completeTexts } from '../complete-texts.de.ts';
import type { Loaded } from '../loaded.ts';
import { officeAntragPath } from '../paths.ts';

/** Name of the field for the day. */
export const completeField = 'vollstaendig_seit';
/** Name of the button that says that something is missing after all. */
export const incompleteButton = 'unvollstaendig';

/** Since when all papers are there, where the time for the decision counts from it. */
export function CompleteForm({
  view,
  loaded,
  form,
}: {
  readonly view: View;
  readonly loaded: Pick<Loaded, 'art' | 'antrag' | 'today'>;
  /** What was refused; undefined where nothing was. */
  readonly form: FormState | undefined;
}) {
  const { art, antrag, today } = loaded;
  if (!art.decideWithin || !isWithOffice(antrag.state)) return null;
  const t = completeTexts.for(view.chamber, 'de');
  return (
    <section>
      <h2>{t('complete.title')}</h2>
      <p>{t('complete.lead', { months: art.decideWithin.months })}</p>
      <Form
        action={officeAntragPath(antrag.nummer, 'complete')}
        form={form ?? freshForm({ [completeField]: writeTypedDate(today) })}
        hidden={{ revision: String(antrag.revision) }}
        idPrefix="vollstaendig-"
      >
        <TextField name={completeField} label={t('complete.since')} width="medium" />
        <Actions>
          <Button kind="secondary">{t('complete.submit')}</Button>
          {antrag.dueOn === null ? null : (
            <Button kind="secondary" name={incompleteButton} value="ja">
              {t('complete.not')}
            </Button>
          )}
        </Actions>
      </Form>
    </section>
  );
}
