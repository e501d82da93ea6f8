import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { ShownEntry, TrailSubject } from '../entry.ts';
import { paths } from '../paths.ts';
import { trailTexts } from '../texts.de.ts';
import { fieldOf } from '../typed-filter.ts';
import { TrailTable } from './trail-table.tsx';

/** The latest rows about a record, on its page, with the way to all of them. */
export function TrailPanel({
  chamber,
  subject,
  entries,
}: {
  readonly chamber: Chamber;
  readonly subject: TrailSubject;
  readonly entries: readonly ShownEntry[];
}) {
  const t = trailTexts.for(chamber, 'de');
  return (
    <section>
      <h2>{t('panel.title')}</h2>
      {entries.length === 0 ? (
        <p>{t('panel.none')}</p>
      ) : (
        <>
          <TrailTable chamber={chamber} entries={entries} caption={t('panel.title')} captionHidden />
          <p>
            <a href={`${paths.trail}?${fieldOf(subject.kind)}=${subject.id}`}>{t('panel.all')}</a>
          </p>
        </>
      )}
    </section>
  );
}
