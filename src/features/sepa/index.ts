export { sepaFeature } from './feature.ts';
