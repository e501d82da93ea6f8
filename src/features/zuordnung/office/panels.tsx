import { formatDateTime } from '../../../lib/dates.ts';
import type { OfficePanel } from '../../../platform/feature/office.ts';
import { DataTable, Hint, type View } from '../../../platform/ui/index.ts';
import { officePathOf } from '../../office/index.ts';
import { listForOffice, type OfficeZuordnung } from './panel-queries.ts';
import { zuordnungTexts } from '../texts.de.ts';
import { zuordnungOfficeTexts } from './texts.de.ts';

const most = 20;

/** The Anträge of a person on the page of the account, and those for a Betrieb on its page. */
export const zuordnungPanels: readonly OfficePanel[] = (['account', 'betrieb'] as const).map((of) => ({
  of,
  rank: 60,
  // whose account asks is told by the page of the account alone
  right: of === 'account' ? 'konten.lesen' : 'register.lesen',
  async draw({ db, view }, id) {
    const antraege = await listForOffice(db, of, id, most + 1);
    return antraege.length === 0 ? undefined : (
      <ZuordnungPanel
        view={view}
        of={of}
        antraege={antraege.slice(0, most)}
        isMore={antraege.length > most}
      />
    );
  },
}));

/** Anträge auf Zuordnung, the newest first: who asked for which Betrieb, when, and what has become of it. */
export function ZuordnungPanel(props: {
  readonly view: View;
  readonly of: 'account' | 'betrieb';
  readonly antraege: readonly OfficeZuordnung[];
  readonly isMore: boolean;
}) {
  const { view, of, antraege, isMore } = props;
  const t = zuordnungOfficeTexts.for(view.chamber, 'de');
  const states = zuordnungTexts.for(view.chamber, 'de');
  const other = of === 'account' ? 'betrieb' : 'account';
  return (
    <section>
      <h2>{t('panel.title')}</h2>
      <DataTable
        caption={t('panel.title')}
        captionHidden
        rows={antraege}
        rowKey={({ nummer }) => String(nummer)}
        columns={[
          { label: t('panel.nummer'), cell: ({ nummer }) => t('search.title', { nummer }) },
          {
            label: t(`panel.${other}`),
            cell: (antrag) => <a href={officePathOf(other, antrag[`${other}Id`])}>{antrag[other]}</a>,
          },
          { label: t('panel.sent'), cell: ({ sentAt }) => formatDateTime(sentAt, 'de') },
          { label: t('panel.typed'), cell: ({ typedName }) => typedName },
          {
            label: t('panel.state'),
            cell: ({ state, decidedAt }) =>
              decidedAt
                ? t('panel.decided', { state: states(`state.${state}`), at: formatDateTime(decidedAt, 'de') })
                : states(`state.${state}`),
          },
        ]}
      />
      {isMore ? <Hint>{t('panel.more', { most: antraege.length })}</Hint> : null}
    </section>
  );
}
