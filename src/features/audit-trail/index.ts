export { createAuditTrailFeature } from './create-audit-trail-feature.ts';
