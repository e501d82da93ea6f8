export { createPersonalDataFeature } from './create-personal-data-feature.tsx';
export { nameOfMail } from './name-of-mail.ts';
