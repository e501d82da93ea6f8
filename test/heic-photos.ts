/** What an item of a HEIC says of itself and of others. */
interface Item {
  readonly type: 'hvc1' | 'grid' | 'Exif';
  readonly content: Buffer;
  /** Its properties, by their place in the list below, from 1 on. */
  readonly properties?: readonly number[];
  readonly refersTo?: readonly [type: 'cdsc' | 'auxl' | 'thmb' | 'dimg', item: number];
}

/** Of 64 × 64 points, each quarter of one colour: red above on the left, blue below on the right, white elsewhere. */
const points = Buffer.from(
  'AAAAPigBrwngIzaiP//8O3z//qk3of6WZfSnH/XPevvzVy//3WDNEf/9tCiA+piW/+Qbv8B//8QPU6fphIZ+w7iA',
  'base64',
);
/** How they are packed: the head of the stream of HEVC, as x265 writes it. */
const decoder = Buffer.from(
  [
    'AQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQCEAAQArQgEBA3AAAAMAkAAAAwAAAwAeoCCB',
    'BZbqSSmubgQEDAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQA==',
  ].join(''),
  'base64',
);

const four = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const two = (value: number) => Buffer.from([value >> 8, value & 255]);

function box(type: string, ...content: readonly Buffer[]): Buffer {
  const inner = Buffer.concat(content);
  return Buffer.concat([four(inner.length + 8), Buffer.from(type, 'latin1'), inner]);
}
/** Such a box says its version, and has flags. */
const fullBox = (type: string, version: number, ...content: readonly Buffer[]) =>
  box(type, Buffer.from([version, 0, 0, 0]), ...content);

/** How a photo is that a telephone has made. */
export interface HeicFacts {
  /** So many quarters to the left it is to be turned for looking at it (irot); 3 where the telephone stood upright. */
  readonly turns?: number;
  /** What its EXIF data say of the same, for programs that do not know such boxes. */
  readonly exifOrientation?: number;
  /** A second picture that stands by itself, not turned. */
  readonly hasSecond?: boolean;
  /** A preview, and where it is far away. */
  readonly hasMore?: boolean;
  /** What it says of its width and height. */
  readonly claims?: number;
}

const TURNED = 3;
const DEPTH = 4;

/** A photo as telephones keep it (ISO/IEC 23008-12). */
export function heicPhoto(facts: HeicFacts = {}): Buffer {
  const { turns = 0, exifOrientation, hasSecond = false, hasMore = false, claims = 64 } = facts;
  const photo: Item = { type: 'hvc1', content: points, properties: [1, 2] };
  const exif = Buffer.from('\0\0\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0', 'latin1');
  const items: readonly Item[] = [
    { ...photo, properties: [1, 2, TURNED] },
    ...(hasSecond ? [photo] : []),
    ...(hasMore
      ? ([
          { ...photo, refersTo: ['thmb', 1] },
          { ...photo, properties: [1, 2, DEPTH], refersTo: ['auxl', 1] },
        ] as const)
      : []),
    ...(exifOrientation === undefined
      ? []
      : ([
          {
            type: 'Exif',
            content: Buffer.concat([exif, Buffer.from([exifOrientation, 0, 0, 0, 0, 0, 0])]),
            refersTo: ['cdsc', 1],
          },
        ] as const)),
  ];
  const properties = [
    box('hvcC', decoder),
    fullBox('ispe', 0, four(claims), four(claims)),
    box('irot', Buffer.from([turns])),
    fullBox('auxC', 0, Buffer.from('urn:mpeg:hevc:2015:auxid:2\0')),
  ];
  const head = box('ftyp', Buffer.from('heic\0\0\0\0mif1heic'));
  // where the contents lie can be told once it is known how long that takes to tell
  const start = head.length + metaOf(items, properties, 0).length + 8;
  return Buffer.concat([
    head,
    metaOf(items, properties, start),
    box('mdat', ...items.map(({ content }) => content)),
  ]);
}

function metaOf(items: readonly Item[], properties: readonly Buffer[], start: number): Buffer {
  let at = start;
  const places = items.map(({ content }, index) => {
    const place = [two(index + 1), two(0), two(1), four(at), four(content.length)];
    at += content.length;
    return Buffer.concat(place);
  });
  const associations = items.map(({ properties: own = [] }, index) =>
    Buffer.concat([two(index + 1), Buffer.from([own.length, ...own.map((one) => one | 128)])]),
  );
  const references = items.flatMap(({ refersTo }, index) =>
    refersTo ? [box(refersTo[0], two(index + 1), two(1), two(refersTo[1]))] : [],
  );
  return fullBox(
    'meta',
    0,
    fullBox('hdlr', 0, four(0), Buffer.from('pict'), Buffer.alloc(13)),
    fullBox('pitm', 0, two(1)),
    fullBox('iloc', 0, Buffer.from([0x44, 0]), two(items.length), ...places),
    fullBox(
      'iinf',
      0,
      two(items.length),
      ...items.map(({ type }, index) =>
        fullBox('infe', 2, two(index + 1), two(0), Buffer.from(`${type}\0`, 'latin1')),
      ),
    ),
    ...(references.length > 0 ? [fullBox('iref', 0, ...references)] : []),
    box('iprp', box('ipco', ...properties), fullBox('ipma', 0, four(items.length), ...associations)),
  );
}
