import { formatDate, formatDateTimeWithSeconds } from '../../../../lib/dates.ts';
import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  Form,
  type FormState,
  freshForm,
  Page,
  PostButton,
  SummaryList,
  TextArea,
  type View,
} from '../../../../platform/ui/index.ts';
import { officePathOf } from '../../../office/index.ts';
import { departmentName, titleOf } from '../../arten.ts';
import { BescheidPart, postedField, recipientField } from '../../bescheid/office-part.tsx';
import { decisionWords } from '../../decision-words.ts';
import { watchedInOffice } from '../../live.ts';
import { furtherPapers, paperField } from '../../papers.ts';
import { followUpsIn, isWithOffice, movesIn } from '../../rules.ts';
import { actTexts } from '../act-texts.de.ts';
import { canWithdrawFor, longestText } from '../acts.ts';
import type { Loaded } from '../loaded.ts';
import { type OfficeAntragNotice, warnings } from '../notices.ts';
import { officeAntragPath, officePaths } from '../paths.ts';
import { stateWords } from '../../state-words.ts';
import { officeWordsOf } from '../../words-of.ts';
import { LeftOverAnswers } from '../../pages/left-over.tsx';
import { Lines } from '../../pages/lines.tsx';
import { AnswersView, ChangesView } from './answers-view.tsx';
import { CompleteForm, completeField } from './complete-form.tsx';
import { Due } from './due.tsx';
import { FollowUps } from './follow-ups.tsx';
import { OfficeHistory, paragraphs } from './office-history.tsx';
import { OfficePapers } from './office-papers.tsx';
import { ReachNotice } from './reach-notice.tsx';
import { UnsentText } from './unsent-text.tsx';

export interface AntragOfficePageProps {
  readonly view: View;
  readonly loaded: Loaded;
  readonly notice?: OfficeAntragNotice | undefined;
  /** Of the note. */
  readonly form: FormState;
}

/** One Antrag as its case worker sees it. */
export function AntragOfficePage(props: AntragOfficePageProps) {
  const { view, loaded, notice, form } = props;
  const { art, antrag, events, colleagues, mayWork } = loaded;
  const t = officeWordsOf(loaded.art, view.chamber);
  const say = actTexts.for(view.chamber, 'de');
  // two forms on one page: what was refused belongs to one of them
  const isFollowUp = 'message' in form.values;
  const mayFollow = mayWork && followUpsIn(art.follows, antrag).length > 0;
  const isGone = '' in form.errors && (isFollowUp ? !mayFollow : !mayWork);
  const isPapers = paperField(furtherPapers) in form.errors;
  const isComplete = completeField in form.errors;
  const isBescheid = postedField in form.errors || recipientField in form.errors;
  const answers = { view, art, antrag, asked: loaded.asked };
  return (
    <Page
      view={view}
      title={t('title.one', { nummer: antrag.nummer })}
      heading={`${t('title.one', { nummer: antrag.nummer })}: ${titleOf(art, antrag, view.chamber, 'de')}`}
      breadcrumb={[{ label: t('queue.title'), href: officePaths.queue }]}
      invalid={Object.keys(form.errors).length > 0}
      live={{
        stream: officeAntragPath(antrag.nummer, 'changes'),
        stand: watchedInOffice(antrag, events).stand,
        facts: {},
        offerOnly: true,
      }}
      width="wide"
    >
      {notice ? (
        <Alert
          tone={warnings.includes(notice) ? 'warning' : 'success'}
          heading={t(`done.${notice}`)}
          level={2}
        />
      ) : null}
      {isGone ? <UnsentText view={view} form={form} field={isFollowUp ? 'message' : 'text'} /> : null}
      <Facts {...props} />
      <ReachNotice view={view} loaded={loaded} />
      {loaded.mayRead === false ? <p>{t('one.notReadable')}</p> : <OpenQuestion {...props} />}
      {isWithOffice(antrag.state) ? <WhatToDo {...props} /> : null}
      {antrag.state === 'awaiting' ? <p>{t('one.awaiting')}</p> : null}
      {loaded.mayRead === false ? null : loaded.part}
      {loaded.mayRead === false ? null : (
        <BescheidPart view={view} loaded={loaded} form={isBescheid ? form : freshForm()} />
      )}
      {mayWork ? <CompleteForm view={view} loaded={loaded} form={isComplete ? form : undefined} /> : null}
      {mayWork ? <FollowUps view={view} loaded={loaded} form={isFollowUp ? form : freshForm()} /> : null}
      {loaded.mayRead === false ? null : (
        <>
          <ChangesView {...answers} />
          <h2>{t('one.answers')}</h2>
          <AnswersView {...answers} />
          <LeftOverAnswers view={view} leftOver={antrag.leftOver} />
          <OfficePapers view={view} loaded={loaded} form={isPapers ? form : freshForm()} />
          <h2>{t('one.history')}</h2>
          <OfficeHistory view={view} art={art} events={events} colleagues={colleagues} />
        </>
      )}
      {mayWork ? (
        <>
          <h2>{say('note.title')}</h2>
          <Form
            action={officeAntragPath(antrag.nummer, 'note')}
            form={isFollowUp || isPapers || isComplete || isBescheid ? freshForm() : form}
          >
            <TextArea
              name="text"
              label={say('note.field')}
              hint={say('note.hint')}
              rows={3}
              maxlength={longestText}
            />
            <Actions>
              <Button kind="secondary">{say('note.submit')}</Button>
            </Actions>
          </Form>
        </>
      ) : null}
    </Page>
  );
}

