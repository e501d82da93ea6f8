import type { Answers, Antragsart } from '../../../platform/feature/antrag.ts';
import {
  Actions,
  Button,
  CheckboxField,
  Fieldset,
  FileField,
  Form,
  type FormState,
  Lead,
  Page,
  type View,
} from '../../../platform/ui/index.ts';
import { filesHint, isReadable, isRejected, mostFileBytes, nameAndSize } from '../../documents/index.ts';
import { papersFor, saysNone, stepsFor } from '../answers.ts';
import type { DraftRecord } from '../antrag-record.ts';
import { leftTexts } from '../left-texts.de.ts';
import { isThere } from '../missing-papers.ts';
import { type KeptPaper, paperField, withoutField } from '../papers.ts';
import { draftPath, papersPage, startPath } from '../paths.ts';
import { antraegeTexts } from '../texts.de.ts';
import { Correcting, saveButton } from './step-page.tsx';

export interface PapersPageProps {
  readonly view: View;
  readonly art: Antragsart;
  readonly draft: Pick<DraftRecord, 'id' | 'art' | 'accountId' | 'corrects'>;
  readonly answers: Answers;
  readonly papers: readonly KeptPaper[];
  readonly form: FormState;
}

/** The papers that go with an Antrag: what is wanted and why, and what is there already. */
export function PapersPage({ view, art, draft, answers, papers, form }: PapersPageProps) {
  const t = antraegeTexts.for(view.chamber, view.locale);
  const words = art.texts.for(view.chamber, view.locale);
  const steps = stepsFor(art, answers);
  const last = steps.at(-1);
  const wanted = papersFor(art, answers);
  const there = papers.filter(({ files, sent = [] }) => isThere([...sent, ...files])).map(({ id }) => id);
  const isLeftForLater =
    !saysNone(art, answers) &&
    wanted.some(({ id, required, ifAny }) => !required && !ifAny && !there.includes(id));
  return (
    <Page
      view={view}
      title={t('papers.title')}
      breadcrumb={[{ label: words('title'), href: startPath(art) }]}
      takesFiles
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t('step.of', { step: steps.length + 1, steps: steps.length + 2 })}</Lead>
      {draft.corrects === null ? null : <Correcting view={view} nummer={draft.corrects} />}
      <p>{filesHint(view.chamber, view.locale)}</p>
      {isLeftForLater ? <p>{leftTexts.for(view.chamber, view.locale)('lacking.later')}</p> : null}
      <Form
        action={draftPath(draft, papersPage)}
        form={form}
        takesFiles
        piecewise={{ mostBytes: mostFileBytes }}
      >
        {wanted.map(({ id, required }) => (
          <Paper
            key={id}
            view={view}
            label={words(`paper.${id}`)}
            why={words(`paper.${id}.why`)}
            paper={papers.find((one) => one.id === id) ?? { id, files: [] }}
            required={required}
          />
        ))}
        <Actions>
          <Button>{t('step.next')}</Button>
          {draft.accountId === null ? null : (
            <Button kind="secondary" name={saveButton} value="ja">
              {t('step.save')}
            </Button>
          )}
        </Actions>
      </Form>
      {last ? (
        <p>
          <a href={draftPath(draft, last.id)}>{t('step.back')}</a>
        </p>
      ) : null}
    </Page>
  );
}

interface PaperProps {
  readonly view: View;
  readonly label: string;
  readonly why: string;
  readonly paper: KeptPaper;
  readonly required: boolean;
}

function Paper({ view, label, why, paper, required }: PaperProps) {
  const t = antraegeTexts.for(view.chamber, view.locale);
  const sent = paper.sent ?? [];
  return (
    <>
      {sent.length === 0 ? null : (
        <p>{t('papers.sentAlready', { label, names: sent.map(({ name }) => name).join(', ') })}</p>
      )}
      <FileField
        name={paperField(paper.id)}
        label={label}
        hint={why}
        multiple
        optional={!required || paper.files.length > 0 || sent.length > 0}
      />
      {paper.files.length === 0 ? null : (
        <Fieldset legend={t('papers.there', { label })}>
          <ul>
            {paper.files.map(({ id, name, size }) => (
              <li key={id}>{nameAndSize(view, { name, size })}</li>
            ))}
          </ul>
          {paper.files.map((file) => (
            <CheckboxField
              key={file.id}
              name={withoutField(file)}
              label={t('papers.without', { name: file.name })}
              hint={
                isReadable(file.scan)
                  ? undefined
                  : t(`papers.${isRejected(file.scan) ? file.scan : 'waiting'}`)
              }
              oneOfSeveral
            />
          ))}
        </Fieldset>
      )}
    </>
  );
}
