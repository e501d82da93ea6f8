export { accountDeletionFeature } from './feature.ts';
