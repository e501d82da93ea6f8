export { createStaffFeature } from './create-staff-feature.ts';
export { officeNavigation, officePartOf } from './office-part.ts';
export { noteStaffSeen } from './note-seen.ts';
