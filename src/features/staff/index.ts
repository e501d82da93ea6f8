export { createStaffFeature } from './create-staff-feature.ts';
export { officePartOf } from './office-part.ts';
export { noteStaffSeen } from './note-seen.ts';
