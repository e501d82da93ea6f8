/** A page of a TIFF, its points as they are. */
export interface PlainPage {
  readonly width: number;
  readonly height: number;
  /** 1 for black and white (1 is black), 3 for red, green and blue. */
  readonly samples: 1 | 3;
  readonly rows: Buffer;
  readonly orientation?: number;
}

/** Writes a TIFF without packing, as a scanner does (TIFF 6.0, sections 2, 3 and 6). */
export function tiffOf(pages: readonly PlainPage[]): Buffer {
  const parts: Buffer[] = [Buffer.from([0x49, 0x49, 42, 0, 0, 0, 0, 0])];
  const links: (readonly [place: number, directory: number])[] = [];
  let end = 8;
  let place = 4;
  const add = (part: Buffer): number => {
    const at = end;
    const whole = part.length % 2 === 0 ? part : Buffer.concat([part, Buffer.alloc(1)]);
    parts.push(whole);
    end += whole.length;
    return at;
  };
  for (const { width, height, samples, rows, orientation = 1 } of pages) {
    const points = add(rows);
    const bits = add(Buffer.from([8, 0, 8, 0, 8, 0]));
    const entries = [
      [256, 4, 1, width],
      [257, 4, 1, height],
      samples === 3 ? [258, 3, 3, bits] : [258, 3, 1, 1],
      [259, 3, 1, 1],
      [262, 3, 1, samples === 3 ? 2 : 0],
      [273, 4, 1, points],
      [274, 3, 1, orientation],
      [277, 3, 1, samples],
      [278, 4, 1, height],
      [279, 4, 1, rows.length],
    ] as const;
    const directory = Buffer.alloc(2 + entries.length * 12 + 4);
    directory.writeUInt16LE(entries.length, 0);
    for (const [index, [tag, type, count, value]] of entries.entries()) {
      directory.writeUInt16LE(tag, 2 + index * 12);
      directory.writeUInt16LE(type, 4 + index * 12);
      directory.writeUInt32LE(count, 6 + index * 12);
      directory.writeUInt32LE(value, 10 + index * 12);
    }
    const at = add(directory);
    links.push([place, at]);
    place = at + directory.length - 4;
  }
  const file = Buffer.concat(parts);
  for (const [from, to] of links) file.writeUInt32LE(to, from);
  return file;
}

const [width, height] = [64, 40];

/** A drawing in black and white: a black quarter above on the left, and circles. */
export const drawing: PlainPage = {
  width,
  height,
  samples: 1,
  rows: Buffer.from(
    Array.from({ length: (width / 8) * height }, (_, byte) => {
      const y = Math.floor(byte / (width / 8));
      const bits = Array.from({ length: 8 }, (_bit, bit) => {
        const x = (byte % (width / 8)) * 8 + bit;
        const isBlack = (x < width / 2 && y < height / 2) || (((x * x + y * y) >> 8) & 1) === 1;
        return isBlack ? 128 >> bit : 0;
      });
      return bits.reduce((sum, bit) => sum | bit);
    }),
  ),
};

/** The same size in colour: red on the left, blue on the right. */
export const coloured: PlainPage = {
  width,
  height,
  samples: 3,
  rows: Buffer.from(
    Array.from({ length: width * height * 3 }, (_, at) => {
      const isLeft = Math.floor(at / 3) % width < width / 2;
      if (at % 3 === 1) return Math.floor(at / 3) & 15;
      return (at % 3 === 0) === isLeft ? 220 : 10;
    }),
  ),
};

