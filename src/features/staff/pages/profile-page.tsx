import { formatDate, formatDateTime } from '../../../lib/dates.ts';
import { readUserAgent } from '../../../lib/user-agent.ts';
import type { FactorState, PasskeyEntry } from '../../../platform/factors/index.ts';
import {
  Actions,
  Alert,
  Badge,
  ButtonLink,
  DataTable,
  Page,
  PostButton,
  SummaryList,
  type View,
} from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { rightsOf, nameOfRole, nameOfRight } from '../../office/index.ts';
import type { OwnSession } from '../own-session.ts';
import type { StaffRecord } from '../staff-record.ts';
import { type StaffText, staffTexts } from '../texts.de.ts';

/** What has just happened to a profile. */
export type ProfileNotice = 'password' | 'app' | 'passkey' | 'removed' | 'codes' | 'sessions';

export interface ProfilePageProps {
  readonly view: View;
  readonly person: Pick<StaffRecord, 'name' | 'email' | 'roles'>;
  readonly factors: FactorState;
  readonly passkeys: readonly PasskeyEntry[];
  readonly sessions: readonly OwnSession[];
  /** Id of the session that the page is seen in. */
  readonly thisSession: string;
  readonly notice?: ProfileNotice | undefined;
}

/** What the office keeps about who is signed in: roles, password, second factor, sessions. */
export function ProfilePage(props: ProfilePageProps) {
  const { view, person, factors, passkeys, sessions, notice } = props;
  const t = staffTexts.for(view.chamber, 'de');
  const listed = (items: readonly string[]) => (items.length > 0 ? items.join(', ') : t('profile.none'));
  return (
    <Page view={view} title={t('profile.title')}>
      {notice ? (
        <Alert tone="success" heading={t(`done.${notice}`)}>
          {notice === 'sessions' ? null : <p>{t('done.others')}</p>}
        </Alert>
      ) : null}
      <SummaryList
        items={[
          { label: t('profile.name'), value: person.name },
          { label: t('profile.email'), value: person.email },
          {
            label: t('profile.roles'),
            value: listed(person.roles.map((role) => nameOfRole(view.chamber, role))),
          },
          {
            label: t('profile.rights'),
            value: listed(rightsOf(person.roles).map((right) => nameOfRight(view.chamber, right))),
          },
        ]}
      />
      <h2>{t('profile.password')}</h2>
      <Actions>
        <ButtonLink href={paths.changePassword} kind="secondary">
          {t('profile.passwordChange')}
        </ButtonLink>
      </Actions>
      <h2>{t('profile.factors')}</h2>
      <Factors t={t} factors={factors} passkeys={passkeys} />
      <h2>{t('profile.sessions')}</h2>
      <Sessions t={t} {...props} />
      {sessions.length > 1 ? (
        <PostButton action={paths.endSessions} kind="secondary">
          {t('profile.endOthers')}
        </PostButton>
      ) : null}
    </Page>
  );
}

interface FactorsProps {
  readonly t: StaffText;
  readonly factors: FactorState;
  readonly passkeys: readonly PasskeyEntry[];
}

function Factors({ t, factors, passkeys }: FactorsProps) {
  const { totpSince, codesLeft } = factors;
  const several = (totpSince ? 1 : 0) + passkeys.length > 1;
  return (
    <>
      <SummaryList
        items={[
          {
            label: t('profile.app'),
            value: totpSince
              ? t('profile.app.since', { date: formatDate(totpSince, 'de') })
              : t('profile.app.none'),
          },
          {
            label: t('profile.passkeys'),
            value:
              passkeys.length > 0
                ? passkeys.map((passkey) => <Passkey t={t} {...passkey} />)
                : t('profile.none'),
          },
          { label: t('profile.codes'), value: t('profile.codes.left', { left: codesLeft }) },
        ]}
      />
      <Actions>
        <ButtonLink href={paths.app} kind="secondary">
          {t(totpSince ? 'profile.app.setUp' : 'profile.app.first')}
        </ButtonLink>
        <ButtonLink href={paths.passkey} kind="secondary">
          {t(passkeys.length > 0 ? 'profile.passkey.add' : 'profile.passkey.first')}
        </ButtonLink>
        <ButtonLink href={paths.newCodes} kind="secondary">
          {t('profile.codes.new')}
        </ButtonLink>
        {several ? (
          <ButtonLink href={paths.removeFactor} kind="tertiary">
            {t('profile.remove')}
          </ButtonLink>
        ) : null}
      </Actions>
    </>
  );
}

function Passkey({ t, name, since }: PasskeyEntry & { readonly t: StaffText }) {
  return <div>{t('profile.passkey.since', { name, date: formatDate(since, 'de') })}</div>;
}

function Sessions({ t, sessions, thisSession }: ProfilePageProps & { readonly t: StaffText }) {
  const device = ({ userAgent }: OwnSession) => {
    const { browser, system } = readUserAgent(userAgent);
    return [browser, system].filter(Boolean).join(', ') || t('profile.session.unknown');
  };
  return (
    <DataTable
      caption={t('profile.sessions')}
      captionHidden
      rows={sessions}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t('profile.session.device'),
          cell: (session) => (
            <>
              {device(session)}{' '}
              {session.id === thisSession ? <Badge tone="info">{t('profile.session.here')}</Badge> : null}
            </>
          ),
        },
        { label: t('profile.session.since'), cell: ({ startedAt }) => formatDateTime(startedAt, 'de') },
        { label: t('profile.session.seen'), cell: ({ lastSeenAt }) => formatDateTime(lastSeenAt, 'de') },
        { label: t('profile.session.from'), cell: ({ cameFrom }) => cameFrom },
      ]}
    />
  );
}
