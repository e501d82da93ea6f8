import { formatDate, formatDateTime } from '../../../lib/dates.ts';
import { Actions, ButtonLink, DataTable, Hint, Stack, type View } from '../../../platform/ui/index.ts';
import { type Judged, StandingBadge } from '../pages/standing-badge.tsx';
import { officePath } from '../paths.ts';
import { bescheinigungTexts } from '../texts.de.ts';
import { bescheinigungOfficeTexts } from './texts.de.ts';

export interface BescheinigungenPanelProps {
  readonly view: View;
  readonly betriebId: string;
  readonly judged: readonly Judged[];
  /** How many are shown, where there are more. */
  readonly most?: number | undefined;
  readonly mayIssue: boolean;
}

/** What a Betrieb has out, on its page in the office. */
export function BescheinigungenPanel({ view, betriebId, judged, most, mayIssue }: BescheinigungenPanelProps) {
  const t = bescheinigungOfficeTexts.for(view.chamber, 'de');
  const words = bescheinigungTexts.for(view.chamber, 'de');
  const act = {
    label: t('panel.act'),
    cell: ({ issued: { id, endedAt } }: Judged) =>
      endedAt === null ? <a href={officePath('withdraw', betriebId, id)}>{t('panel.withdraw')}</a> : '–',
  };
  return (
    <section>
      <Stack>
        <h2>{t('panel.title')}</h2>
        {judged.length === 0 ? (
          <p>{t('panel.none')}</p>
        ) : (
          <DataTable
            caption={t('panel.title')}
            captionHidden
            rows={judged}
            rowKey={({ issued }) => issued.id}
            columns={[
              { label: t('panel.what'), cell: ({ issued }) => words(`kind.${issued.kind}`) },
              {
                label: t('panel.issued'),
                cell({ issued: { issuedAt, issuedByStaff } }) {
                  const at = formatDateTime(issuedAt, 'de');
                  return issuedByStaff === null
                    ? t('panel.self', { at })
                    : t('panel.by', { at, by: issuedByStaff });
                },
              },
              {
                label: t('panel.until'),
                cell: ({ issued: { validUntil } }) =>
                  validUntil === null ? words('own.open') : formatDate(validUntil, 'de'),
              },
              {
                label: t('panel.state'),
                cell: (one) => (
                  <>
                    <StandingBadge view={view} judged={one} />
                    {one.issued.endingNote === null ? null : (
                      <Hint>{t('panel.note', { note: one.issued.endingNote })}</Hint>
                    )}
                  </>
                ),
              },
              ...(mayIssue ? [act] : []),
            ]}
          />
        )}
        {most === undefined ? null : <Hint>{t('panel.more', { most })}</Hint>}
        {mayIssue ? (
          <Actions>
            <ButtonLink href={officePath('issue', betriebId)} kind="secondary">
              {t('panel.issue')}
            </ButtonLink>
          </Actions>
        ) : null}
      </Stack>
    </section>
  );
}
