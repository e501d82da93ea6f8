import type { Chamber } from '../../platform/chamber/chamber.ts';
import { buttonHeight, buttonWidth } from './button.ts';
import { paths } from './paths.ts';

/** HTML for the chamber's website: nothing in it runs, and nothing in it watches anybody. */
export interface Snippets {
  readonly link: string;
  readonly picture: string;
  readonly frame: string;
}

/**
 * The snippets for one chamber.
 * @param word on the button
 * @param frameTitle what a screen reader calls the frame
 */
export function snippetsFor(chamber: Chamber, word: string, frameTitle: string): Snippets {
  const size = `width="${buttonWidth(word)}" height="${buttonHeight}"`;
  const at = (path: string) => escaped(`${chamber.origin}${path}`);
  return {
    link: `<a href="${at(paths.signIn)}">${escaped(word)}</a>`,
    picture: `<a href="${at(paths.signIn)}"><img src="${at(paths.button)}" alt="${escaped(word)}" ${size}></a>`,
    frame: `<iframe src="${at(paths.frame)}" title="${escaped(frameTitle)}" width="220" height="72"></iframe>`,
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.codePointAt(0)};`);
}