function Facts({ view, loaded }: AntragOfficePageProps) {
  const { antrag, forWhom, record, today } = loaded;
  const t = officeWordsOf(loaded.art, view.chamber);
  const { betriebId, personId, accountId, contactName, contactEmail, takenBy } = antrag;
  const reason = decisionWords(antrag, 'de');
  const subject =
    betriebId === null ? personId && officePathOf('person', personId) : officePathOf('betrieb', betriebId);
  const about = aboutPath(antrag);
  const who = contactName === '' ? t('who.nobody') : contactName;
  const taken = takenBy === null ? t('queue.taken.nobody') : nameOf(loaded, takenBy, t('queue.taken.gone'));
  return (
    <SummaryList
      items={[
        {
          label: t('one.who'),
          value: accountId === null ? who : <a href={officePathOf('account', accountId)}>{who}</a>,
        },
        {
          label: t('one.forWhom'),
          value: subject ? <a href={subject}>{forWhom ?? t('one.nothing')}</a> : t('one.oneself'),
        },
        ...(record ? [{ label: t('one.record'), value: <a href={record.href}>{record.label}</a> }] : []),
        ...(about && loaded.about
          ? [{ label: t('one.about'), value: <a href={about}>{loaded.about}</a> }]
          : []),
        ...(antrag.contactAddress
          ? [{ label: t('one.address'), value: <Lines text={antrag.contactAddress} /> }]
          : []),
        ...(contactEmail === null ? [] : [{ label: t('one.contact'), value: contactEmail }]),
        {
          label: t(antrag.enteredBy === null ? 'one.sent' : 'one.entered'),
          value: formatDateTimeWithSeconds(antrag.sentAt, 'de'),
        },
        {
          label: t('one.state'),
          value: stateWords(loaded.art, view.chamber, 'de', antrag, t(`state.${antrag.state}`)),
        },
        { label: t('one.due'), value: <Due t={t} art={loaded.art} antrag={antrag} today={today} /> },
        { label: t('one.department'), value: departmentName(view.chamber, 'de', antrag.department) },
        {
          label: t(antrag.state === 'received' && takenBy !== null ? 'one.assigned' : 'one.taken'),
          value: taken,
        },
        ...(reason === null
          ? []
          : [{ label: t('one.reason'), value: paragraphs(reason).map((part) => <p key={part}>{part}</p>) }]),
      ]}
    />
  );
}

