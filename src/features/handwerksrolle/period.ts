/**
 * The chamber decides within three months of the calendar after the application with all papers has come (§ 10 (1)
 * sentence 2 HwO). Whoever applied to be entered counts as entered after them (sentence 3): `deemed` with that kind alone.
 */
export const period = { months: 3, from: 'complete' } as const;
