import { DataTable, Hint, PostButton, SummaryList } from '../../../platform/ui/index.ts';
import { officePathOf } from '../../office/index.ts';
import { bulkOfficeTexts } from '../office-texts.de.ts';
import { messagePath } from '../paths.ts';
import type { MessagePageProps } from './message-page.tsx';

/** More than anybody looks after by hand; the count says how many there are. */
export const mostUndelivered = 100;

/** How far the sending is and how to stop it; what has become of the mails, and whom they did not reach. */
export function SendingProgress(
  props: Pick<MessagePageProps, 'view' | 'message' | 'progress' | 'undelivered'> & {
    readonly isUnderWay: boolean;
  },
) {
  const { view, message, progress, undelivered, isUnderWay } = props;
  const t = bulkOfficeTexts.for(view.chamber, 'de');
  const number = (value: number) => value.toLocaleString('de');
  const { written, underWay, accepted, refused, leftOut, stopped } = progress;
  const mayStop = isUnderWay && message.state !== 'stopped';
  return (
    <>
      {message.state === 'sending' ? (
        <>
          <h2>
            {t('progress.title', { written: number(written), all: number(message.recipients - leftOut) })}
          </h2>
          <p>{t('progress.text')}</p>
        </>
      ) : null}
      {mayStop ? (
        <>
          <p>{t('stop.text')}</p>
          <PostButton action={messagePath('stop', message.id)} kind="secondary">
            {t('stop.submit')}
          </PostButton>
        </>
      ) : null}
      <h2>{t('progress.counts')}</h2>
      <SummaryList
        items={[
          {
            label: t('progress.accepted'),
            value: (
              <>
                {number(accepted)}
                <Hint>{t('progress.acceptedHint')}</Hint>
              </>
            ),
          },
          { label: t('progress.refused'), value: number(refused) },
          ...(isUnderWay ? [{ label: t('progress.underWay'), value: number(underWay) }] : []),
          ...(leftOut > 0 ? [{ label: t('progress.leftOut'), value: number(leftOut) }] : []),
          ...(stopped > 0 ? [{ label: t('progress.stopped'), value: number(stopped) }] : []),
        ]}
      />
      {undelivered.length > 0 ? (
        <>
          <h2>{t('undelivered.title')}</h2>
          {refused > undelivered.length ? (
            <p>{t('undelivered.first', { count: undelivered.length })}</p>
          ) : null}
          <DataTable
            caption={t('undelivered.title')}
            captionHidden
            rows={undelivered}
            rowKey={({ accountId }) => accountId}
            columns={[
              {
                label: t('undelivered.name'),
                cell: ({ accountId, name }) => <a href={officePathOf('account', accountId)}>{name}</a>,
              },
              { label: t('undelivered.email'), cell: ({ email }) => email },
            ]}
          />
        </>
      ) : null}
    </>
  );
}
