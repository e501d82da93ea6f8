import { accountCareFeature, createCareOfficeFeature } from '../features/account-care/index.ts';
import { accountDeletionFeature } from '../features/account-deletion/index.ts';
import { accountImportFeature } from '../features/account-import/index.ts';
import { accountsFeature } from '../features/accounts/index.ts';
import { createAuditTrailFeature } from '../features/audit-trail/index.ts';
import { createAddressChangeFeature } from '../features/address-change/index.ts';
import { allgemeineAntraegeFeature } from '../features/allgemeine-antraege/index.ts';
import { createAntraegeFeature } from '../features/antraege/index.ts';
import { ausbildungsberechtigungFeature } from '../features/ausbildungsberechtigung/index.ts';
import { berufsausweisFeature } from '../features/berufsausweis/index.ts';
import { handwerksrolleFeature } from '../features/handwerksrolle/index.ts';
import { bescheinigungenFeature, bescheinigungPages } from '../features/bescheinigungen/index.ts';
import { betriebsdatenFeature } from '../features/betriebsdaten/index.ts';
import { createBetriebeFeature } from '../features/betriebe/index.ts';
import { bulkMessagesFeature } from '../features/bulk-messages/index.ts';
import { freischaltungFeature, freischaltungSettings } from '../features/freischaltung/index.ts';
import { betriebSettingsPages, documentsFeature } from '../features/documents/index.ts';
import { embedFeature } from '../features/embed/index.ts';
import { enquiriesFeature } from '../features/enquiries/index.ts';
import { factorRecoveryFeature } from '../features/factor-recovery/index.ts';
import { createEasyLanguageFeature } from '../features/leichte-sprache/index.ts';
import { createHelpFeature } from '../features/help/index.ts';
import { createNotificationsFeature } from '../features/notifications/index.ts';
import { createOfficeFeature } from '../features/office/index.ts';
import { createOfficeImportFeature } from '../features/office-import/index.ts';
import { createPersonalDataFeature } from '../features/personal-data/index.ts';
import { createPersonenFeature } from '../features/personen/index.ts';
import { createRetentionFeature } from '../features/retention/index.ts';
import { pinAnforderungFeature } from '../features/pin-anforderung/index.ts';
import { createSecondFactorFeature } from '../features/second-factor/index.ts';
import { sepaFeature } from '../features/sepa/index.ts';
import { endOtherAccess, signInFeature, stillSignedIn } from '../features/sign-in/index.ts';
import { createStaffFeature } from '../features/staff/index.ts';
import { createStartFeature } from '../features/start/index.ts';
import { zugaengeFeature } from '../features/zugaenge/index.ts';
import { vorlagenFeature } from '../features/vorlagen/index.ts';
import { zuordnungFeature } from '../features/zuordnung/index.ts';
import type { Feature } from '../platform/feature/feature.ts';

const base = [
  accountsFeature,
  createSecondFactorFeature(endOtherAccess, stillSignedIn),
  signInFeature,
  createBetriebeFeature((chamber, locale) => [
    ...bescheinigungPages(chamber, locale),
    ...betriebSettingsPages(chamber, locale),
  ]),
  createPersonenFeature({
    isOffered: (chamber) => freischaltungSettings.of(chamber).kinds.includes('person'),
  }),
  freischaltungFeature,
  pinAnforderungFeature,
  factorRecoveryFeature,
  accountImportFeature,
  accountDeletionFeature,
  zuordnungFeature,
  allgemeineAntraegeFeature,
  ausbildungsberechtigungFeature,
  berufsausweisFeature,
  handwerksrolleFeature,
  betriebsdatenFeature,
  zugaengeFeature,
  enquiriesFeature,
  documentsFeature,
  bescheinigungenFeature,
  vorlagenFeature,
  embedFeature,
  accountCareFeature,
  bulkMessagesFeature,
  sepaFeature,
] as const;

const withAntraege = [...base, createAntraegeFeature(base)] as const;

const tellingOfData = [...withAntraege, createAddressChangeFeature(withAntraege)] as const;

const withServices = [...tellingOfData, createPersonalDataFeature(tellingOfData)] as const;

const start = createStartFeature(withServices);

const withCare = [...withServices, createCareOfficeFeature([...withServices, start])] as const;

const officeImport = createOfficeImportFeature(withServices);

const staff = createStaffFeature(withCare);

const auditTrail = createAuditTrailFeature([...withCare, officeImport]);

const retention = createRetentionFeature([...withCare, staff, officeImport, auditTrail]);

const easyLanguage = createEasyLanguageFeature(withServices);

/** The one list of features, in the order in which their demo data build on each other. */
export const features: readonly Feature[] = [
  ...withCare,
  staff,
  officeImport,
  auditTrail,
  retention,
  createOfficeFeature([...withCare, staff, auditTrail, retention]),
  createNotificationsFeature(withServices),
  start,
  createHelpFeature([...withServices, easyLanguage, retention]),
  easyLanguage,
];
