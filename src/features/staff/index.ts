export { type Colleague, findColleague, listColleagues } from './colleagues.ts';
export { askSecondPerson } from './four-eyes/four-eyes.ts';
export { nobodyToConfirm } from './four-eyes/second-person.ts';
export type { OpenRequest } from './four-eyes/open-request.ts';
export { openRequestsAbout } from './four-eyes/open-requests.ts';
export { createStaffFeature } from './create-staff-feature.ts';
export { officePartOf } from './office-part.ts';
export { noteStaffSeen } from './note-seen.ts';
