import { type Figure, noteFigures } from '../bench/figure.ts';

/** Notes a figure of the long run for docs/performance.md; in a short run it is none and goes nowhere. */
export function noteFigure(section: string, figure: Omit<Figure, 'section'>): void {
  const file = process.env['FIGURES_FILE'];
  if (file) noteFigures(file, [{ section, ...figure }]);
}
