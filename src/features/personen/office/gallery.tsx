import { sampleStaff } from '../../../platform/access/sample-actors.ts';
import type { GalleryEntry } from '../../../platform/feature/feature.ts';
import { RecordPage, rights } from '../../office/index.ts';
import { fullPerson, sparsePerson } from '../fixtures.ts';
import type { PersonRecord } from '../rules.ts';
import { PersonDataPanel } from './person-data-panel.tsx';
import { headOf } from './record.tsx';

/** What the office's page of a Person shows of it, in its states. */
export const personenOfficeGallery: readonly GalleryEntry[] = [
  drawn('full', 'alles bekannt', fullPerson),
  drawn('sparse', 'wenig bekannt', sparsePerson),
];

function drawn(id: string, title: string, person: PersonRecord): GalleryEntry {
  return {
    id: `personen/office-${id}`,
    title: `Verwaltung, Person: ${title}`,
    show: {
      kind: 'page',
      inOffice: true,
      actor: { ...sampleStaff, rights },
      draw: (view) => (
        <RecordPage
          view={view}
          notice={undefined}
          head={headOf(view.chamber, person)}
          panels={[<PersonDataPanel view={view} person={person} />]}
        />
      ),
    },
  };
}
