import type { Locale } from '../../texts/wording.ts';

/** Each language by the name that its own speakers know, whatever language the page is in. */
export const languageNames: readonly { readonly locale: Locale; readonly name: string }[] = [
  { locale: 'de', name: 'Deutsch' },
  { locale: 'en', name: 'English' },
];
