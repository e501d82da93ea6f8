export { bescheinigungenFeature } from './feature.ts';
export { bescheinigungPages } from './services.ts';
