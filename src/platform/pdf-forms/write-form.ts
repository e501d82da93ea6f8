import { type Box, type Drawn, layOut, type PdfForm, sheet } from './form-layout.ts';
import { writeText } from './pdf-values.ts';

const fieldSize = 10;

/**
 * Writes a form that can be typed into, as a tagged PDF: headings and labels are read in their order, each field says what
 * it is for. It is set in a font that every reader has, so it is small; what is typed may have any letter.
 */
export function writeForm(form: PdfForm): Buffer {
  const objects: string[] = [];
  const add = (text: string): number => objects.push(text);
  const reserve = (): number => add('');
  const put = (object: number, text: string): void => {
    objects[object - 1] = text;
  };
  const stream = (text: string, head = ''): number =>
    add(`<< ${head}/Length ${Buffer.byteLength(text, 'latin1')} >>\nstream\n${text}\nendstream`);

  const catalog = reserve();
  const pagesRoot = reserve();
  const tags = reserve();
  const root = reserve();
  const encoding = '/Encoding /WinAnsiEncoding';
  const plain = add(`<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica ${encoding} >>`);
  const bold = add(`<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold ${encoding} >>`);
  const ticks = add('<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>');
  const fonts = `<< /F1 ${plain} 0 R /F2 ${bold} 0 R /Helv ${plain} 0 R /ZaDb ${ticks} 0 R >>`;

  const pages: number[] = [];
  const fields: number[] = [];
  const elements: number[] = [];
  const parents: string[] = [];

  const sheets = layOut(form);
  for (const [index, drawn] of sheets.entries()) {
    const page = reserve();
    pages.push(page);
    const widgets: number[] = [];
    const marked: number[] = [];
    let content = '';
    for (const one of drawn) {
      if (one.kind === 'line') {
        content += artifact(one.box);
        continue;
      }
      const element = reserve();
      elements.push(element);
      if (one.kind === 'words') {
        const mark = marked.push(element) - 1;
        content += wordsOf(one, mark);
        put(element, `<< /Type /StructElem /S /${one.role} /P ${root} 0 R /Pg ${page} 0 R /K ${mark} >>`);
        continue;
      }
      const parent = sheets.length + fields.length;
      const widget = add(
        one.kind === 'field' ? textWidget(one, page, parent, stream) : tickWidget(one, page, parent, stream),
      );
      widgets.push(widget);
      fields.push(widget);
      parents[parent] = `${element} 0 R`;
      put(
        element,
        `<< /Type /StructElem /S /Form /P ${root} 0 R /Pg ${page} 0 R /K << /Type /OBJR /Obj ${widget} 0 R /Pg ${page} 0 R >> >>`,
      );
    }
    parents[index] = `[${marked.map((element) => `${element} 0 R`).join(' ')}]`;
    const body = stream(content);
    put(
      page,
      `<< /Type /Page /Parent ${pagesRoot} 0 R /MediaBox [0 0 ${sheet.width} ${sheet.height}] /Tabs /S ` +
        `/StructParents ${index} /Resources << /Font ${fonts} >> /Contents ${body} 0 R ` +
        `/Annots [${widgets.map((widget) => `${widget} 0 R`).join(' ')}] >>`,
    );
  }
  const list = (numbers: readonly number[]): string => numbers.map((number) => `${number} 0 R`).join(' ');
  const numbered = parents.map((parent, key) => `${key} ${parent}`).join(' ');
  const tree = add(`<< /Nums [${numbered}] >>`);
  put(pagesRoot, `<< /Type /Pages /Kids [${list(pages)}] /Count ${pages.length} >>`);
  put(
    tags,
    `<< /Type /StructTreeRoot /K [${root} 0 R] /ParentTree ${tree} 0 R /ParentTreeNextKey ${parents.length} >>`,
  );
  put(root, `<< /Type /StructElem /S /Document /P ${tags} 0 R /K [${list(elements)}] >>`);
  put(
    catalog,
    `<< /Type /Catalog /Pages ${pagesRoot} 0 R /Lang (de-DE) /MarkInfo << /Marked true >> /StructTreeRoot ${tags} 0 R ` +
      `/ViewerPreferences << /DisplayDocTitle true >> ` +
      `/AcroForm << /Fields [${list(fields)}] /NeedAppearances true /DA (/Helv ${fieldSize} Tf 0 g) /DR << /Font ${fonts} >> >> >>`,
  );
  const info = add(`<< /Title ${writeText(form.title)} /Author ${writeText(form.issuer)} >>`);
  return assemble(objects, catalog, info);
}

