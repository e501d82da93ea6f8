import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UiText } from './texts.de.ts';

const UiTextContext = createContext<UiText | null>(null);

/** Hands the components below it their words in the page's language; every page frame begins with it. */
export const UiTextProvider = UiTextContext.Provider;

/** The words of the components, in the language of the page around them. */
export function useUiText(): UiText {
  const text = useContext(UiTextContext);
  if (!text) throw new Error('components of platform/ui belong inside <Page> or <PlainPage>');
  return text;
}