/** The same pictures as libtiff packs them (`tiffcp -c`), so that no code of ours has written what it reads. */
export const packedTiffs = {
  'bi-g3':
    'SUkqAHQBAAAAE1BqtxPRvvgAmoNVuJ6N98AE1BqtxPRvvgAmoNVuJ5598AE1BquueeffABNQarr4nn3wATUGq6KJ598AE1Bq' +
    'uiifjfABNQaocUccb4AJqDVDijjefABNQaorno3nwATUGqKKJ594AE1BqdxRPPvjgAmoNT10ccb44AJqDUO4b0bz44AJqDUO' +
    '4onn4xwATUNS6OJ99wATUNSKKON9wATUNO6J559wATUNOHHE+84AJqFoeO6KON90ACaiHKzhxPPPugATUkDx3RRxvOgAah47' +
    'rnnn3wAdBcduKOON8AEgXjuiiefjABOJx24o443xwAfC8duKJ558cAE1Bfztw44433ABNQfyt3RPPPuACah5lbuijjfdAAmo' +
    'pyx3XxPxugAah47cT0b74AOguO3FHHG+ACQLztxRPPvjgAzCcduKKN58cAE1Bfztw44433ABNQSZW7onn43ABNQlCx3RPPPu' +
    'gATVhlhw4o434QAACwAAAQMAAQAAAEAAAAABAQMAAQAAACgAAAACAQMAAQAAAAEAAAADAQMAAQAAAAMAAAAGAQMAAQAAAAAA' +
    'AAARAQQAAQAAAAgAAAASAQMAAQAAAAEAAAAVAQMAAQAAAAEAAAAWAQMAAQAAACgAAAAXAQQAAQAAAGsBAAAcAQMAAQAAAAEA' +
    'AAAAAAAA',
  'bi-g32d':
    'SUkqADIBAAAAGag1W4no33wAX/+ADNQarcT0b74AL/XwAZqDVdc88++AC+v8AGag1XRRPPvgAv+vABmoNUOKOON8AF/64AM1' +
    'BqiuejefABelrSgAzUGp3FE8++OAC66r4AM1BqHcN6N58cAF9a1wAZqGpdHE++4ALSWvgAzUNO6J559wAWtdLABmoWh47oo4' +
    '33QAKEqrqvgAzUkDx3RRxvOgAQpJJarSgA9BcduKOON8AEEEtJKqWADOJx24o443xwAQJJJJKq8AGagv524cccb7gAoQSSpV' +
    'XgAzUPMrd0Ucb7oAFIpwkkqVLwAdQ8duJ6N98AEEkkkqS8AGQLztxRPPvjgAjMIEkkkqXgAzUF/O3DjjjfcAFBBJKlVLgAzU' +
    'JQsd0Tzz7oAFLDCCQSSqksAADAAAAQMAAQAAAEAAAAABAQMAAQAAACgAAAACAQMAAQAAAAEAAAADAQMAAQAAAAMAAAAGAQMA' +
    'AQAAAAAAAAARAQQAAQAAAAgAAAASAQMAAQAAAAEAAAAVAQMAAQAAAAEAAAAWAQMAAQAAACgAAAAXAQQAAQAAACkBAAAcAQMA' +
    'AQAAAAEAAAAkAQQAAQAAAAEAAAAAAAAA',
  'bi-g4':
    'SUkqALYAAAAmoNRtmIvGMvhf/////1/r//r/9f//r9ev//X61/9LWl1/69dV/VV1/1rXiuvS6S1+vVfrXS5C0J4qWulhKq6r' +
    '8EEqpKqXFJJLVaUJJKlVeEEtJKqWEkl6rSgkkkkqryagukktVSWEEkqVV8JJJJKqSWRThJJUqXiEklVLSUJJJJUl4QSSSSqk' +
    'lMwgSSSSpeTUF0klpKksEEkqVUvBBBJJJJKkssMIJBJKqSwAQAQLAAABAwABAAAAQAAAAAEBAwABAAAAKAAAAAIBAwABAAAA' +
    'AQAAAAMBAwABAAAABAAAAAYBAwABAAAAAAAAABEBBAABAAAACAAAABIBAwABAAAAAQAAABUBAwABAAAAAQAAABYBAwABAAAA' +
    'KAAAABcBBAABAAAArgAAABwBAwABAAAAAQAAAAAAAAA=',
  'bi-strips':
    'SUkqAMgAAABkBSu2GdFjTB/6//////rX/1//r///9ev1/69f6//SWrr+1+uqv6qu/1rrAAiAZIUVdowZ0ad/SevXq36tSye0' +
    'kEeldWlIVVf9IEhVUpWOkiStWgpJUqnqIUhLUpWGJOlVS0GSJElVT1bQJUmrShqCJJWqPiRJklQlaaIckqRS6QEQAAGsMMds' +
    'M6LHmD4UkiRJJT0ESZKkKkmZIZAkSSo9WUGXJC2ppEGQpFKVHgRBkiRJKmkahiBBkqqkARAAAQAMAAABAwABAAAAQAAAAAEB' +
    'AwABAAAAKAAAAAIBAwABAAAAAQAAAAMBAwABAAAABAAAAAYBAwABAAAAAAAAAAoBAwABAAAAAgAAABEBBAADAAAAagEAABIB' +
    'AwABAAAAAQAAABUBAwABAAAAAQAAABYBAwABAAAAEAAAABcBBAADAAAAXgEAABwBAwABAAAAAQAAAAAAAAAuAAAAVgAAADsA' +
    'AAAIAAAANgAAAIwAAAA=',
  'bi-lzw':
    'SUkqAPQAAACAP+BP8HhxxjOBwSDQiBwWDwmCueGQIHByJQkHBiLwMHDiNxQcOaJv8PDhjSOSsY5wkODmVSw4s4zwkeTEzQkc' +
    'HFGTeBnh5oxzQk8ONOMaEvBxhxmQl4scMUuBuFjjmoQJxsYcpx/uAHoNho4Ypl/oAPodjo45pl+AA/gdDhwxjkAAB/A+KxIA' +
    'AN+B6UjMAA94D4OTExgAfuA+TWdgF/sB8UNOUF/gF4PFx09/vwDuGpVR/vAHsOv2F/4a3Aw5hm53WHX69XyTX7ADyas4zADG' +
    '49x0CBZTLZh8ZvOozGh+vWhMvAAH4Ho+4DGAgAsAAAEDAAEAAABAAAAAAQEDAAEAAAAoAAAAAgEDAAEAAAABAAAAAwEDAAEA' +
    'AAAFAAAABgEDAAEAAAAAAAAAEQEEAAEAAAAIAAAAEgEDAAEAAAABAAAAFQEDAAEAAAABAAAAFgEDAAEAAAAoAAAAFwEEAAEA' +
    'AADsAAAAHAEDAAEAAAABAAAAAAAAAA==',
  'bi-packbits':
    'SUkqAEgBAAD9/wMPHOMz/f8DDxzjM/3/Aw8c4zP9/wMPHOcz/f8DDhznM/3/Aw4Y5zP9/wMOOOcz/f8DDjjmM/3/Ax44xjP9' +
    '/wMeOMZz/f8DHDnGc/3/Axxxzmf9/wM8cc5m/f8DOHGMZv3/A3jzjOb9/wN445zG/f8D8OMczP3/A/HHGMz9/wPhxznM/f8D' +
    '48Y5nAf/4A+Dw44xmQf/gB+Hx45zmQf8AH8HhxxjOf8ABf4PDhznMwcAA/weHjjGMwcAD/A+HHHOYwcAP+B8PHGMZgcB/8D4' +
    'eOOc5v//BQHw8eMYzAf//Afh4cc5zAf/8A/Dw44xmQf/AD8HhwxzGf8ABf4PDxzjMwcAA/weHjjGMwcAD/A8PHHOZgcA/8D4' +
    'eOOM5v//BQHw8eMYzAf/+Afh4cc5jAf/wB+Dw45zmQfwAH4PjxxjMQsAAAEDAAEAAABAAAAAAQEDAAEAAAAoAAAAAgEDAAEA' +
    'AAABAAAAAwEDAAEAAAAFgAAABgEDAAEAAAAAAAAAEQEEAAEAAAAIAAAAEgEDAAEAAAABAAAAFQEDAAEAAAABAAAAFgEDAAEA' +
    'AAAoAAAAFwEEAAEAAABAAQAAHAEDAAEAAAABAAAAAAAAAA==',
  'rgb-lzw2':
    'SUkqAOoBAACANwAAoAAEAQWDwaEQuFQ2Ew+GRCHAB4xKLRGMRONRYXPFpRmLxuQSOFRWSSGUSeEQKCSKXSmXwuTTGaTCOR6V' +
    'TWcxCZzadzuWT+dTqe0KfS+Ox+h0efUWl0aI0Gn1OL06mVCHUmsVeRVat0apVyxRivVSjVqzWmD2Wx0uw1+zWy4Ta0W27RS7' +
    '2q32qoXK+UicX+x368yi94Wf4S5yC64un4rBVGB47B4iqY3I0TLWLD5SVZDNwjMaGY6DPQbO5mU6bVaPT6vSUzU7GybSa67V' +
    'SPWZvZ6/a77b4HbbDgTbe7mJ7vKbjhzLmy/j83lYLmcXndboZPkU3nyjq9vr+Dsy3u7/xd7hdiq+WN9HrdPC9/peyLe7wfC5' +
    '/L3/TJeT1PM/iDP0+8Aoe+zaPwtUBwRAqVu1BsErtBbfQircDwpBsBPS88AP+h0LtzCrLw2/kRM5B8PJ5DIAQnEMVxA0MTLP' +
    'EkUrxGsPxRDjkxXFsYxfHMSx5GkdLXH7/SI8MCx6z0ZLdIEayapklsjKKgSfJEquCpUISNG8VS80UhvLLLjSvMchS3MEyJPG' +
    'EmTRMCSy7JEdzhFkxP/NbxzrG05ofKbETyw0zTxN8+yTL02ypQsuTrRNAUXNU5UZQ0NTTQ1ApAgIAAwAAAEDAAEAAABAAAAA' +
    'AQEDAAEAAAAoAAAAAgEDAAMAAACAAgAAAwEDAAEAAAAFAAAABgEDAAEAAAACAAAAEQEEAAEAAAAIAAAAEgEDAAEAAAABAAAA' +
    'FQEDAAEAAAADAAAAFgEDAAEAAAAoAAAAFwEEAAEAAADhAQAAHAEDAAEAAAABAAAAPQEDAAEAAAACAAAAAAAAAAgACAAIAA==',
  'rgb-tiles':
    'SUkqAIgCAAB4nO3KRxEAIQDAwCvU0Px7ixh8MOx7ffDFD38MGDFhxoIVwYYdB05ceP/9B/0NYOvtgXic7cpHEQAhAMDAK9TQ' +
    '/HuLGHww7Ht98MUPfwwYMWHGghXBhh0HTlx4//0H/Q1g6+2BeJztykcRACEAwMAr1ND8e4sYfDDse3nklU9+CRIlSZYiVZAm' +
    'XYZMWXL//Qf9DbzN7YF4nO3KRxEAIQDAwCvU0Px7ixh8MOx7eeSVT34JEiVJliJVkCZdhkxZcv/9B/0NvM3tgXic7cpHEQAh' +
    'AMDAK9TQ/HuLGHww7Ht98MUPfwwYMWHGghXBhh0HTlx4//0H/Q1g6+2BeJztykcRACEAwMAr1ND8e4sYfDDse33wxQ9/DBgx' +
    'YcaCFcGGHQdOXHj//Qf9DWDr7YF4nO3KRxEAIQDAwCvU0Px7ixh8MOx7eeSVT34JEiVJliJVkCZdhkxZcv/9B/0NvM3tgXic' +
    '7cpHEQAhAMDAK9TQ/HuLGHww7Ht55JVPfgkSJUmWIlWQJl2GTFly//0H/Q28ze2BeJztyjcBwDAAwLC22c7iz81gSiJndMsH' +
    'X/wwYMSEGQtWbAh2HDhx4cb7j34eeeWTIFGSZClSpQnSZciUJdv7z/4fjtztgXic7co3AcAwAMCwttnO4s/NYEoiZ3TLB1/8' +
    'MGDEhBkLVmwIdhw4ceHG+49+HnnlkyBRkmQpUqUJ0mXIlCXb+8/+H47c7YF4nO3KRxEAIQDAwCvU0Px7ixh8MOx7eeSVT34J' +
    'EiVJliJVkCZdhkxZcv/9B/0NvM3tgXic7cpHEQAhAMDAK9TQ/HuLGHww7Ht55JVPfgkSJUmWIlWQJl2GTFly//0H/Q28ze2B' +
    'DAAAAQMAAQAAAEAAAAABAQMAAQAAACgAAAACAQMAAwAAAB4DAAADAQMAAQAAAAgAAAAGAQMAAQAAAAIAAAASAQMAAQAAAAEA' +
    'AAAVAQMAAQAAAAMAAAAcAQMAAQAAAAEAAABCAQMAAQAAABAAAABDAQMAAQAAABAAAABEAQQADAAAADwDAABFAQMADAAAACQD' +
    'AAAAAAAACAAIAAgAMgAyADIAMgAyADIAMgAyAEYARgAyADIACAAAADoAAABsAAAAngAAANAAAAACAQAANAEAAGYBAACYAQAA' +
    '3gEAACQCAABWAgAA',
  'rgb-jpeg':
    'SUkqABoBAAD/2P/AABEIACgAQANSEQBHEQBCEQD/2gAMA1IARwBCAAA/APvWvyztu1fmJRWrbdqKKyrbtRRWrbdqK/nPrKtu' +
    '1f0YUVq23aiisq27UUVq23aiv6MKyrbtX859Fatt2oorKtu1FFatt2or+c+sq27V/RhRWrbdqKKyrbtRRWrbdqK/owrKtu1f' +
    'zn0Vq23aiisq27UUVq23aiv5z6yrbtX9GFFatt2oorKtu1FFatt2or+jCsq27V/OfRWrbdqKKyrbtRRWrbdqK/nPrKtu1f0Y' +
    'UVq23aiisq27UUVq23aiv6MKyrbtX859Fatt2oorKtu1FFatt2or+c+sq27V/RhRWrbdqKKyrbtRRWrbdqK//9kADAAAAQMA' +
    'AQAAAEAAAAABAQMAAQAAACgAAAACAQMAAwAAALABAAADAQMAAQAAAAcAAAAGAQMAAQAAAAIAAAARAQQAAQAAAAgAAAASAQMA' +
    'AQAAAAEAAAAVAQMAAQAAAAMAAAAWAQMAAQAAACgAAAAXAQQAAQAAABEBAAAcAQMAAQAAAAEAAABbAQcAIQEAALYBAAAAAAAA' +
    'CAAIAAgA/9j/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUVDA8XGBYU' +
    'GBIUFRT/xAAfAAABBQEBAQEBAQAAAAAAAAAAAQIDBAUGBwgJCgv/xAC1EAACAQMDAgQDBQUEBAAAAX0BAgMABBEFEiExQQYT' +
    'UWEHInEUMoGRoQgjQrHBFVLR8CQzYnKCCQoWFxgZGiUmJygpKjQ1Njc4OTpDREVGR0hJSlNUVVZXWFlaY2RlZmdoaWpzdHV2' +
    'd3h5eoOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4eLj5OXm5+jp6vHy8/T1' +
    '9vf4+fr/2Q==',
} as const;
