export { createCareOfficeFeature } from './create-care-office-feature.ts';
export { accountCareFeature } from './feature.ts';
