import type { Chamber } from '../src/platform/chamber/chamber.ts';

/** A chamber that exists nowhere, for tests and drawings. */
export const madeUpChamber: Chamber = {
  slug: 'musterland',
  hosts: ['musterland.localhost'],
  origin: 'https://portal.hwk-musterland.example',
  identity: {
    name: 'Handwerkskammer Musterland',
    shortName: 'HWK Musterland',
    example: true,
    address: { street: 'Musterallee 12', postcode: '12345', city: 'Musterstadt' },
    phone: '01234 567-0',
    email: 'info@hwk-musterland.example',
    serviceEmail: 'portal@hwk-musterland.example',
    website: 'https://hwk-musterland.example',
    openingHours: 'montags bis donnerstags 8–16 Uhr, freitags 8–13 Uhr',
    representatives: [{ role: 'Präsidentin', name: 'Erika Muster' }],
    supervisoryAuthority: 'Ministerium für Wirtschaft Musterland',
    dataProtectionOfficer: { name: 'Max Muster', email: 'datenschutz@hwk-musterland.example' },
    dataProtectionAuthority: 'Landesbeauftragte für den Datenschutz Musterland',
    accessibilityOffice: { name: 'Schlichtungsstelle Musterland', url: 'https://schlichtung.example' },
    accessibilityLaw: 'Behindertengleichstellungsgesetz Musterland',
    accent: '#8a1f2b',
  },
  settings: new Map(),
  wording: {
    terms: {
      portal: { noun: 'Kundenportal', gender: 'n' },
      link: { noun: 'Freischaltung', gender: 'f' },
      linkVerb: 'freischalten',
      linked: 'freigeschaltet',
      account: { noun: 'Konto', gender: 'n' },
      betriebArea: 'Mein Betrieb',
      betriebsnummer: 'Betriebsnummer',
    },
    sentences: {},
  },
};
