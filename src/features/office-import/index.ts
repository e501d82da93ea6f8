export { createOfficeImportFeature } from './create-office-import-feature.ts';