function aboutPath({ aboutBetriebId, aboutPersonId }: Loaded['antrag']): string | undefined {
  if (aboutBetriebId) return officePathOf('betrieb', aboutBetriebId);
  return aboutPersonId ? officePathOf('person', aboutPersonId) : undefined;
}

function nameOf({ colleagues }: Loaded, staffId: string, otherwise: string): string {
  return colleagues.find(({ id }) => id === staffId)?.name ?? otherwise;
}

function OpenQuestion({ view, loaded }: AntragOfficePageProps) {
  const { question } = loaded;
  if (!question) return null;
  const t = officeWordsOf(loaded.art, view.chamber);
  return (
    <section>
      <h2>{t('one.question')}</h2>
      {paragraphs(question.text).map((part) => (
        <p key={part}>{part}</p>
      ))}
      <p>{t('one.question.until', { day: formatDate(question.dueOn, 'de') })}</p>
    </section>
  );
}

function WhatToDo({ view, loaded }: AntragOfficePageProps) {
  const { art, antrag, staffId, mayWork } = loaded;
  const t = officeWordsOf(loaded.art, view.chamber);
  const { nummer, takenBy, state } = antrag;
  const mine = takenBy === staffId && state !== 'received';
  const others =
    takenBy !== null && takenBy !== staffId ? nameOf(loaded, takenBy, t('queue.taken.gone')) : undefined;
  const moves = movesIn(state, 'office', art.allows);
  const fields = { revision: String(antrag.revision) };
  if (!mayWork)
    return (
      <p>{t('one.otherDepartment', { department: departmentName(view.chamber, 'de', antrag.department) })}</p>
    );
  const links = (['approve', 'refuse', 'ask'] as const).filter((act) => mine && moves.includes(act));
  return (
    <section>
      <h2>{t('one.todo')}</h2>
      {others !== undefined && state !== 'received' ? (
        <Alert tone="info" heading={t('one.takenBy', { name: others })} level={3}>
          <p>{t('one.takenBy.text')}</p>
        </Alert>
      ) : null}
      <Actions>
        {mine || !moves.includes('take') ? null : (
          <PostButton action={officeAntragPath(nummer, 'take')} fields={fields}>
            {others !== undefined && state !== 'received'
              ? t('act.takeFrom', { name: others })
              : t('act.take')}
          </PostButton>
        )}
        {links.map((act) => (
          <ButtonLink
            key={act}
            kind={act === 'approve' ? 'primary' : 'secondary'}
            href={officeAntragPath(nummer, act)}
          >
            {t(`act.${act}`)}
          </ButtonLink>
        ))}
        {mine && moves.includes('drop-question') ? (
          <PostButton action={officeAntragPath(nummer, 'dropQuestion')} fields={fields} kind="secondary">
            {t('act.drop-question')}
          </PostButton>
        ) : null}
        {mine && moves.includes('note-answer') ? (
          <ButtonLink kind="secondary" href={officeAntragPath(nummer, 'noteAnswer')}>
            {t('act.note-answer')}
          </ButtonLink>
        ) : null}
        {moves.includes('hand-over') ? (
          <ButtonLink kind="secondary" href={officeAntragPath(nummer, 'handOver')}>
            {t('act.hand-over')}
          </ButtonLink>
        ) : null}
        {mine && moves.includes('put-back') ? (
          <PostButton action={officeAntragPath(nummer, 'putBack')} fields={fields} kind="secondary">
            {t('act.put-back')}
          </PostButton>
        ) : null}
        {mine && canWithdrawFor(art, antrag) ? (
          <ButtonLink kind="tertiary" href={officeAntragPath(nummer, 'withdrawFor')}>
            {t('act.withdraw-for')}
          </ButtonLink>
        ) : null}
      </Actions>
    </section>
  );
}
