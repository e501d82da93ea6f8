import { formatDate } from '../../../lib/dates.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';
import {
  Actions,
  Button,
  CheckboxField,
  Fieldset,
  FileField,
  Form,
  type FormState,
  TextArea,
  type View,
} from '../../../platform/ui/index.ts';
import { filesHint, mostFileBytes, nameAndSize } from '../../documents/index.ts';
import type { AnswerForm } from '../answer-form.ts';
import type { AntragRecord, QuestionRecord } from '../antrag-record.ts';
import { furtherPapers, mayAddPapers, paperField, withoutField } from '../papers.ts';
import { antragPath } from '../paths.ts';
import { wordsOf } from '../words-of.ts';
import { Lines } from './lines.tsx';

export interface OpenQuestionProps {
  readonly view: View;
  readonly art: Antragsart;
  readonly antrag: AntragRecord;
  readonly question: QuestionRecord;
  readonly answer?: AnswerForm | undefined;
  readonly form: FormState;
}

/** A question of the office, and the form that answers it with words, papers or both. */
export function OpenQuestion({ view, art, antrag, question, answer, form }: OpenQuestionProps) {
  const t = wordsOf(art, view.chamber, view.locale);
  const day = formatDate(question.dueOn, view.locale);
  const takesPapers = mayAddPapers(art, antrag);
  return (
    <section>
      <h2>{t('question.title')}</h2>
      <p>
        <Lines text={question.text} />
      </p>
      <p>{t('question.until', { day })}</p>
      <Form
        action={antragPath(antrag.nummer, 'antwort')}
        form={form}
        hidden={answer ? { form: answer.sealed } : {}}
        {...(takesPapers ? { takesFiles: true, piecewise: { mostBytes: mostFileBytes } } : {})}
      >
        {takesPapers ? <p>{t('question.either')}</p> : null}
        <TextArea name="antwort" label={t('question.field')} rows={6} either={takesPapers} />
        {answer && answer.files.length > 0 ? (
          <Fieldset legend={t('question.kept')}>
            {answer.files.map((file) => (
              <CheckboxField
                key={file.id}
                name={withoutField(file)}
                label={t('question.without', { name: nameAndSize(view, file) })}
                oneOfSeveral
              />
            ))}
          </Fieldset>
        ) : null}
        {takesPapers ? (
          <FileField
            name={paperField(furtherPapers)}
            label={t('question.papers')}
            hint={filesHint(view.chamber, view.locale)}
            multiple
            either
          />
        ) : null}
        <Actions>
          <Button>{t('question.submit')}</Button>
        </Actions>
      </Form>
    </section>
  );
}
