import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { freshForm } from '../../platform/ui/index.ts';
import { erika } from './fixtures.ts';
import { InputGonePage, KeptInputPage } from './pages/kept-input-page.tsx';
import { SignInPage } from './pages/sign-in-page.tsx';

const question = { options: '{}', sealed: 'A'.repeat(64) };
const token = 'A'.repeat(43);
const fileNames = ['Meisterbrief.pdf', 'Foto.jpg'];
const withoutFiles = { filesLeftOut: true, fileNames };
const withFiles = {
  filesLeftOut: false,
  fileNames,
  files: fileNames.map((name) => ({ id: name, field: 'files', name, size: 1000 })),
};

type Draw = Extract<GalleryEntry['show'], { kind: 'page' }>['draw'];

function shown(id: string, title: string, draw: Draw): GalleryEntry {
  return { id: `sign-in/${id}`, title, show: { kind: 'page', draw } };
}

function shownToErika(id: string, title: string, draw: Draw): GalleryEntry {
  return { id: `sign-in/${id}`, title, show: { kind: 'page', actor: erika, draw } };
}

/** A form that was sent too late: kept or gone, with its files and without. */
export const keptInputGallery: readonly GalleryEntry[] = [
  shown('over-kept', 'Anmelden, Eingabe aufgehoben', (view) => (
    <SignInPage
      passkey={question}
      view={view}
      form={freshForm()}
      target="/profil"
      over={{ input: 'kept', sealed: token }}
    />
  )),
  shown('over-kept-files', 'Anmelden, Eingabe und Dateien aufgehoben', (view) => (
    <SignInPage
      passkey={question}
      view={view}
      form={freshForm()}
      target="/dokumente/hochladen"
      over={{ input: 'kept', sealed: token, ...withFiles }}
    />
  )),
  shown('over-kept-without-files', 'Anmelden, Eingabe aufgehoben, Dateien nicht', (view) => (
    <SignInPage
      passkey={question}
      view={view}
      form={freshForm()}
      target="/dokumente/hochladen"
      over={{ input: 'kept', sealed: token, ...withoutFiles }}
    />
  )),
  shownToErika('kept', 'Eingabe noch da', (view) => (
    <KeptInputPage
      view={view}
      kept={{ path: '/freischalten/betrieb', fields: { betriebsnummer: '1234567' }, secretsLeftOut: true }}
    />
  )),
  shownToErika('kept-files', 'Eingabe noch da, Dateien auch', (view) => (
    <KeptInputPage
      view={view}
      kept={{ path: '/dokumente/hochladen', fields: {}, secretsLeftOut: false, ...withFiles }}
    />
  )),
  shownToErika('kept-without-files', 'Eingabe noch da, Dateien nicht', (view) => (
    <KeptInputPage
      view={view}
      kept={{ path: '/dokumente/hochladen', fields: {}, secretsLeftOut: false, ...withoutFiles }}
    />
  )),
  shownToErika('gone-other-account', 'Eingabe verworfen, anderes Konto', (view) => (
    <InputGonePage view={view} why="other-account" target="/freischalten/betrieb" />
  )),
  shownToErika('gone', 'Eingabe nicht mehr da', (view) => (
    <InputGonePage view={view} why="over" target={null} />
  )),
];
