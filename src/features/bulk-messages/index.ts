export { bulkMessagesFeature } from './feature.ts';
