import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** What the office reads of an account that nobody signs in to. */
export const inactiveOfficeTexts = defineGermanTexts('account-deletion-office', {
  title: 'Lange nicht benutzt',
  text: '{term:account.Der} wird am {date} gelöscht, wenn sich niemand anmeldet. Die Person ist gewarnt: {warned}.',
  heading: '{term:account.Der} wird bald gelöscht',
});
