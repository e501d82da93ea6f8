export { freischaltungFeature } from './feature.ts';
export { checkLinkable, linkAccount } from './link.ts';
export type { LinkingAccount, LinkRefusal, Subject } from './subject.ts';
export { mandatesStatement, readMandate } from './mandates.ts';
export { requestPinLetter } from './request-pin-letter.ts';
export { freischaltungSettings } from './settings.ts';
