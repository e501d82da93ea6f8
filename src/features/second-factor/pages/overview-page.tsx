import {
  type FactorState,
  hasFactor,
  type PasskeyEntry,
  recoveryCodeCount,
} from '../../../platform/factors/index.ts';
import { formatDate } from '../../../lib/dates.ts';
import {
  Actions,
  Alert,
  ButtonLink,
  Card,
  DataTable,
  Hint,
  Lead,
  Page,
  PostButton,
  type View,
} from '../../../platform/ui/index.ts';
import type { FactorNotice } from '../notices.ts';
import { passkeyPath, paths } from '../paths.ts';
import { secondFactorTexts } from '../texts.de.ts';

/** Of so few recovery codes the page says that they are few. */
const fewCodes = 3;

export interface OverviewPageProps {
  readonly view: View;
  readonly state: FactorState;
  readonly passkeys: readonly PasskeyEntry[];
  /** What has just happened. */
  readonly notice?: FactorNotice | undefined;
}

/** What protects the account beside the password, and how to add to it. */
export function OverviewPage({ view, state, passkeys, notice }: OverviewPageProps) {
  const t = secondFactorTexts.for(view.chamber, view.locale);
  const some = hasFactor(state);
  return (
    <Page view={view} title={t('overview.title')} breadcrumb={[{ label: t('profile'), href: paths.profile }]}>
      {notice ? (
        <Alert tone={notice.tone} heading={notice.heading}>
          {notice.text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Alert>
      ) : null}
      <Lead>{t(some ? 'overview.some' : 'overview.none')}</Lead>
      <AppCard view={view} since={state.totpSince} />
      <Card heading={t('passkeys.heading')}>
        <p>{t('passkeys.what')}</p>
        {passkeys.length > 0 ? <PasskeyTable view={view} passkeys={passkeys} /> : null}
        <Actions>
          <ButtonLink href={paths.newPasskey} kind="secondary">
            {t('passkeys.add')}
          </ButtonLink>
        </Actions>
      </Card>
      {some ? <CodesCard view={view} left={state.codesLeft} /> : null}
      <ul>
        <li>
          <a href={paths.sessions}>{t('overview.sessions')}</a>
        </li>
        <li>
          <a href={`${paths.help}#zweiter-faktor`}>{t('overview.help')}</a>
        </li>
      </ul>
    </Page>
  );
}

function AppCard({ view, since }: { readonly view: View; readonly since: Date | null }) {
  const t = secondFactorTexts.for(view.chamber, view.locale);
  return (
    <Card heading={t('app.heading')}>
      <p>{t('app.what')}</p>
      {since ? <p>{t('app.since', { date: formatDate(since, view.locale) })}</p> : null}
      <Actions>
        <ButtonLink href={paths.app} kind="secondary">
          {t(since ? 'app.setUpAnother' : 'app.setUp')}
        </ButtonLink>
        {since ? (
          <ButtonLink href={paths.removeApp} kind="tertiary">
            {t('app.remove')}
          </ButtonLink>
        ) : null}
      </Actions>
    </Card>
  );
}

function PasskeyTable({ view, passkeys }: Pick<OverviewPageProps, 'view' | 'passkeys'>) {
  const t = secondFactorTexts.for(view.chamber, view.locale);
  return (
    <DataTable
      caption={t('passkeys.caption')}
      rows={passkeys}
      rowKey={({ id }) => id}
      columns={[
        { label: t('passkeys.name'), cell: ({ name }) => name },
        { label: t('passkeys.since'), cell: ({ since }) => formatDate(since, view.locale) },
        {
          label: t('passkeys.lastUsed'),
          cell: ({ lastUsedAt }) => (lastUsedAt ? formatDate(lastUsedAt, view.locale) : t('passkeys.never')),
        },
        {
          label: t('passkeys.actions'),
          cell: ({ id, name }) => <a href={passkeyPath('passkey', id)}>{t('passkeys.change', { name })}</a>,
        },
      ]}
    />
  );
}

function CodesCard({ view, left }: { readonly view: View; readonly left: number }) {
  const t = secondFactorTexts.for(view.chamber, view.locale);
  return (
    <Card heading={t('codes.heading')}>
      <p>{t('codes.what')}</p>
      <p>
        {t('codes.left', { left, all: recoveryCodeCount })} {left < fewCodes ? t('codes.few') : null}
      </p>
      <PostButton action={paths.codes} kind="secondary">
        {t('codes.new')}
      </PostButton>
      <Hint>{t('codes.newHint')}</Hint>
    </Card>
  );
}
