import { formatDateTime } from '../../../lib/dates.ts';
import { Alert, Page, type SummaryItem, SummaryList, type View } from '../../../platform/ui/index.ts';
import { type Decision, DecisionAlert } from '../../staff/index.ts';
import { groupWords } from '../group-words.ts';
import type { Audience, BulkMessage, Progress, Undelivered } from '../message.ts';
import { bulkOfficeTexts } from '../office-texts.de.ts';
import { paths } from '../paths.ts';
import { DraftActions } from './draft-actions.tsx';
import { MailPreview } from './mail-preview.tsx';
import { SendingProgress } from './sending-progress.tsx';

/** What has just been done with a message. */
export type MessageNotice = 'saved' | 'tried' | 'begun' | 'asked' | 'stopped';

export interface MessagePageProps {
  readonly view: View;
  readonly message: BulkMessage;
  /** To whom it would go now, or went when its sending began. */
  readonly audience: Audience;
  readonly progress: Progress;
  readonly undelivered: readonly Undelivered[];
  /** Whether so many get it that a second person confirms it. */
  readonly takesTwo: boolean;
  /** What to do where nobody could confirm it. */
  readonly nobodyConfirms?: string | undefined;
  /** Why it does not come about that was asked for last. */
  readonly declined?: Decision | undefined;
  readonly notice?: MessageNotice | undefined;
  readonly problem?: string | undefined;
}

/** One message: to whom it goes and what it says; then how far it is, and what has become of its mails. */
export function MessagePage(props: MessagePageProps) {
  const { view, message, audience, progress, declined, notice, problem } = props;
  const t = bulkOfficeTexts.for(view.chamber, 'de');
  const isOpen = message.state === 'draft' || message.state === 'asked';
  const isUnderWay = message.state === 'sending' || progress.underWay > 0;
  return (
    <Page
      view={view}
      title={t('message.title', { nummer: message.nummer })}
      breadcrumb={[{ label: t('list.title'), href: paths.list }]}
      refreshSeconds={isUnderWay ? 5 : undefined}
      invalid={problem !== undefined}
    >
      {notice ? <Alert tone="success" heading={t(`done.${notice}`)} /> : null}
      {problem ? <Alert tone="danger" heading={problem} /> : null}
      {message.state === 'draft' && declined ? <DecisionAlert view={view} decision={declined} /> : null}
      <Facts view={view} message={message} audience={audience} />
      {isOpen ? null : <SendingProgress {...props} isUnderWay={isUnderWay} />}
      <MailPreview view={view} message={message} />
      {isOpen ? <DraftActions {...props} /> : null}
    </Page>
  );
}

function Facts({ view, message, audience }: Pick<MessagePageProps, 'view' | 'message' | 'audience'>) {
  const t = bulkOfficeTexts.for(view.chamber, 'de');
  const { state, purpose, legalBasis, group, staffName, writtenAt, begunAt, finishedAt } = message;
  const count = (label: string, value: number): SummaryItem => ({ label, value: value.toLocaleString('de') });
  const items: readonly SummaryItem[] = [
    { label: t('fact.state'), value: t(`state.${state}`) },
    { label: t('fact.purpose'), value: t(`purpose.${purpose}`) },
    ...(legalBasis === null ? [] : [{ label: t('fact.legalBasis'), value: legalBasis }]),
    { label: t('fact.group'), value: groupWords(view.chamber, group) },
    count(t('fact.recipients'), audience.recipients),
    ...(purpose === 'information' ? [count(t('fact.optedOut'), audience.optedOut)] : []),
    ...(audience.notInUse > 0
      ? [
          {
            label: t('fact.notInUse'),
            value: (
              <>
                {audience.notInUse.toLocaleString('de')}
                <p>{t('fact.notInUseHint')}</p>
              </>
            ),
          },
        ]
      : []),
    {
      label: t('fact.written'),
      value: t('list.writtenBy', { at: formatDateTime(writtenAt, 'de'), name: staffName }),
    },
    ...(begunAt ? [{ label: t('fact.begun'), value: formatDateTime(begunAt, 'de') }] : []),
    ...(finishedAt ? [{ label: t('fact.finished'), value: formatDateTime(finishedAt, 'de') }] : []),
  ];
  return <SummaryList items={items} />;
}
