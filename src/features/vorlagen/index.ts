export { vorlagenFeature } from './feature.ts';
