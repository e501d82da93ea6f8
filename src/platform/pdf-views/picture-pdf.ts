import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { bytesInMemory } from '../../lib/file-bytes.ts';
import { mostPoints, pictureSize } from '../../lib/picture-size.ts';
import { NoView } from './pdf-views.ts';
import type { PictureRequest } from './picture-view.ts';
import { decodedPages } from './pictures/decoded-pages.ts';
import { tiffPages } from './pictures/tiff-pages.ts';

/** A picture that becomes a page. */
export interface PicturePage {
  /** A JPEG or PNG. */
  readonly bytes: Uint8Array;
  /** How much taller a point is than wide; faxes have such points. */
  readonly stretch: number;
}

/**
 * One sheet of A4 a picture, upright or across as the picture is. It is never enlarged, and turned as its EXIF data say,
 * which typst does by itself.
 */
const template = String.raw`
#let title = sys.inputs.title
#let at = json(bytes(sys.inputs.at))
#set document(title: title, date: datetime(year: at.at(0), month: at.at(1), day: at.at(2), hour: at.at(3), minute: at.at(4), second: at.at(5)))
#set text(lang: "de")
#let margin = 24pt
#let sheet(number, stretch) = context {
  let natural = measure(image(str(number)))
  let (width, height) = (natural.width, natural.height * stretch)
  let (across, down) = if width > height { (842pt, 595pt) } else { (595pt, 842pt) }
  let scale = calc.min((across - 2 * margin) / width, (down - 2 * margin) / height, 1)
  page(width: across, height: down, margin: margin, align(center + horizon,
    image(str(number), alt: title, width: width * scale, height: height * scale, fit: "stretch")))
}
#for (number, stretch) in json(bytes(sys.inputs.pages)).enumerate() { sheet(number, stretch) }
`;

/**
 * The view of a picture as PDF/A-2b (ISO 19005-2): typst writes the identification in XMP, the output intent (sRGB) and
 * the colour of each picture by its profile. Level B and not A: what is to be read in a picture is known to nobody.
 * @throws NoView for what cannot be opened
 */
export async function picturePdf(bytes: Buffer, request: PictureRequest): Promise<Uint8Array> {
  const pages = await pagesOf(bytes, request);
  const compiler = NodeCompiler.create({ workspace: '/nonexistent' });
  for (const [number, page] of pages.entries())
    compiler.mapShadow(`/nonexistent/${number}`, Buffer.from(page.bytes));
  const at = new Date(request.keptAt);
  try {
    return compiler.pdf(
      {
        mainFileContent: template,
        inputs: {
          title: request.title,
          at: JSON.stringify([
            at.getUTCFullYear(),
            at.getUTCMonth() + 1,
            at.getUTCDate(),
            at.getUTCHours(),
            at.getUTCMinutes(),
            at.getUTCSeconds(),
          ]),
          pages: JSON.stringify(pages.map(({ stretch }) => stretch)),
        },
      },
      { pdfStandard: 'a-2b' },
    );
  } catch (error) {
    throw reasonOf((error as { code?: string }).code ?? String(error));
  }
}

async function pagesOf(
  bytes: Buffer,
  { contentType, lengths }: PictureRequest,
): Promise<readonly PicturePage[]> {
  if (contentType === 'image/heic' && lengths) return decodedPages(bytes, lengths, mostPoints);
  if (contentType === 'image/tiff') return tiffPages(bytes, mostPoints);
  if (contentType !== 'image/jpeg' && contentType !== 'image/png') throw new NoView('not-supported');
  const size = await pictureSize(contentType === 'image/jpeg' ? 'jpeg' : 'png', bytesInMemory(bytes));
  if (!size) throw new NoView('damaged');
  if (size.width * size.height > mostPoints) throw new NoView('too-large');
  return [{ bytes, stretch: 1 }];
}

/** The compiler puts its words where others put an error's number; what it says of a picture, it says each time. */
function reasonOf(words: string): Error {
  if (/PDF\/A/.test(words)) return new NoView('not-supported');
  return /image/i.test(words) ? new NoView('damaged') : new Error(words);
}
