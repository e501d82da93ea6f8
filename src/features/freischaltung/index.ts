export { freischaltungFeature } from './feature.ts';
export { mandatesStatement, readMandate } from './mandates.ts';
export { freischaltungSettings } from './settings.ts';
