import type { Actor, Mandate } from '../access/actor.ts';
import type { Chamber } from '../chamber/chamber.ts';
import type { Locale } from '../texts/wording.ts';
import type { AssetLinks } from './assets.ts';

/** A place that the header's navigation leads to. */
export interface NavigationItem {
  readonly label: string;
  readonly href: string;
}

/** Where the header's switch between several mandates posts, and the field that carries the chosen link's id. */
export interface MandateSwitch {
  readonly action: string;
  readonly field: string;
  /** Page that lists all mandates with the same switch, for those who have many. */
  readonly all?: string | undefined;
}

/** Where the switch between languages posts, its fields, and the address that it comes back to. */
export interface LanguageSwitch {
  readonly action: string;
  readonly field: string;
  readonly backField: string;
  readonly back: string;
}

/** What every page needs to draw itself: the chamber, who looks, and where. */
export interface View {
  readonly chamber: Chamber;
  readonly actor: Actor;
  readonly locale: Locale;
  /** Path of the page shown, without query; marks the current place in the navigation. */
  readonly path: string;
  readonly navigation: readonly NavigationItem[];
  /** True in the demo: pages say that data are examples and point to mailbox and letters. */
  readonly demo: boolean;
  /** Addresses of the built style sheet and its companions; without them the plain names that are served too. */
  readonly assets?: AssetLinks | undefined;
  /** Origin of the demo's root host, where mailbox and letters are; absent: they are linked on the same host. */
  readonly demoOrigin?: string | undefined;
  /** The same view of a page that exists in one language alone; it offers no other. */
  readonly onlyIn?: ((locale: Locale) => View) | undefined;
  /** True in the office of the chamber's own people, which has its own ways in, around and out. */
  readonly inOffice?: boolean | undefined;
  /** The page is a person's own and looked at by one of the chamber's people, who can do nothing on it. */
  readonly lookedAt?: { readonly note: string; readonly links: readonly NavigationItem[] } | undefined;
  /** Offers the other language. */
  readonly languageSwitch?: LanguageSwitch | undefined;
  /** Offers to act for another mandate where the person has several. */
  readonly mandateSwitch?: MandateSwitch | undefined;
  /** What is said of a mandate beside name and number, such as roles; null where there is nothing to say. */
  readonly mandateNote?: ((mandate: Mandate) => string | null) | undefined;
}

/** What a form holds when it is shown (again): input kept, a sentence per wrong field. */
export interface FormState {
  readonly values: Readonly<Record<string, string>>;
  /** Sentence by field name, several in lines; the key `''` holds one that belongs to no field. */
  readonly errors: Readonly<Record<string, string>>;
}

/** A form as it is first shown, with values that are already known. */
export function freshForm(values: Readonly<Record<string, string>> = {}): FormState {
  return { values, errors: {} };
}
