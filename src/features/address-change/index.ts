export { addressChangedAt } from './address-changed-at.ts';
export { createAddressChangeFeature } from './create-address-change-feature.ts';
export { createMover, type Mover } from './move-account.ts';
