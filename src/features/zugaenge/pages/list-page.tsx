import { formatDate } from '../../../lib/dates.ts';
import {
  Alert,
  ButtonLink,
  Actions,
  DataTable,
  Lead,
  Page,
  PostButton,
  SummaryList,
  type View,
} from '../../../platform/ui/index.ts';
import { type Colleague, linkRoles, roleNames, rolesGive, roleTexts } from '../../freischaltung/index.ts';
import type { Invitation } from '../invitation.ts';
import { colleaguePath, paths } from '../paths.ts';
import { offersInvitations } from '../settings.ts';
import { zugaengeTexts } from '../texts.de.ts';
import { sinceWords } from './since.ts';

/** What has just happened, told on top of the list. */
export const listNotices = [
  'eingeladen',
  'erneut-gesendet',
  'zurueckgezogen',
  'geaendert',
  'beendet',
  'nicht-gesendet',
  'nicht-mehr-offen',
] as const;

/** See {@link listNotices}. */
export type ListNotice = (typeof listNotices)[number];

export interface ListPageProps {
  readonly view: View;
  readonly betrieb: string;
  /** Of whoever looks. */
  readonly ownLinkId: string;
  readonly colleagues: readonly Colleague[];
  /** Open ones; only those with Verwaltung see them. */
  readonly invitations: readonly Invitation[];
  readonly now: Date;
  readonly notice?: ListNotice | undefined;
}

/** Who acts for the Betrieb; with Verwaltung all of it and the ways to change it, else one's own part and whom to ask. */
export function ListPage(props: ListPageProps) {
  const { view, betrieb, colleagues, ownLinkId, notice } = props;
  const t = zugaengeTexts.for(view.chamber, view.locale);
  const own = colleagues.find(({ linkId }) => linkId === ownLinkId);
  const administers = own !== undefined && rolesGive(own.roles, 'zugaenge');
  return (
    <Page
      view={view}
      title={t('list.title')}
      breadcrumb={[{ label: t('area'), href: '/mein-betrieb' }]}
      width="wide"
    >
      {notice ? (
        <Alert tone={notice.startsWith('nicht') ? 'warning' : 'success'} heading={t(`notice.${notice}`)} />
      ) : null}
      {administers ? <Administration {...props} /> : <OwnAccess {...props} own={own} />}
      <h2>{t('list.meaning')}</h2>
      <RoleTable view={view} />
      <p>{t('list.proof', { betrieb })}</p>
    </Page>
  );
}

function Administration(props: ListPageProps) {
  const { view, betrieb, colleagues, invitations, ownLinkId } = props;
  const t = zugaengeTexts.for(view.chamber, view.locale);
  const offered = offersInvitations(view.chamber);
  const administrators = colleagues.filter(({ roles }) => rolesGive(roles, 'zugaenge'));
  return (
    <>
      <Lead>{t('list.lead', { betrieb })}</Lead>
      {offered ? (
        <Actions>
          <ButtonLink href={paths.invite}>{t('list.invite')}</ButtonLink>
        </Actions>
      ) : (
        <p>{t('list.ownProof')}</p>
      )}
      {administrators.length === 1 && colleagues.length > 1 ? (
        <Alert tone="info" heading={t('list.alone')}>
          <p>{t('list.aloneText')}</p>
        </Alert>
      ) : null}
      <h2>{t('list.people')}</h2>
      <p>{t('list.how')}</p>
      <DataTable
        caption={t('list.people')}
        captionHidden
        rows={colleagues}
        rowKey={({ linkId }) => linkId}
        columns={[
          {
            label: t('column.name'),
            cell: (row) => (
              <>
                <a href={colleaguePath(row.linkId)}>
                  {row.firstName} {row.lastName}
                </a>
                {row.linkId === ownLinkId ? ` (${t('list.you')})` : ''}
                <br />
                {row.email}
              </>
            ),
          },
          { label: t('column.roles'), cell: (row) => rolesOf(view, row) },
          {
            label: t('column.since'),
            cell: (row) => sinceWords(view, row),
          },
          {
            label: t('column.used'),
            cell: (row) => (row.lastUsed === null ? t('list.unused') : formatDate(row.lastUsed, view.locale)),
          },
        ]}
      />
      {offered && invitations.length > 0 ? <Invitations {...props} /> : null}
    </>
  );
}

function rolesOf(view: View, { roles, endsAt }: Colleague) {
  const t = zugaengeTexts.for(view.chamber, view.locale);
  const names = roleNames(view.chamber, view.locale, roles);
  return endsAt === null ? names : t('list.until', { roles: names, until: formatDate(endsAt, view.locale) });
}

function Invitations({ view, invitations, now }: ListPageProps) {
  const t = zugaengeTexts.for(view.chamber, view.locale);
  return (
    <>
      <h2>{t('list.invitations')}</h2>
      <DataTable
        caption={t('list.invitations')}
        captionHidden
        rows={invitations}
        rowKey={({ id }) => id}
        columns={[
          { label: t('column.address'), cell: ({ email }) => email },
          { label: t('column.roles'), cell: ({ roles }) => roleNames(view.chamber, view.locale, roles) },
          { label: t('column.sent'), cell: ({ sentAt }) => formatDate(sentAt, view.locale) },
          { label: t('column.state'), cell: (row) => stateOf(view, row, now) },
          {
            label: t('column.change'),
            cell: ({ id }) => (
              <>
                <PostButton action={paths.resend} fields={{ einladung: id }} kind="secondary">
                  {t('list.resend')}
                </PostButton>
                <PostButton action={paths.revoke} fields={{ einladung: id }} kind="tertiary">
                  {t('list.revoke')}
                </PostButton>
              </>
            ),
          },
        ]}
      />
    </>
  );
}

function stateOf(view: View, invitation: Invitation, now: Date): string {
  const t = zugaengeTexts.for(view.chamber, view.locale);
  if (invitation.expiresAt <= now)
    return t('state.expired', { until: formatDate(invitation.expiresAt, view.locale) });
  if (!invitation.inviterAdministers) return t('state.rests');
  return t('state.open', { until: formatDate(invitation.expiresAt, view.locale) });
}

function OwnAccess({
  view,
  betrieb,
  colleagues,
  own,
}: ListPageProps & { readonly own: Colleague | undefined }) {
  const t = zugaengeTexts.for(view.chamber, view.locale);
  const administrators = colleagues.filter(({ roles }) => rolesGive(roles, 'zugaenge'));
  return (
    <>
      <Lead>{t('own.lead', { betrieb })}</Lead>
      {own ? (
        <SummaryList
          items={[
            { label: t('column.roles'), value: rolesOf(view, own) },
            {
              label: t('column.since'),
              value: sinceWords(view, own),
            },
          ]}
        />
      ) : null}
      <h2>{t('own.administrators')}</h2>
      {administrators.length === 0 ? (
        <p>{t('own.nobody')}</p>
      ) : (
        <>
          <p>{t('own.ask')}</p>
          <ul>
            {administrators.map(({ linkId, firstName, lastName, email }) => (
              <li key={linkId}>
                {firstName} {lastName}, <a href={`mailto:${email}`}>{email}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function RoleTable({ view }: { readonly view: View }) {
  const t = roleTexts.for(view.chamber, view.locale);
  return (
    <SummaryList
      items={linkRoles.map((role) => ({ label: t(`role.${role}`), value: t(`role.${role}.opens`) }))}
    />
  );
}
