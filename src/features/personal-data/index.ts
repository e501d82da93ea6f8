export { createPersonalDataFeature } from './create-personal-data-feature.tsx';
export { auditWords } from './audit-words.de.ts';
export { nameOfMail } from './name-of-mail.ts';
