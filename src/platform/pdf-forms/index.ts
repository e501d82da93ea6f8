export { fillForm, textFieldsOf } from './fill-form.ts';
export type { FormField, FormPart, PdfForm } from './form-layout.ts';
export { writeForm } from './write-form.ts';
