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
  return { onLight: nearest(colour, 'darker', white), onDark: nearest(colour, 'lighter', darkSurface) };
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

/** Steps of lightness, hue and saturation kept, until the contrast is reached. */
function nearest(colour: string, direction: 'darker' | 'lighter', ground: string): string {
  const [hue, saturation, lightness] = toHsl(parse(colour));
  const step = direction === 'lighter' ? 0.01 : -0.01;
  for (let light = lightness; light >= 0 && light <= 1; light += step) {
    const candidate = light === lightness ? colour.toLowerCase() : fromHsl(hue, saturation, light);
    if (contrast(candidate, ground) >= enough) return candidate;
  }
  return direction === 'lighter' ? white : black;
}

function toHsl(rgb: Rgb): [hue: number, saturation: number, lightness: number] {
  const [red, green, blue] = [rgb[0] / 255, rgb[1] / 255, rgb[2] / 255];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const span = most - least;
  const lightness = (most + least) / 2;
  if (span === 0) return [0, 0, lightness];
  const saturation = span / (1 - Math.abs(2 * lightness - 1));
  if (most === red) return [((green - blue) / span + 6) % 6, saturation, lightness];
  if (most === green) return [(blue - red) / span + 2, saturation, lightness];
  return [(red - green) / span + 4, saturation, lightness];
}

/** After the formula of CSS Color 4, section 7.1; the hue counts from 0 to 6. */
function fromHsl(hue: number, saturation: number, lightness: number): string {
  const channel = (offset: number) => {
    const place = (offset + hue * 2) % 12;
    const share =
      lightness -
      saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
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
