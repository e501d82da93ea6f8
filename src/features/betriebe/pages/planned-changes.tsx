import { formatDate } from '../../../lib/dates.ts';
import { SummaryList, type View } from '../../../platform/ui/index.ts';
import type { PlannedChange } from '../new-facts.ts';
import { betriebeTexts } from '../texts.de.ts';
import { findTrade } from '../trades.ts';

export interface PlannedChangesProps {
  readonly view: View;
  readonly changes: readonly PlannedChange[];
  /** Page of the Antrag that a change was decided on; absent where not everybody who reads this may see it. */
  readonly hrefOf?: (nummer: number) => string;
}

/** Decided changes whose day is to come, on the page of a Betrieb; nothing where there are none. */
export function PlannedChanges({ view, changes, hrefOf }: PlannedChangesProps) {
  const t = betriebeTexts.for(view.chamber, view.locale);
  const coming = changes.filter(({ overtakenAt }) => overtakenAt === null);
  if (coming.length === 0) return null;
  return (
    <>
      <h2>{t('planned.title')}</h2>
      {coming.map((change) => {
        const from = t('planned.from', {
          day: formatDate(change.validFrom, view.locale),
          nummer: change.nummer,
        });
        return (
          <section key={change.nummer}>
            <h3>{hrefOf ? <a href={hrefOf(change.nummer)}>{from}</a> : from}</h3>
            <SummaryList
              items={Object.entries(change.facts).map(([field, value]) => ({
                label: t(`planned.${field}` as 'planned.name'),
                value: findTrade(value)?.name ?? value,
              }))}
            />
          </section>
        );
      })}
    </>
  );
}
