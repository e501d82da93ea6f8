export { factorRecoveryFeature } from './feature.ts';
