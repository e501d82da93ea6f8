/** Height of the button, in pixels; a finger needs 44. */
export const buttonHeight = 44;
const letterWidth = 10;
const padding = 24;

/** Width of the button for its word, in pixels. */
export function buttonWidth(word: string): number {
  return [...word].length * letterWidth + 2 * padding;
}

/**
 * Draws the button as a picture in the chamber's colour, which reads well under white letters. It holds nothing active
 * and loads nothing.
 */
export function drawButton(word: string, accent: string): string {
  const width = buttonWidth(word);
  const text = word.replace(/[&<>"]/g, (char) => `&#${char.codePointAt(0)};`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${buttonHeight}" viewBox="0 0 ${width} ${buttonHeight}" role="img">`,
    `<title>${text}</title>`,
    `<rect width="${width}" height="${buttonHeight}" rx="4" fill="${accent}"/>`,
    `<text x="50%" y="50%" dy="0.35em" text-anchor="middle" font-family="Arial, Helvetica, sans-serif" font-size="17" font-weight="bold" fill="#ffffff">${text}</text>`,
    '</svg>\n',
  ].join('\n');
}
