export { accountDeletionFeature } from './feature.ts';
export { askForDeletion, keepAccount } from './ask-for-deletion.ts';
