import { formatDate, formatDateTime } from '../../../../lib/dates.ts';
import {
  Accordion,
  Actions,
  Badge,
  ButtonLink,
  DataTable,
  Hint,
  type View,
} from '../../../../platform/ui/index.ts';
import { officePathOf } from '../../../office/index.ts';
import { roleNames } from '../../role-words.ts';
import type { SubjectRef } from '../../queries.ts';
import type { ActingAccount, ShownLetter, ShownPin } from '../panel-queries.ts';
import { actPath, batchPath, officePath } from '../paths.ts';
import { linksTexts } from '../../links/texts.de.ts';
import { pinOfficeTexts } from '../texts.de.ts';

/** What somebody may do on the panels of a record. */
export interface PanelRights {
  readonly issue: boolean;
  readonly runInBulk: boolean;
  readonly link: boolean;
}

interface PanelProps<Row> {
  readonly view: View;
  readonly subject: SubjectRef;
  readonly rows: readonly Row[];
  readonly may: PanelRights;
  readonly now: Date;
}

const account = (id: string, name: string) => <a href={officePathOf('account', id)}>{name}</a>;

/** Who acts for a Betrieb or as a Person now, and who did. */
export function ActingPanel(props: PanelProps<ActingAccount>) {
  const { view, subject, rows } = props;
  const t = pinOfficeTexts.for(view.chamber, 'de');
  const links = linksTexts.for(view.chamber, 'de');
  const inForce = rows.filter(({ endedAt }) => endedAt === null);
  const over = rows.filter(({ endedAt }) => endedAt !== null);
  return (
    <section>
      <h2>{t(`acting.${subject.kind}`)}</h2>
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
    </section>
  );
}

function InForce({ view, subject, rows }: PanelProps<ActingAccount>) {
  const t = pinOfficeTexts.for(view.chamber, 'de');
  const links = linksTexts.for(view.chamber, 'de');
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
        { label: t('acting.method'), cell: ({ method }) => links(`own.method.${method}`) },
        {
          label: t('acting.since'),
          cell: ({ since, endsAt }) =>
            endsAt
              ? t('acting.forATime', { since: formatDateTime(since, 'de'), end: formatDate(endsAt, 'de') })
              : formatDateTime(since, 'de'),
        },
      ]}
    />
  );
}

/** What became of the PINs of a Betrieb or Person; the PINs themselves stand in letters alone. */
export function PinsPanel({ view, subject, rows, may, now }: PanelProps<ShownPin>) {
  const t = pinOfficeTexts.for(view.chamber, 'de');
  return (
    <section>
      <h2>{t('pins.heading')}</h2>
      <p>{t('pins.never')}</p>
      {rows.length === 0 ? (
        <p>{t('pins.none')}</p>
      ) : (
        <DataTable
          caption={t('pins.heading')}
          captionHidden
          rows={rows}
          rowKey={({ pinId }) => pinId}
          columns={[
            { label: t('pins.issued'), cell: ({ issuedAt }) => formatDateTime(issuedAt, 'de') },
            { label: t('pins.origin'), cell: ({ origin }) => t(`pins.origin.${origin}`) },
            { label: t('pins.state'), cell: (pin) => <PinState view={view} pin={pin} now={now} /> },
            ...(may.issue
              ? [
                  {
                    label: t('pins.act'),
                    cell: (pin: ShownPin) =>
                      isOpenPin(pin, now) ? (
                        <a href={actPath(subject, 'revoke', pin.pinId)}>{t('pins.revoke')}</a>
                      ) : (
                        '–'
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {may.issue ? (
        <Actions>
          <ButtonLink href={actPath(subject, 'newPin')} kind="secondary">
            {t('pins.new')}
          </ButtonLink>
        </Actions>
      ) : null}
    </section>
  );
}

function isOpenPin({ usedAt, revokedAt, validUntil }: ShownPin, now: Date): boolean {
  return usedAt === null && revokedAt === null && validUntil > now;
}

function PinState({ view, pin, now }: { readonly view: View; readonly pin: ShownPin; readonly now: Date }) {
  const t = pinOfficeTexts.for(view.chamber, 'de');
  if (pin.usedAt) {
    const at = formatDateTime(pin.usedAt, 'de');
    return (
      <>
        {t('pins.used', { at })}{' '}
        {pin.usedBy ? account(pin.usedBy, pin.usedByName ?? '') : t('pins.usedByGone')}
      </>
    );
  }
  if (pin.revokedAt) {
    const revoked = t('pins.revoked', { at: formatDateTime(pin.revokedAt, 'de') });
    return <>{pin.revokeNote ? `${revoked}: ${pin.revokeNote}` : revoked}</>;
  }
  const until = formatDate(pin.validUntil, 'de');
  return pin.validUntil <= now ? (
    <>{t('pins.expired', { until })}</>
  ) : (
    <Badge tone="info">{t('pins.open', { until })}</Badge>
  );
}

/** The letters to a Betrieb or Person, and how far each is. */
export function LettersPanel({ view, rows, may }: PanelProps<ShownLetter>) {
  const t = pinOfficeTexts.for(view.chamber, 'de');
  return (
    <section>
      <h2>{t('letters.heading')}</h2>
      {rows.length === 0 ? (
        <p>{t('letters.none')}</p>
      ) : (
        <DataTable
          caption={t('letters.heading')}
          captionHidden
          rows={rows}
          rowKey={({ letterId }) => letterId}
          columns={[
            { label: t('letters.asked'), cell: ({ requestedAt }) => formatDateTime(requestedAt, 'de') },
            { label: t('letters.kind'), cell: ({ kind }) => t(`letters.kind.${kind}`) },
            { label: t('letters.by'), cell: (letter) => <AskedBy view={view} letter={letter} /> },
            {
              label: t('letters.state'),
              cell: (letter) => <LetterStateWords view={view} letter={letter} may={may} />,
            },
          ]}
        />
      )}
    </section>
  );
}

interface LetterProps {
  readonly view: View;
  readonly letter: ShownLetter;
}

function AskedBy({ view, letter }: LetterProps) {
  const t = pinOfficeTexts.for(view.chamber, 'de');
  if (letter.requestedBy) return account(letter.requestedBy, letter.requestedByName ?? '');
  if (letter.origin === 'office' && letter.note)
    return <>{t('letters.by.officeWhy', { note: letter.note })}</>;
  return <>{t(`letters.by.${letter.origin}`)}</>;
}

function LetterStateWords({ view, letter, may }: LetterProps & { readonly may: PanelRights }) {
  const t = pinOfficeTexts.for(view.chamber, 'de');
  const { state, letterId, batchId, batchNummer, printedAt, postedAt, origin } = letter;
  const batchKind = origin === 'bulk' ? 'mass-run' : 'queue';
  const mayOpenBatch = batchKind === 'queue' ? may.issue : may.runInBulk;
  const words = t(`letters.state.${state}`);
  const when = state === 'posted' ? postedAt : state === 'printed' ? printedAt : null;
  return (
    <>
      {state === 'needs-decision' && may.issue ? <a href={officePath('letter', letterId)}>{words}</a> : words}
      {when ? ` (${formatDateTime(when, 'de')})` : ''}
      {state === 'refused' && letter.note ? `: ${letter.note}` : ''}
      {batchId && mayOpenBatch ? (
        <>
          {', '}
          <a href={batchPath(batchKind, 'page', batchId)}>{t('batch.name', { nummer: batchNummer ?? 0 })}</a>
        </>
      ) : null}
    </>
  );
}
