export { freischaltungFeature } from './feature.ts';
export { checkLinkable, linkAccount, type LinkingAccount, type LinkRefusal, type Subject } from './link.ts';
export { mandatesStatement, readMandate } from './mandates.ts';
export { requestPinLetter } from './request-pin-letter.ts';
export { freischaltungSettings } from './settings.ts';
