export { createHelpFeature } from './create-help-feature.tsx';
