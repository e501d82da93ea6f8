export { berufsausweisFeature } from './feature.ts';
