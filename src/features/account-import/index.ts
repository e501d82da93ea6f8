export { accountImportFeature } from './feature.ts';
