import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { fullPerson, sparsePerson } from './fixtures.ts';
import { personenOfficeGallery } from './office/gallery.tsx';
import { OwnPersonPage } from './pages/own-person-page.tsx';
import { fullName, type PersonRecord } from './rules.ts';

/** This feature's page in its states, for the gallery. */
export function personenGallery(isOffered: (chamber: Chamber) => boolean): readonly GalleryEntry[] {
  const drawn = (id: string, title: string, person: PersonRecord): GalleryEntry => ({
    id: `personen/mine-${id}`,
    title,
    appliesTo: isOffered,
    show: {
      kind: 'page',
      actor: actingFor(person),
      draw: (view) => <OwnPersonPage view={view} person={person} />,
    },
  });
  return [
    drawn('full', 'Meine Person: alles bekannt', fullPerson),
    drawn('sparse', 'Meine Person: wenig bekannt', sparsePerson),
    ...personenOfficeGallery,
  ];
}

function actingFor(person: PersonRecord) {
  const mandate = {
    linkId: '019aa000-0000-7000-8000-00000000001a',
    kind: 'person',
    subjectId: person.id,
    label: fullName(person),
    number: person.personennummer,
    since: new Date('2026-10-01T08:00:00Z'),
    roles: [],
  };
  return {
    kind: 'account',
    accountId: '019aa000-0000-7000-8000-00000000001b',
    sessionId: '019aa000-0000-7000-8000-00000000001c',
    firstName: 'Ada',
    lastName: 'Hofer-Groß',
    email: 'ada@post.example',
    locale: 'de',
    mustReplacePassword: false,
    mustAcceptTerms: false,
    provenLately: true,
    mandates: [mandate],
    actingFor: mandate,
  } as const;
}
