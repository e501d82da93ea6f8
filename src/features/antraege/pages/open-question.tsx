import { formatDate } from '../../../lib/dates.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';
import {
  Actions,
  Alert,
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
import { answerTexts } from '../answer-texts.de.ts';
import type { AntragRecord, QuestionRecord } from '../antrag-record.ts';
import { furtherPapers, mayAddPapers, paperField, withoutField } from '../papers.ts';
import { antragPath } from '../paths.ts';
import { wordsOf } from '../words-of.ts';
import { Lines } from './lines.tsx';

/** Name of the field that says which question the form was drawn for. */
export const questionField = 'frage';

export interface OpenQuestionProps {
  readonly view: View;
  readonly art: Antragsart;
  readonly antrag: AntragRecord;
  readonly question: QuestionRecord;
  readonly answer?: AnswerForm | undefined;
  readonly form: FormState;
}

/** What somebody wrote in answer to a question that takes none any more, for them to copy. */
export function UnsentAnswer({ view, form }: Pick<OpenQuestionProps, 'view' | 'form'>) {
  const t = answerTexts.for(view.chamber, view.locale);
  const typed = form.values['antwort'] ?? '';
  if (typed === '') return null;
  return (
    <Alert tone="warning" heading={t('unsent')} level={2}>
      <p>{t('unsent.text', { email: view.chamber.identity.serviceEmail })}</p>
      <p>
        <Lines text={typed} />
      </p>
    </Alert>
  );
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
        hidden={{ [questionField]: question.id, ...(answer ? { form: answer.sealed } : {}) }}
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
