/** A part of a mail; what it looks like in plain text and HTML is the layout's business. */
export type MailBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A code or provisional password: stands alone on its line after the introduction, which ends in a colon. */
  | { readonly kind: 'code'; readonly intro: string; readonly code: string }
  | { readonly kind: 'link'; readonly label: string; readonly href: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** What somebody wrote, line by line and marked as such, so that it can't pass for the mail's own words. */
  | { readonly kind: 'quote'; readonly intro: string; readonly text: string };

/** What a mail says; greeting, signature and frame are added for the chamber. */
export interface MailContent {
  readonly subject: string;
  /** Such as `Guten Tag Erika Muster,`. */
  readonly greeting: string;
  readonly blocks: readonly MailBlock[];
}
