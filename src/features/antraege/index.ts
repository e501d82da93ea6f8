export { createAntraegeFeature } from './create-antraege-feature.ts';
