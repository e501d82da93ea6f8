/** A field that is typed into. */
export interface FormField {
  /** Names the field in the file; never changes, since values are kept under it. */
  readonly name: string;
  /** Stands above it and is what a screen reader says. */
  readonly label: string;
  readonly value?: string | undefined;
  /** Lines that it is high. */
  readonly lines?: number;
}

/** A piece of a form, from the top of the page down. */
export type FormPart =
  | { readonly kind: 'heading' | 'text'; readonly text: string }
  /** Fields beside each other, of equal width. */
  | { readonly kind: 'fields'; readonly fields: readonly FormField[] }
  | { readonly kind: 'tick'; readonly name: string; readonly label: string }
  /** So many lines of cells to fill in. */
  | {
      readonly kind: 'table';
      readonly name: string;
      readonly rows: number;
      /** How a cell is called to who cannot see the table, with the number of its line in it. */
      readonly cell: (label: string, row: number) => string;
      readonly columns: readonly { readonly name: string; readonly label: string; readonly share: number }[];
    }
  /** Lines for signatures by hand, beside each other. */
  | { readonly kind: 'signatures'; readonly labels: readonly string[] };

/** A form as a PDF. */
export interface PdfForm {
  readonly title: string;
  /** Who issues it, at the top of the first page. */
  readonly issuer: string;
  readonly parts: readonly FormPart[];
}

/** A place on a page, in points from its lower left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is drawn on a page. */
export type Drawn =
  | { readonly kind: 'line'; readonly box: Box }
  | {
      readonly kind: 'words';
      readonly role: 'H1' | 'H2' | 'P';
      readonly size: number;
      readonly bold: boolean;
      readonly lines: readonly { readonly x: number; readonly y: number; readonly text: string }[];
    }
  | { readonly kind: 'field'; readonly box: Box; readonly field: FormField; readonly label: string }
  | { readonly kind: 'tick'; readonly box: Box; readonly name: string; readonly label: string };

/** A4 in points. */
export const sheet = { width: 595, height: 842 } as const;
const edge = { left: 57, right: 57, top: 60, bottom: 57 } as const;
const column = sheet.width - edge.left - edge.right;
const gap = 12;
const lineHeight = 20;

/** Sets a form on as many pages as it takes. */
export function layOut({ title, issuer, parts }: PdfForm): readonly (readonly Drawn[])[] {
  const pages: Drawn[][] = [[]];
  let y = sheet.height - edge.top;
  const room = (height: number): void => {
    if (y - height >= edge.bottom) return;
    pages.push([]);
    y = sheet.height - edge.top;
  };
  const draw = (...drawn: readonly Drawn[]): void => {
    pages.at(-1)?.push(...drawn);
  };
  const words = (text: string, role: 'H1' | 'H2' | 'P', size: number, bold: boolean): void => {
    const lines = wrap(text, size, column);
    room(lines.length * size * 1.35);
    const set = lines.map((line) => ({ x: edge.left, y: (y -= size * 1.35), text: line }));
    draw({ kind: 'words', role, size, bold, lines: set });
  };
  const label = (text: string, x: number, size = 9): void =>
    draw({ kind: 'words', role: 'P', size, bold: false, lines: [{ x, y, text }] });

  words(issuer, 'P', 9, false);
  words(title, 'H1', 17, true);
  for (const part of parts) {
    y -= part.kind === 'tick' ? 4 : 10;
    switch (part.kind) {
      case 'heading':
      case 'text':
        words(
          part.text,
          part.kind === 'heading' ? 'H2' : 'P',
          part.kind === 'heading' ? 12 : 10,
          part.kind === 'heading',
        );
        break;
      case 'fields': {
        const width = (column - gap * (part.fields.length - 1)) / part.fields.length;
        const height = lineHeight * Math.max(...part.fields.map(({ lines = 1 }) => lines));
        room(height + 14);
        y -= 10;
        part.fields.forEach((field, at) => label(field.label, edge.left + at * (width + gap)));
        y -= height + 4;
        part.fields.forEach((field, at) => {
          const box = { x: edge.left + at * (width + gap), y, width, height };
          draw({ kind: 'line', box }, { kind: 'field', box, field, label: field.label });
        });
        break;
      }
      case 'tick': {
        const lines = wrap(part.label, 10, column - 24);
        room(lines.length * 14);
        const box = { x: edge.left, y: y - 12, width: 12, height: 12 };
        draw({ kind: 'line', box }, { kind: 'tick', box, name: part.name, label: part.label });
        const set = lines.map((text, at) => ({ x: edge.left + 24, y: y - 10 - at * 14, text }));
        draw({ kind: 'words', role: 'P', size: 10, bold: false, lines: set });
        y -= lines.length * 14;
        break;
      }
      case 'table': {
        const shares = part.columns.reduce((sum, { share }) => sum + share, 0);
        const heads = (): void => {
          y -= 12;
          let x = edge.left;
          for (const { label: text, share } of part.columns) {
            label(text, x + 2);
            x += (column * share) / shares;
          }
          y -= 4;
        };
        room(lineHeight * 3);
        heads();
        for (let row = 1; row <= part.rows; row++) {
          if (y - lineHeight < edge.bottom) {
            room(lineHeight * 3);
            heads();
          }
          y -= lineHeight;
          let x = edge.left;
          for (const { name, label: text, share } of part.columns) {
            const width = (column * share) / shares;
            const box = { x, y, width, height: lineHeight };
            const field = { name: `${part.name}.${row}.${name}`, label: text };
            draw({ kind: 'line', box }, { kind: 'field', box, field, label: part.cell(text, row) });
            x += width;
          }
        }
        break;
      }
      case 'signatures': {
        room(56);
        const width = (column - gap * (part.labels.length - 1)) / part.labels.length;
        y -= 44;
        part.labels.forEach((_, at) =>
          draw({ kind: 'line', box: { x: edge.left + at * (width + gap), y, width, height: 0 } }),
        );
        y -= 12;
        part.labels.forEach((text, at) => label(text, edge.left + at * (width + gap)));
        break;
      }
    }
  }
  return pages;
}

/** Lines that fit; a single word that is too long stays whole. */
function wrap(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && widthOf(longer) * size > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
  }
  return lines;
}

/** How wide a text in Helvetica is, in its own size; rather too wide than too narrow. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text)
    width += /[ijltfrI.,:;'|!()[\]\-/ ]/.test(sign)
      ? 0.34
      : /[mwMW@%]/.test(sign)
        ? 0.95
        : /[A-ZÄÖÜ]/.test(sign)
          ? 0.74
          : 0.57;
  return width;
}
