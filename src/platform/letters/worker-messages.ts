import type { Letter } from './letter.ts';
import type { Sides } from './pdf-joiner.ts';

/** What the press asks of its thread. `file` tells the PDFs apart that are being made at the same time. */
export type PressRequest = { readonly file: number; readonly sides: Sides } & (
  | { readonly kind: 'letters'; readonly letters: readonly Letter[]; readonly title: string }
  | { readonly kind: 'part'; readonly part: Uint8Array }
  | { readonly kind: 'finish' }
  | { readonly kind: 'abandon' }
);

/** The next bytes of the file with its pages so far, a refusal for people, or a fault of ours. */
export type PressReply =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly pages: number }
  | { readonly ok: false; readonly refusal: string }
  | { readonly ok: false; readonly fault: string };
