import type { Answers, Antragsart } from '../../../platform/feature/antrag.ts';
import {
  Actions,
  Alert,
  Button,
  Form,
  type FormState,
  Lead,
  Page,
  PostButton,
  SummaryList,
  type View,
} from '../../../platform/ui/index.ts';
import type { Fault } from '../answers.ts';
import type { DraftRecord } from '../antrag-record.ts';
import type { Asked } from '../asked.ts';
import type { KeptPaper } from '../papers.ts';
import { draftTexts } from '../draft-texts.de.ts';
import { draftPath, papersPage, startPath } from '../paths.ts';
import { type ShownAnswer, shownAnswers } from '../shown-answers.ts';
import { antraegeTexts } from '../texts.de.ts';
import { Lines } from './lines.tsx';
import { LeftOverNotice } from './left-over.tsx';
import { Correcting } from './step-page.tsx';

export interface CheckPageProps {
  readonly view: View;
  readonly art: Antragsart;
  readonly draft: Pick<DraftRecord, 'id' | 'art' | 'corrects' | 'leftOver' | 'revision'>;
  readonly answers: Answers;
  /** What the register says of fields that propose a change. */
  readonly before: Answers;
  readonly asked: Asked;
  readonly faults: readonly Fault[];
  readonly papers: readonly KeptPaper[];
  readonly forWhom: string | null;
  /** Of a correction: what it leaves as it is, by label. */
  readonly settled?: readonly string[];
  readonly form: FormState;
}

/** Everything once more before it becomes binding, with a way to change each answer (§ 9a OZG). */
export function CheckPage(props: CheckPageProps) {
  const { view, art, draft, answers, before, asked, faults, forWhom, settled = [], form } = props;
  const t = antraegeTexts.for(view.chamber, view.locale);
  const correcting = draft.corrects !== null;
  // without an account there is no page on which anything could be done with it
  const hasPage = view.actor.kind === 'account';
  const { serviceEmail: email } = view.chamber.identity;
  return (
    <Page
      view={view}
      title={t('check.title')}
      breadcrumb={[{ label: art.texts.for(view.chamber, view.locale)('title'), href: startPath(art) }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t('check.lead')}</Lead>
      {forWhom === null ? null : <p>{t('start.for', { name: forWhom })}</p>}
      {draft.corrects === null ? null : <Correcting view={view} nummer={draft.corrects} />}
      {settled.length === 0 ? null : (
        <p>
          {draftTexts.for(view.chamber, view.locale)('correcting.settled', { fields: settled.join(', ') })}
        </p>
      )}
      <LeftOverNotice view={view} leftOver={draft.leftOver} />
      <Faults view={view} draft={draft} faults={faults} />
      {shownAnswers(art, answers, asked, before).map(({ step, heading, answers: shown }) => (
        <section key={step}>
          <h2>{heading}</h2>
          <SummaryList
            items={shown.map((answer) => ({
              label: answer.label,
              value: <Lines text={proposedValue(view, answer)} />,
              action: {
                label: t('check.change'),
                href: `${draftPath(draft, step, { backToCheck: true })}#${answer.field}`,
              },
            }))}
          />
        </section>
      ))}
      <Papers {...props} />
      {faults.length > 0 ? null : (
        <Form action={draftPath(draft, 'pruefen')} form={form} hidden={{ revision: String(draft.revision) }}>
          <Alert tone="warning" heading={t('check.binding.title')} level={2}>
            <p>
              {hasPage
                ? t(correcting ? 'check.binding.correction' : 'check.binding')
                : draftTexts.for(view.chamber, view.locale)('binding.stranger', { email })}
            </p>
          </Alert>
          <Actions>
            <Button>{t(correcting ? 'check.sendCorrection' : 'check.send')}</Button>
          </Actions>
        </Form>
      )}
      <PostButton action={draftPath(draft, 'verwerfen')} kind="tertiary">
        {t('check.discard')}
      </PostButton>
    </Page>
  );
}

function Papers({ view, art, draft, papers }: CheckPageProps) {
  const t = antraegeTexts.for(view.chamber, view.locale);
  const words = art.texts.for(view.chamber, view.locale);
  if (papers.length === 0) return null;
  return (
    <section>
      <h2>{t('papers.title')}</h2>
      <SummaryList
        items={papers.map(({ id, files, sent = [] }) => ({
          label: words(`paper.${id}`),
          value:
            files.length + sent.length === 0 ? (
              t('papers.none')
            ) : (
              <Lines text={[...sent, ...files].map(({ name }) => name).join('\n')} />
            ),
          action: { label: t('check.change'), href: draftPath(draft, papersPage) },
        }))}
      />
    </section>
  );
}

/** An answer; where it proposes a change, with what the register says until now. */
export function proposedValue(view: View, { value, before, oneOfSeveral }: ShownAnswer): string {
  const t = antraegeTexts.for(view.chamber, view.locale);
  const shown = value === '' ? t('value.none') : value;
  if (oneOfSeveral && value !== '') return t(`check.${oneOfSeveral}`, { value });
  if (before === undefined || before === value) return shown;
  return before === '' ? t('check.wasNothing', { value: shown }) : t('check.was', { value: shown, before });
}

function Faults({
  view,
  draft,
  faults,
}: Pick<CheckPageProps, 'view' | 'faults'> & {
  readonly draft: { readonly id: string; readonly art: string };
}) {
  if (faults.length === 0) return null;
  return (
    <Alert tone="danger" heading={antraegeTexts.for(view.chamber, view.locale)('check.missing')} level={2}>
      <ul>
        {faults.map(({ step, field, sentence }) => (
          <li key={field}>
            <a href={`${draftPath(draft, step, { backToCheck: true })}#${field}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
