export { createOfficeFeature } from './create-office-feature.tsx';
export { officeNavigation } from './navigation.ts';
export { RecordPage } from './pages/record-page.tsx';
export { officePathOf } from './paths.ts';
export { staffIn, staffMay, staffMayAny } from './permissions.ts';
export { withViewOnRecord } from './record-views.ts';
export {
  isRight,
  isRole,
  type Right,
  type Role,
  rights,
  rightsOf,
  roles,
  rolesByRight,
  sortedRoles,
} from './rules.ts';
export { nameOfRight, nameOfRole } from './words.ts';
