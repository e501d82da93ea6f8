import type { TimedAnswer } from './served-house.ts';

/** A form that must not tell known from unknown. */
export interface Question {
  readonly name: string;
  readonly path: string;
  /** The form for a known or an unknown address or number; `index` is different in each pair. */
  readonly form: (isKnown: boolean, index: number) => Readonly<Record<string, string>>;
  readonly cookie?: (isKnown: boolean, index: number) => string;
  /** Whether it was answered by what is measured: not by a limit, and not because the form was wrong. */
  readonly isAnswered: (answer: TimedAnswer) => boolean;
}

/** That the form came back with these words. */
export const isRefusedWith =
  (...words: readonly string[]) =>
  ({ status, body }: TimedAnswer) =>
    status === 422 && words.every((word) => body.includes(word));
/** That it was taken, and led to a page. */
export const leadsTo =
  (path: string) =>
  ({ status, location }: TimedAnswer) =>
    status === 303 && location.startsWith(path);
