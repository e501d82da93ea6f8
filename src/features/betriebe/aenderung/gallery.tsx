import type { GalleryEntry } from '../../../platform/feature/feature.ts';
import type { View } from '../../../platform/ui/index.ts';
import { fullBetrieb } from '../fixtures.ts';
import { betriebsdaten } from './betriebsdaten.ts';
import { addressChangesMail } from './mails/address-changes-mail.ts';
import { confirmAddressMail } from './mails/confirm-address-mail.ts';
import {
  AddressConfirmedPage,
  AddressLinkOverPage,
  ConfirmAddressPage,
} from './pages/confirm-address-page.tsx';

const facts = {
  betrieb: fullBetrieb.name,
  nummer: 181,
  address: 'buero@tischlerei-hofer.example',
  token: 'x'.repeat(43),
} as const;

function drawn(
  id: string,
  title: string,
  draw: Extract<GalleryEntry['show'], { kind: 'page' }>['draw'],
): GalleryEntry {
  const show = { kind: 'page', draw } as const;
  return { id: `betriebe/new-address-${id}`, title, appliesTo: betriebsdaten.offered, show };
}

function mail(
  id: string,
  title: string,
  draw: Extract<GalleryEntry['show'], { kind: 'mail' }>['draw'],
): GalleryEntry {
  const show = { kind: 'mail', draw } as const;
  return { id: `betriebe/mail-${id}`, title: `Mail: ${title}`, appliesTo: betriebsdaten.offered, show };
}

/** Pages and mails about a new address on file. */
export const newAddressGallery: readonly GalleryEntry[] = [
  drawn('confirm', 'Neue Adresse des Betriebs bestätigen', (view: View) => (
    <ConfirmAddressPage view={view} {...facts} />
  )),
  drawn('confirmed', 'Neue Adresse des Betriebs bestätigt', (view: View) => (
    <AddressConfirmedPage view={view} />
  )),
  drawn('over', 'Neue Adresse des Betriebs: Link abgelaufen', (view: View) => (
    <AddressLinkOverPage view={view} />
  )),
  mail('confirm-address', 'neue Adresse bestätigen', (chamber, locale) =>
    confirmAddressMail(chamber, locale, facts),
  ),
  mail('address-changes', 'Adresse soll sich ändern', (chamber, locale) =>
    addressChangesMail(chamber, locale, facts),
  ),
];
