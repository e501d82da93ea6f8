export { createStartFeature } from './create-start-feature.tsx';
