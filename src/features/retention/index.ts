export { createRetentionFeature } from './create-retention-feature.tsx';
