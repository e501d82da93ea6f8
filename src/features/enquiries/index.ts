export { enquiriesFeature } from './feature.ts';
