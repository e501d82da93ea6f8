export { createAddressChangeFeature } from './create-address-change-feature.ts';
