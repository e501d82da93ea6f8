export { allgemeineAntraegeFeature } from './feature.ts';
