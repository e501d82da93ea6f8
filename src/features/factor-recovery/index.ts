export { factorRecoveryFeature } from './feature.ts';
export { endWaiting } from './waiting.ts';
