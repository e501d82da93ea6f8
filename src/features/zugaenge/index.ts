export { zugaengeFeature } from './feature.ts';
