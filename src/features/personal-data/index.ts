export { createPersonalDataFeature } from './create-personal-data-feature.tsx';
