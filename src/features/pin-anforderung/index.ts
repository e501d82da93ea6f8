export { pinAnforderungFeature } from './feature.ts';
