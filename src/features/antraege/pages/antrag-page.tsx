import type { VNode } from 'preact';
import { formatDateTimeWithSeconds } from '../../../lib/dates.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';
import {
  Actions,
  Alert,
  ButtonLink,
  CodeBox,
  type FormState,
  Page,
  PostButton,
  SummaryList,
  Timeline,
  type View,
} from '../../../platform/ui/index.ts';
import type { AnswerForm } from '../answer-form.ts';
import type { AntragRecord, EventRecord, QuestionRecord } from '../antrag-record.ts';
import type { BescheidWhere } from '../bescheid/where.ts';
import type { Asked } from '../asked.ts';
import { mayCorrect } from '../corrections.ts';
import { decisionWords } from '../decision-words.ts';
import type { Expectation } from '../expectation.ts';
import { followedWords, followNumber } from '../followed-words.ts';
import { leftTexts } from '../left-texts.de.ts';
import { leftToDo } from '../left-to-do.ts';
import { watchedAntrag } from '../live.ts';
import type { KeptPaper } from '../papers.ts';
import { antragPath, paths, startPath } from '../paths.ts';
import { afterMove, isOpen } from '../rules.ts';
import { shownAnswers } from '../shown-answers.ts';
import { stateWords } from '../state-words.ts';
import { wordsOf } from '../words-of.ts';
import { AntragFacts } from './antrag-facts.tsx';
import { proposedValue } from './check-page.tsx';
import { historyOf } from './history-of.tsx';
import { LeftOverAnswers } from './left-over.tsx';
import { Lines } from './lines.tsx';
import { OpenQuestion, UnsentAnswer } from './open-question.tsx';
import { SentPapers } from './sent-papers.tsx';
import { WithdrawButton } from './withdraw-page.tsx';

/** What has just been done, by the value of `hinweis`. */
export const antragNotices = [
  'gesendet',
  'geaendert',
  'beantwortet',
  'nachgereicht',
  'schon-da',
  'zu-spaet',
] as const;

export interface AntragPageProps {
  readonly view: View;
  readonly art: Antragsart;
  readonly antrag: AntragRecord;
  readonly asked: Asked;
  readonly events: readonly EventRecord[];
  /** The open one. */
  readonly question?: QuestionRecord | undefined;
  /** The form that answers it. */
  readonly answer?: AnswerForm | undefined;
  /** Undefined once it is decided. */
  readonly expectation?: Expectation | undefined;
  readonly papers: readonly KeptPaper[];
  readonly forWhom: string | null;
  readonly notice?: (typeof antragNotices)[number] | undefined;
  readonly form: FormState;
  /** Where the formal decision is; absent where there is none. */
  readonly bescheid?: BescheidWhere | undefined;
  /** What the definition says of how it stands, in place of the engine's sentence about the state. */
  readonly part?: VNode | undefined;
  /** What it says besides. */
  readonly more?: VNode | undefined;
}

/** One Antrag: number and time, how it stands, what can be done, and what has happened. */
export function AntragPage(props: AntragPageProps) {
  const { view, art, antrag, question, form } = props;
  const t = wordsOf(art, view.chamber, view.locale);
  const at = formatDateTimeWithSeconds(antrag.sentAt, view.locale);
  // what was refused stands in the page and nowhere else
  const isRefused = Object.keys(form.errors).length > 0;
  return (
    <Page
      view={view}
      title={t('antrag.title', { nummer: antrag.nummer })}
      breadcrumb={[{ label: t('list.title'), href: paths.list }]}
      takesFiles
      invalid={isRefused}
      live={isRefused ? undefined : liveOf(props)}
    >
      <Notice {...props} />
      <p>{t(antrag.enteredBy === null ? 'antrag.sent' : 'antrag.entered', { at })}</p>
      {props.part}
      {props.more}
      {question ? <OpenQuestion {...props} question={question} /> : <UnsentAnswer {...props} />}
      <Followed {...props} />
      <AntragFacts {...props} />
      <Actions>
        <ButtonLink href={antragPath(antrag.nummer, 'kopie')} kind="secondary">
          {t('antrag.copy')}
        </ButtonLink>
        {mayCorrect(art, antrag) ? (
          <PostButton action={antragPath(antrag.nummer, 'aendern')} kind="secondary">
            {t('antrag.correct')}
          </PostButton>
        ) : null}
      </Actions>
      <h2>{t('history.title')}</h2>
      <Timeline entries={historyOf(view, art, props.events)} />
      <h2>{t('antrag.facts')}</h2>
      <SentAnswers {...props} />
      <LeftOverAnswers view={view} leftOver={antrag.leftOver} />
      <SentPapers {...props} />
      {afterMove('withdraw', antrag.state, art.allows) ? (
        <>
          <h2>{t('antrag.withdraw.title')}</h2>
          <p>{t('antrag.withdraw.text')}</p>
          <WithdrawButton antrag={antrag}>{t('antrag.withdraw')}</WithdrawButton>
        </>
      ) : null}
      {isOpen(antrag.state) ? null : (
        <p>
          <a href={startPath(art)}>{t('antrag.new')}</a>
        </p>
      )}
    </Page>
  );
}

