import type { Answers, Antragsart } from '../../../platform/feature/antrag.ts';
import {
  Actions,
  ButtonLink,
  Lead,
  Page,
  PostButton,
  SummaryList,
  type View,
} from '../../../platform/ui/index.ts';
import type { DraftRecord } from '../antrag-record.ts';
import type { Asked } from '../asked.ts';
import { draftTexts } from '../draft-texts.de.ts';
import { antragPath, draftPath, paths } from '../paths.ts';
import { shownAnswers } from '../shown-answers.ts';
import { wordsOf } from '../words-of.ts';
import { proposedValue } from './check-page.tsx';
import { Lines } from './lines.tsx';

export interface LateCorrectionPageProps {
  readonly view: View;
  readonly art: Antragsart;
  readonly draft: Pick<DraftRecord, 'id' | 'art'>;
  /** The Antrag that was to be corrected. */
  readonly nummer: number;
  readonly answers: Answers;
  readonly before: Answers;
  readonly asked: Asked;
}

/** A correction that came too late: what was typed is still to be read, and goes when its person says so. */
export function LateCorrectionPage(props: LateCorrectionPageProps) {
  const { view, art, draft, nummer, answers, before, asked } = props;
  const t = wordsOf(art, view.chamber, view.locale);
  const say = draftTexts.for(view.chamber, view.locale);
  return (
    <Page
      view={view}
      title={say('late.title')}
      breadcrumb={[
        { label: t('list.title'), href: paths.list },
        { label: t('antrag.title', { nummer }), href: antragPath(nummer) },
      ]}
    >
      <Lead>{say('late.text', { nummer })}</Lead>
      <p>{say('late.typed')}</p>
      {shownAnswers(art, answers, asked, before).map(({ step, heading, answers: shown }) => (
        <section key={step}>
          <h2>{heading}</h2>
          <SummaryList
            items={shown.map((answer) => ({
              label: answer.label,
              value: <Lines text={proposedValue(view, answer)} />,
            }))}
          />
        </section>
      ))}
      <Actions>
        <ButtonLink href={antragPath(nummer)}>{say('late.open', { nummer })}</ButtonLink>
        <PostButton action={draftPath(draft, 'verwerfen')} kind="secondary">
          {say('late.discard')}
        </PostButton>
      </Actions>
    </Page>
  );
}
