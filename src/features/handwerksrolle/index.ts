export { handwerksrolleFeature } from './feature.ts';
