import type { Chamber } from '../chamber/chamber.ts';

type Rgb = readonly [red: number, green: number, blue: number];

/** The lightest surface of the dark theme that the accent may stand on. */
const darkSurface = '#20243a';
const white = '#ffffff';
const black = '#000000';
/** WCAG 2.2, 1.4.3: text of ordinary size. */
const enough = 4.5;

/** A chamber's colour as it is used on light and on dark ground. */
export interface Accent {
  readonly onLight: string;
  readonly onDark: string;
}

/**
 * Derives from a chamber's colour the nearest ones that can be read on light and on dark ground.
 * @param colour such as `#1a3da5`
 */
export function accentOf(colour: string): Accent {
  return { onLight: nearest(colour, black, white), onDark: nearest(colour, white, darkSurface) };
}

/** Contrast of two colours after WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(parse(one)), luminance(parse(other))].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * The built style sheet with the chamber's colour in front, so that a page needs only one.
 * @param baseCss what the build made
 */
export function stylesheetFor(chamber: Chamber, baseCss: string): string {
  const { onLight, onDark } = accentOf(chamber.identity.accent);
  return (
    `:root{--portal-accent:${onLight}}` +
    `@media screen and (prefers-color-scheme:dark){:root{--portal-accent:${onDark}}}\n${baseCss}`
  );
}

function nearest(colour: string, towards: string, ground: string): string {
  for (let share = 0; share < 100; share += 2) {
    const mixed = mix(colour, towards, share / 100);
    if (contrast(mixed, ground) >= enough) return mixed;
  }
  return towards;
}

function mix(colour: string, towards: string, share: number): string {
  const from = parse(colour);
  const to = parse(towards);
  const channel = (index: 0 | 1 | 2) =>
    Math.round(from[index] + (to[index] - from[index]) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(0)}${channel(1)}${channel(2)}`;
}

function parse(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function luminance([red, green, blue]: Rgb): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
