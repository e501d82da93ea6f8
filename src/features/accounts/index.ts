export type { AccountRecord } from './account.ts';
export { accountsFeature } from './feature.ts';
export { findAccountByEmail, findAccountById } from './find-account.ts';
export { type AccountNotice, noticeFor } from './notices.ts';
export { storeOwnPassword } from './own-password.ts';
export { accountSettings } from './settings.ts';