function liveOf({ view, art, antrag, events }: AntragPageProps) {
  const t = wordsOf(art, view.chamber, view.locale);
  const { nummer } = antrag;
  const { stand } = watchedAntrag(antrag, events);
  const state = stateWords(art, view.chamber, view.locale, antrag);
  const sentence = t('live.antrag', { nummer, state });
  return { stream: antragPath(nummer, 'neues'), stand, facts: { [nummer]: sentence } };
}

function Notice({ view, art, antrag, asked, bescheid, notice, papers, part }: AntragPageProps) {
  const t = wordsOf(art, view.chamber, view.locale);
  if (notice === 'zu-spaet') return <Alert tone="warning" heading={t('antrag.notNow')} />;
  if (notice === 'geaendert') return <Alert tone="success" heading={t('antrag.corrected')} />;
  if (notice === 'beantwortet') return <Alert tone="success" heading={t('antrag.answered')} />;
  if (notice === 'nachgereicht') return <Alert tone="success" heading={t('papers.added')} />;
  if (notice === 'schon-da')
    return (
      <Alert tone="success" heading={t('papers.added')}>
        <p>{t('papers.added.there')}</p>
      </Alert>
    );
  if (part) return null;
  const said = decisionWords(antrag, view.locale);
  switch (antrag.state) {
    case 'received':
      return notice === 'gesendet' ? (
        <Alert tone="success" heading={t('antrag.received.title')}>
          <Received {...{ view, art, antrag, asked, papers }} />
        </Alert>
      ) : null;
    case 'approved':
    case 'refused':
      return (
        <Alert
          tone={antrag.state === 'approved' ? 'success' : 'info'}
          heading={t(`antrag.${antrag.state}.title`)}
        >
          {bescheid ? <WhereIsIt view={view} art={art} bescheid={bescheid} /> : null}
          {said && !bescheid ? (
            <p>
              <Lines text={said} />
            </p>
          ) : null}
        </Alert>
      );
    case 'withdrawn':
      return <Alert tone="info" heading={t('antrag.withdrawn.title')} />;
    case 'in-review':
    case 'question':
    case 'awaiting':
      return null;
  }
}

/** What follows for whoever has just sent it: that nothing is left to do stands only where nothing is. */
function Received({
  view,
  art,
  antrag,
  asked,
  papers,
}: Pick<AntragPageProps, 'view' | 'art' | 'antrag' | 'asked' | 'papers'>) {
  const t = leftTexts.for(view.chamber, view.locale);
  const left = leftToDo(art, antrag, asked, papers, 'page');
  const sentences = left.length > 0 ? left : [t('nothing')];
  return <p>{[t('mail'), ...sentences].join(' ')}</p>;
}

/** The decision itself is in its letter and nowhere else: what counts is when that was made known. */
function WhereIsIt({
  view,
  art,
  bescheid,
}: Pick<AntragPageProps, 'view' | 'art'> & { readonly bescheid: BescheidWhere }) {
  const t = wordsOf(art, view.chamber, view.locale);
  return (
    <>
      <p>{[t('bescheid.is'), ...bescheid.sentences].join(' ')}</p>
      {bescheid.href ? (
        <p>
          <a href={bescheid.href}>{t('bescheid.link')}</a>
        </p>
      ) : null}
    </>
  );
}

/** What has come after the approval: what it means, the number that the person needs, and where to go on. */
function Followed({ view, art, antrag, events }: AntragPageProps) {
  if (!antrag.followUp) return null;
  const { what, told, link } = followedWords(art, view.chamber, view.locale, antrag.followUp);
  const numbered = followNumber(art, view.chamber, view.locale, events);
  return (
    <section>
      <h2>{what}</h2>
      <p>{told}</p>
      {numbered ? <CodeBox label={numbered.label} code={numbered.number} /> : null}
      {link ? (
        <p>
          <a href={link.href}>{link.label}</a>
        </p>
      ) : null}
    </section>
  );
}

function SentAnswers({ view, art, antrag, asked }: AntragPageProps) {
  const t = wordsOf(art, view.chamber, view.locale);
  const told = (field: string) => {
    const decision = antrag.decisions[field];
    return decision ? ` – ${t(`decision.${decision}`)}` : '';
  };
  return (
    <>
      {shownAnswers(art, antrag.answers, asked, antrag.before).map(({ step, heading, answers }) => (
        <section key={step}>
          <h3>{heading}</h3>
          <SummaryList
            items={answers
              .filter(({ value, before }) => value !== '' || before)
              .map((answer) => ({
                label: answer.label,
                value: <Lines text={`${proposedValue(view, answer)}${told(answer.field)}`} />,
              }))}
          />
        </section>
      ))}
    </>
  );
}
