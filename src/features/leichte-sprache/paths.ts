import type { EasyPageName } from '../../platform/feature/easy-section.ts';

/** Addresses of the pages in Leichte Sprache. */
export const paths: Readonly<Record<EasyPageName, string>> = {
  overview: '/leichte-sprache',
  registration: '/leichte-sprache/registrieren',
  link: '/leichte-sprache/verknuepfen',
};
