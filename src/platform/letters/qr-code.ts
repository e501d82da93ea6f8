import { encode } from 'uqr';

/** The longest address, in characters, that stays readable for a telephone on 30 mm. */
export const longestQrText = 200;

/**
 * Draws a QR code as an SVG document, one rectangle for each run of dark modules. The quiet zone is left to the page.
 * @param text an address, at most {@link longestQrText} characters
 */
export function drawQrCode(text: string): string {
  const { size, data } = encode(text, { ecc: 'M', border: 0 });
  let path = '';
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const start = x;
      while (x + 1 < size && row[x + 1]) x++;
      path += `M${start} ${y}h${x - start + 1}v1h-${x - start + 1}z`;
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
}
