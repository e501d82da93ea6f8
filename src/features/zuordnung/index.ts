export { zuordnungFeature } from './feature.ts';
