export { careOfficeFeature } from './office-feature.ts';
