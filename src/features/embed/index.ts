export { embedFeature } from './feature.tsx';
