export { createNotificationsFeature } from './create-notifications-feature.tsx';
