import type { GalleryEntry } from '../../../platform/feature/feature.ts';
import { codeSentence, passkeySentence } from '../../second-factor/index.ts';
import { erika } from '../fixtures.ts';
import { ProveAgainPage } from '../pages/prove-again-page.tsx';
import { proveAgainTexts } from './texts.de.ts';

const question = { options: '{}', sealed: 'A'.repeat(64) };
const token = 'A'.repeat(43);

function asked(id: string, title: string, draw: Extract<GalleryEntry['show'], { kind: 'page' }>['draw']) {
  return { id: `sign-in/${id}`, title, show: { kind: 'page', actor: erika, draw } } satisfies GalleryEntry;
}

/** The page that asks once more who sits here, by every way and in every state. */
export const proveAgainGallery: readonly GalleryEntry[] = [
  asked('prove-again', 'Passwort noch einmal', (view) => (
    <ProveAgainPage view={view} errors={{}} second="none" target="/profil" />
  )),
  asked('prove-again-kept', 'Passwort noch einmal, Eingabe aufgehoben', (view) => (
    <ProveAgainPage
      view={view}
      errors={{}}
      second="none"
      target="/profil"
      waiting={{ input: 'kept', sealed: token }}
    />
  )),
  asked('prove-again-only-secrets', 'Passwort noch einmal, nur Passwörter eingegeben', (view) => (
    <ProveAgainPage
      view={view}
      errors={{}}
      second="none"
      target="/profil"
      waiting={{ input: 'only-secrets' }}
    />
  )),
  asked('prove-again-too-large', 'Passwort noch einmal, Eingabe zu lang zum Aufheben', (view) => (
    <ProveAgainPage view={view} errors={{}} second="none" target="/profil" waiting={{ input: 'too-large' }} />
  )),
  asked('prove-again-wrong', 'Passwort noch einmal, falsch', (view) => (
    <ProveAgainPage
      view={view}
      errors={{ currentPassword: proveAgainTexts.for(view.chamber, view.locale)('wrong') }}
      second="none"
      target="/profil"
    />
  )),
  asked('prove-again-without-password', 'Passwort noch einmal, Konto ohne Passwort', (view) => (
    <ProveAgainPage view={view} errors={{}} second="none" target="/profil" withoutPassword />
  )),
  asked('prove-again-app', 'Passwort und Code noch einmal', (view) => (
    <ProveAgainPage view={view} errors={{}} second="app" target="/profil" />
  )),
  asked('prove-again-app-wrong', 'Passwort und Code noch einmal, Code falsch', (view) => (
    <ProveAgainPage
      view={view}
      errors={{ code: codeSentence(view.chamber, view.locale, { kind: 'wrong' }) }}
      second="app"
      passkey={question}
      target="/profil"
    />
  )),
  asked('prove-again-passkey', 'Noch einmal mit Passkey oder Wiederherstellungscode', (view) => (
    <ProveAgainPage view={view} errors={{}} second="recovery-code" passkey={question} target="/profil" />
  )),
  asked('prove-again-passkey-only', 'Noch einmal, nur mit Passkey', (view) => (
    <ProveAgainPage
      view={view}
      errors={{ '': passkeySentence(view.chamber, view.locale, 'failed') }}
      isOfPasskey
      second="passkey-only"
      passkey={question}
      target="/profil"
    />
  )),
  asked('prove-again-passkey-no-password', 'Noch einmal mit Passkey, Konto ohne Passwort', (view) => (
    <ProveAgainPage
      view={view}
      errors={{}}
      second="passkey-only"
      passkey={question}
      target="/profil"
      withoutPassword
    />
  )),
];
