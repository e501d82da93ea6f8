import type { OfficePanel } from '../../../platform/feature/office.ts';
import { Actions, ButtonLink, Stack, type View } from '../../../platform/ui/index.ts';
import type { MandateRecord, Owner } from '../mandate.ts';
import { officePaths } from '../paths.ts';
import { selectMandatesOf } from '../queries.ts';
import { offersSepa } from '../settings.ts';
import { OfficeMandates } from './list-page.tsx';
import { sepaRight } from './rights.ts';
import { sepaOfficeTexts } from './texts.de.ts';

const mostShown = 20;

/** On the office's page of a Betrieb or Person: its mandates. */
export const sepaPanels: readonly OfficePanel[] = (['betrieb', 'person'] as const).map((kind) => ({
  of: kind,
  rank: 57,
  right: sepaRight,
  async draw({ chamber, db, view }, id) {
    if (!offersSepa(chamber)) return undefined;
    const owner = { kind, id };
    return <SepaPanel view={view} owner={owner} mandates={await selectMandatesOf(db, owner, mostShown)} />;
  },
}));

/** Mandates of one Betrieb or Person, and the way to enter one that came on paper. */
export function SepaPanel(props: {
  readonly view: View;
  readonly owner: Owner;
  readonly mandates: readonly MandateRecord[];
}) {
  const { view, owner, mandates } = props;
  const t = sepaOfficeTexts.for(view.chamber, 'de');
  return (
    <section>
      <Stack>
        <h2>{t('panel.title')}</h2>
        {mandates.length === 0 ? (
          <p>{t('panel.none')}</p>
        ) : (
          <OfficeMandates view={view} mandates={mandates} />
        )}
        <Actions>
          <ButtonLink href={officePaths.enter[owner.kind].replace(':id', owner.id)} kind="secondary">
            {t('panel.enter')}
          </ButtonLink>
        </Actions>
      </Stack>
    </section>
  );
}
