import { formatDate, formatDateTime } from '../../../../lib/dates.ts';
import {
  Accordion,
  Actions,
  Alert,
  ButtonLink,
  DataTable,
  Hint,
  PostButton,
  type View,
} from '../../../../platform/ui/index.ts';
import type { WithoutAdministrator } from '../../direct-link/queries.ts';
import { directLinkTexts } from '../../direct-link/texts.de.ts';
import { linksTexts } from '../../links/texts.de.ts';
import { roleNames } from '../../role-words.ts';
import type { ActingAccount } from '../panel-queries.ts';
import { actPath } from '../paths.ts';
import { pinOfficeTexts } from '../texts.de.ts';
import { account, type PanelProps, type PanelRights } from './panel-parts.tsx';

interface ActingPanelProps extends PanelProps<ActingAccount> {
  /** That nobody administers the Betrieb any more, while nobody has seen it. */
  readonly nobody?: WithoutAdministrator | undefined;
  /** Where the profile lets a case worker link an account: whether anybody can be linked with this Betrieb. */
  readonly offersLink?: 'offered' | 'not-linkable' | undefined;
}

/** Who acts for a Betrieb or as a Person now, and who did. */
export function ActingPanel(props: ActingPanelProps) {
  const { view, subject, rows, may, nobody, offersLink } = props;
  const direct = directLinkTexts.for(view.chamber, 'de');
  const t = pinOfficeTexts.for(view.chamber, 'de');
  const links = linksTexts.for(view.chamber, 'de');
  const inForce = rows.filter(({ endedAt }) => endedAt === null);
  const over = rows.filter(({ endedAt }) => endedAt !== null);
  return (
    <section>
      <h2>{t(`acting.${subject.kind}`)}</h2>
      {nobody ? <Nobody view={view} nobody={nobody} may={may} /> : null}
      {inForce.length === 0 ? <p>{t('acting.none')}</p> : <InForce {...props} rows={inForce} />}
      {over.length === 0 ? null : (
        <Accordion summary={t('acting.over')}>
          <DataTable
            caption={t('acting.over')}
            captionHidden
            rows={over}
            rowKey={({ linkId }) => linkId}
            columns={[
              { label: t('acting.who'), cell: ({ accountId, name }) => account(accountId, name) },
              { label: t('acting.since'), cell: ({ since }) => formatDateTime(since, 'de') },
              { label: t('acting.until'), cell: ({ endedAt }) => endedAt && formatDateTime(endedAt, 'de') },
              {
                label: t('acting.why'),
                cell: ({ endReason, note }) =>
                  [endReason ? links(`own.why.${endReason}`) : '', note].filter(Boolean).join(': '),
              },
            ]}
          />
        </Accordion>
      )}
      {offersLink === 'not-linkable' && may.link ? <p>{direct('link.refused.betrieb')}</p> : null}
      {offersLink === 'offered' && may.link ? (
        <Actions>
          <ButtonLink href={actPath(subject, 'link')} kind="secondary">
            {direct('link.open')}
          </ButtonLink>
        </Actions>
      ) : null}
    </section>
  );
}

function Nobody({
  view,
  nobody,
  may,
}: {
  readonly view: View;
  readonly nobody: WithoutAdministrator;
  readonly may: PanelRights;
}) {
  const t = directLinkTexts.for(view.chamber, 'de');
  const { betriebId, since, colleagues } = nobody;
  return (
    <Alert tone="warning" heading={t('nobody.title')} level={3}>
      <p>{t('nobody.text', { since: formatDateTime(since, 'de'), colleagues })}</p>
      {may.link ? (
        <PostButton action={actPath({ kind: 'betrieb', id: betriebId }, 'seen')} kind="secondary">
          {t('nobody.seen')}
        </PostButton>
      ) : null}
    </Alert>
  );
}

function InForce({ view, subject, rows, may }: PanelProps<ActingAccount>) {
  const direct = directLinkTexts.for(view.chamber, 'de');
  const act = {
    label: direct('act'),
    cell: ({ linkId }: ActingAccount) => (
      <a href={actPath(subject, 'unlink', linkId)}>{direct('unlink.open')}</a>
    ),
  };
  const t = pinOfficeTexts.for(view.chamber, 'de');
  const roles = {
    label: t('acting.roles'),
    cell: (row: ActingAccount) => roleNames(view.chamber, 'de', row.roles),
  };
  return (
    <DataTable
      caption={t(`acting.${subject.kind}`)}
      captionHidden
      rows={rows}
      rowKey={({ linkId }) => linkId}
      columns={[
        {
          label: t('acting.who'),
          cell: ({ accountId, name, email }) => (
            <>
              {account(accountId, name)} <Hint>{email}</Hint>
            </>
          ),
        },
        ...(subject.kind === 'betrieb' ? [roles] : []),
        {
          label: t('acting.method'),
          cell: (row) => <Method view={view} subject={subject} row={row} may={may} />,
        },
        {
          label: t('acting.since'),
          cell: ({ since, endsAt, movedAt }) => {
            const begun = formatDateTime(since, 'de');
            const words = movedAt
              ? t('acting.moved', { since: begun, moved: formatDateTime(movedAt, 'de') })
              : begun;
            return endsAt ? t('acting.forATime', { since: words, end: formatDate(endsAt, 'de') }) : words;
          },
        },
        ...(may.link ? [act] : []),
      ]}
    />
  );
}

function Method({
  view,
  subject,
  row,
  may,
}: Pick<PanelProps<ActingAccount>, 'view' | 'subject' | 'may'> & { readonly row: ActingAccount }) {
  const words = linksTexts.for(view.chamber, 'de')(`own.method.${row.method}`);
  return (
    <>
      {row.beginNote ? `${words}: ${row.beginNote}` : words}
      {row.hasDocument && may.link ? (
        <>
          {' '}
          <a href={actPath(subject, 'document', row.linkId)}>
            {directLinkTexts.for(view.chamber, 'de')('document.open')}
          </a>
        </>
      ) : null}
    </>
  );
}