const rectangle = ({ x, y, width, height }: Box): string =>
  `[${round(x)} ${round(y)} ${round(x + width)} ${round(y + height)}]`;
const round = (value: number): string => String(Math.round(value * 100) / 100);

function artifact({ x, y, width, height }: Box): string {
  const path =
    height === 0
      ? `${round(x)} ${round(y)} m ${round(x + width)} ${round(y)} l S`
      : `${[x, y, width, height].map(round).join(' ')} re S`;
  return `/Artifact BMC 0.5 w 0.45 G ${path} EMC\n`;
}

function wordsOf({ role, size, bold, lines }: Extract<Drawn, { kind: 'words' }>, mark: number): string {
  const set = lines
    .map(({ x, y, text }) => `1 0 0 1 ${round(x)} ${round(y)} Tm ${literal(text)} Tj`)
    .join(' ');
  return `/${role} << /MCID ${mark} >> BDC BT 0 g /F${bold ? 2 : 1} ${size} Tf ${set} ET EMC\n`;
}

type AddStream = (text: string, head: string) => number;

function formHead({ width, height }: Box): string {
  return `/Type /XObject /Subtype /Form /BBox [0 0 ${round(width)} ${round(height)}] `;
}

function widgetHead(box: Box, page: number, parent: number, name: string, label: string): string {
  return (
    `/Type /Annot /Subtype /Widget /F 4 /P ${page} 0 R /StructParent ${parent} /Rect ${rectangle(box)} ` +
    `/T ${writeText(name)} /TU ${writeText(label)}`
  );
}

function textWidget(
  { box, field, label }: Extract<Drawn, { kind: 'field' }>,
  page: number,
  parent: number,
  stream: AddStream,
): string {
  const { value = '', lines = 1 } = field;
  const shown = `/Tx BMC q BT 0 g /Helv ${fieldSize} Tf 3 ${round(box.height - 14)} Td ${literal(value)} Tj ET Q EMC`;
  const look = stream(shown, formHead(box));
  return (
    `<< ${widgetHead(box, page, parent, field.name, label)} /FT /Tx /Ff ${lines > 1 ? 4096 : 0} ` +
    `/DA (/Helv ${fieldSize} Tf 0 g) /V ${writeText(value)} /AP << /N ${look} 0 R >> >>`
  );
}

function tickWidget(
  { box, name, label }: Extract<Drawn, { kind: 'tick' }>,
  page: number,
  parent: number,
  stream: AddStream,
): string {
  const on = stream('q BT 0 g /ZaDb 10 Tf 2 2.5 Td (4) Tj ET Q', formHead(box));
  const off = stream('', formHead(box));
  return (
    `<< ${widgetHead(box, page, parent, name, label)} /FT /Btn /Ff 0 /V /Off /AS /Off ` +
    `/MK << /CA (4) >> /DA (/ZaDb 10 Tf 0 g) /AP << /N << /Ja ${on} 0 R /Off ${off} 0 R >> >> >>`
  );
}

/** Letters of the font beyond Latin-1, by their place in it. */
const beyondLatin: Readonly<Record<string, string>> = {
  '€': '\\200',
  '‚': '\\202',
  '„': '\\204',
  '…': '\\205',
  Š: '\\212',
  Ž: '\\216',
  '‘': '\\221',
  '’': '\\222',
  '“': '\\223',
  '”': '\\224',
  '–': '\\226',
  '—': '\\227',
  š: '\\232',
  ž: '\\236',
};

/** A text in the font's own letters; what it has not loses its accent or becomes a question mark. */
function literal(text: string): string {
  const written = Array.from(text.normalize('NFC'), (sign) => {
    if (/[()\\]/.test(sign)) return `\\${sign}`;
    if (/[\x20-\x7e\u00a0-\u00ff]/.test(sign)) return sign;
    const bare = sign.normalize('NFKD').replace(/\p{M}/gu, '');
    return beyondLatin[sign] ?? (/^[\x20-\x7e]+$/.test(bare) ? bare.replace(/[()\\]/g, '\\$&') : '?');
  });
  return `(${written.join('')})`;
}

function assemble(objects: readonly string[], catalog: number, info: number): Buffer {
  let body = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
  let table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const [index, object] of objects.entries()) {
    table += `${String(body.length).padStart(10, '0')} 00000 n \n`;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const trailer = `<< /Size ${objects.length + 1} /Root ${catalog} 0 R /Info ${info} 0 R >>`;
  return Buffer.from(`${body}${table}trailer\n${trailer}\nstartxref\n${body.length}\n%%EOF\n`, 'latin1');
}
