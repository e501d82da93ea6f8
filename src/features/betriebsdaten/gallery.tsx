import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { freshForm, type View } from '../../platform/ui/index.ts';
import { drawnAntrag, drawnInOffice } from '../antraege/index.ts';
import type { PlannedChange } from '../betriebe/index.ts';
import type { NewAddress } from './new-address.ts';
import { betriebsdaten } from './betriebsdaten.ts';
import { sampleAddress as address, sampleOvertaken as overtaken, samplePlan as plan } from './fixtures.ts';
import { addressChangesMail } from './mails/address-changes-mail.ts';
import { confirmAddressMail } from './mails/confirm-address-mail.ts';
import {
  AddressConfirmedPage,
  AddressLinkOverPage,
  ConfirmAddressPage,
} from './pages/confirm-address-page.tsx';
import { OfficePlan } from './pages/office-plan.tsx';
import { PlanView, type PlanViewProps } from './pages/plan-view.tsx';

const facts = {
  betrieb: 'Tischlerei Hofer GmbH & Co. KG',
  nummer: address.nummer,
  address: address.address,
  token: 'x'.repeat(43),
  isProven: false,
} as const;

function waiting(
  id: string,
  title: string,
  state: 'received' | 'approved',
  shown: Partial<Pick<PlanViewProps, 'address' | 'plan' | 'hint'>>,
): GalleryEntry {
  return drawn(id, title, (view: View) =>
    drawnAntrag(view, betriebsdaten, {
      antrag: { nummer: facts.nummer, state, answers: { changes: 'email', email: facts.address } },
      form: freshForm(),
      more: (
        <PlanView
          {...{ view, nummer: facts.nummer, address: undefined, plan: undefined, hint: null, ...shown }}
        />
      ),
    }),
  );
}

function inOffice(
  id: string,
  title: string,
  shown: { readonly address?: NewAddress; readonly plan?: PlannedChange },
): GalleryEntry {
  return drawn(id, title, (view: View) =>
    drawnInOffice(view, betriebsdaten, {
      antrag: {
        nummer: facts.nummer,
        state: shown.plan ? 'approved' : 'received',
        answers: { changes: 'email', email: facts.address },
      },
      part: <OfficePlan {...{ view, address: undefined, plan: undefined, ...shown }} />,
    }),
  );
}

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

/** Pages and mails about changes of Betriebsdaten: a new address on file, a day that is to come. */
export const betriebsdatenGallery: readonly GalleryEntry[] = [
  drawn('confirm', 'Neue Adresse des Betriebs bestätigen', (view: View) => (
    <ConfirmAddressPage view={view} {...facts} />
  )),
  drawn('confirmed', 'Neue Adresse des Betriebs bestätigt', (view: View) => (
    <AddressConfirmedPage view={view} />
  )),
  drawn('over', 'Neue Adresse des Betriebs: Link abgelaufen', (view: View) => (
    <AddressLinkOverPage view={view} />
  )),
  waiting('waits', 'Neue Adresse des Betriebs: wartet auf Bestätigung', 'received', { address }),
  waiting('again', 'Neue Adresse des Betriebs: Mail noch einmal gesendet', 'received', {
    address,
    hint: 'mail-gesendet',
  }),
  waiting('too-often', 'Neue Adresse des Betriebs: Mail zu oft gesendet', 'received', {
    address,
    hint: 'mail-zu-oft',
  }),
  waiting('planned', 'Betriebsdaten: Änderung gilt ab einem Tag', 'approved', { plan }),
  waiting('taken-back', 'Betriebsdaten: Änderung zurückgenommen', 'approved', { hint: 'zurueckgenommen' }),
  waiting('not-any-more', 'Betriebsdaten: geht nicht mehr', 'approved', { hint: 'nicht-mehr' }),
  waiting('overtaken', 'Betriebsdaten: Änderung überholt', 'approved', { plan: overtaken }),
  inOffice('office-waits', 'Verwaltung: neue Adresse wartet auf Bestätigung', { address }),
  inOffice('office-planned', 'Verwaltung: vorgemerkte Änderung', { plan }),
  inOffice('office-overtaken', 'Verwaltung: überholte Änderung', { plan: overtaken }),
  mail('confirm-address', 'neue Adresse bestätigen', (chamber, locale) =>
    confirmAddressMail(chamber, locale, facts),
  ),
  mail('address-changes', 'Adresse soll sich ändern', (chamber, locale) =>
    addressChangesMail(chamber, locale, facts),
  ),
  mail('address-changed', 'Adresse hat sich geändert', (chamber, locale) =>
    addressChangesMail(chamber, locale, { ...facts, isProven: true }),
  ),
];
