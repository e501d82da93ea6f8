import { formatDate, formatDateTime } from '../../../../lib/dates.ts';
import { Actions, Badge, ButtonLink, DataTable, type View } from '../../../../platform/ui/index.ts';
import type { ShownLetter, ShownPin } from '../panel-queries.ts';
import { actPath, batchPath, officePath } from '../paths.ts';
import { pinOfficeTexts } from '../texts.de.ts';
import { account, type PanelProps, type PanelRights } from './panel-parts.tsx';

interface PinsPanelProps extends PanelProps<ShownPin> {
  /** Why nobody can be sent a new one. */
  readonly noPin?: string | undefined;
}

/** The way to a new PIN, or why there is none: nobody shall give reasons for what is refused in any case. */
function NewPin({ view, subject, noPin }: Pick<PinsPanelProps, 'view' | 'subject' | 'noPin'>) {
  if (noPin !== undefined) return <p>{noPin}</p>;
  return (
    <Actions>
      <ButtonLink href={actPath(subject, 'newPin')} kind="secondary">
        {pinOfficeTexts.for(view.chamber, 'de')('pins.new')}
      </ButtonLink>
    </Actions>
  );
}

/** What became of the PINs of a Betrieb or Person; the PINs themselves stand in letters alone. */
export function PinsPanel(props: PinsPanelProps) {
  const { view, subject, rows, may, now, noPin } = props;
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
            { label: t('pins.origin'), cell: (pin) => originWords(view, pin) },
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
      {may.issue ? <NewPin view={view} subject={subject} noPin={noPin} /> : null}
    </section>
  );
}

function originWords(view: View, { origin, issuedByName: name }: ShownPin): string {
  const t = pinOfficeTexts.for(view.chamber, 'de');
  const words = t(`pins.origin.${origin}`);
  return name === null ? words : t('pins.originBy', { origin: words, name });
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
    const at = formatDateTime(pin.revokedAt, 'de');
    const { revokedByName: name } = pin;
    const revoked = name === null ? t('pins.revoked', { at }) : t('pins.revokedBy', { at, name });
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
  const { origin, note, staffName: name, requestedBy, state } = letter;
  if (origin === 'request') {
    const asker = requestedBy ? account(requestedBy, letter.requestedByName ?? '') : t('letters.by.request');
    const isReleased = name !== null && state !== 'refused';
    return (
      <>
        {asker}
        {isReleased ? t('letters.by.released', { name }) : null}
      </>
    );
  }
  const words = t(`letters.by.${origin}`);
  const named = name === null ? words : t('letters.by.named', { by: words, name });
  return <>{note ? t('letters.by.why', { by: named, note }) : named}</>;
}

function LetterStateWords({ view, letter, may }: LetterProps & { readonly may: PanelRights }) {
  const t = pinOfficeTexts.for(view.chamber, 'de');
  const { state, letterId, batchId, batchNummer, printedAt, postedAt, origin } = letter;
  const batchKind = origin === 'bulk' ? 'mass-run' : 'queue';
  const mayOpenBatch = batchKind === 'queue' ? may.issue : may.runInBulk;
  const words =
    state === 'refused' && letter.staffName !== null
      ? t('letters.refusedBy', { name: letter.staffName })
      : t(`letters.state.${state}`);
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
