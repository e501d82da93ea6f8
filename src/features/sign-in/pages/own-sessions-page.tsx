import { formatDateTime } from '../../../lib/dates.ts';
import {
  Actions,
  Alert,
  Badge,
  ButtonLink,
  DataTable,
  Lead,
  Page,
  type View,
} from '../../../platform/ui/index.ts';
import { describeDevice, roughAddress } from '../devices/describe-device.ts';
import { deviceTexts } from '../devices/texts.de.ts';
import { paths, sessionField, whichField, withQuery } from '../paths.ts';

/** A session as the list shows it. */
export interface ShownSession {
  readonly id: string;
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
  readonly cameFrom: string;
  readonly userAgent: string;
  /** True for the one that the list is seen in. */
  readonly isThis: boolean;
}

export interface OwnSessionsPageProps {
  readonly view: View;
  readonly sessions: readonly ShownSession[];
  /** What has just ended; `over` had ended before. */
  readonly ended?: 'one' | 'others' | 'over' | undefined;
}

/** Where a person is signed in, and how to sign out elsewhere. */
export function OwnSessionsPage({ view, sessions, ended }: OwnSessionsPageProps) {
  const t = deviceTexts.for(view.chamber, view.locale);
  const others = sessions.length > 1;
  return (
    <Page
      view={view}
      title={t('sessions.title')}
      breadcrumb={[{ label: t('profile'), href: paths.profile }]}
      width="wide"
    >
      {ended ? <Alert tone={ended === 'over' ? 'info' : 'success'} heading={t(`ended.${ended}`)} /> : null}
      <Lead>{t(others ? 'sessions.lead' : 'sessions.onlyOne')}</Lead>
      <SessionTable view={view} sessions={sessions} />
      <Actions>
        {others ? (
          <ButtonLink href={withQuery(paths.endSessions, { [whichField]: 'andere' })} kind="secondary">
            {t('sessions.others')}
          </ButtonLink>
        ) : null}
        <ButtonLink href={withQuery(paths.endSessions, { [whichField]: 'alle' })} kind="tertiary">
          {t('sessions.all')}
        </ButtonLink>
      </Actions>
      {others ? (
        <>
          <h2>{t('sessions.unknown')}</h2>
          <p>{t('sessions.unknownText')}</p>
          <p>
            <a href={paths.changePassword}>{t('sessions.changePassword')}</a>
          </p>
        </>
      ) : null}
    </Page>
  );
}

function SessionTable({ view, sessions }: Pick<OwnSessionsPageProps, 'view' | 'sessions'>) {
  const t = deviceTexts.for(view.chamber, view.locale);
  const device = ({ userAgent }: ShownSession) => describeDevice(view.chamber, view.locale, userAgent);
  return (
    <DataTable
      caption={t('sessions.title')}
      captionHidden
      rowKey={({ id }) => id}
      rows={sessions}
      columns={[
        {
          label: t('sessions.device'),
          cell: (session) => (
            <>
              {device(session)} {session.isThis ? <Badge tone="info">{t('sessions.here')}</Badge> : null}
            </>
          ),
        },
        { label: t('sessions.since'), cell: ({ startedAt }) => formatDateTime(startedAt, view.locale) },
        { label: t('sessions.lastUsed'), cell: ({ lastSeenAt }) => formatDateTime(lastSeenAt, view.locale) },
        { label: t('sessions.range'), cell: ({ cameFrom }) => roughAddress(cameFrom) },
        {
          label: t('sessions.end'),
          cell: (session) => (
            <a href={withQuery(paths.endSessions, { [sessionField]: session.id })}>
              {t('sessions.endDevice', { device: device(session) })}
            </a>
          ),
        },
      ]}
    />
  );
}
