export { betriebsdatenFeature } from './feature.ts';
