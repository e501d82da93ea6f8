import fc from 'fast-check';
import { hostileNames } from '../hostile-files.ts';
import { testPassword } from '../people.ts';
import type { FormFields } from './form-fields.ts';

/** A request as nobody's browser would send it. */
export interface BadRequest {
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent on GET. */
  readonly body?: Uint8Array<ArrayBuffer>;
}

const uuid = '7b1c2f5e-0d3a-4c1b-9e2f-8a6d5c4b3a21';

/** What has broken programs before: types, lengths, encodings, control characters, markup and queries. */
const notorious = [
  '',
  ' ',
  '0',
  '-1',
  '1e309',
  'NaN',
  'true',
  'null',
  'undefined',
  '[]',
  '{}',
  '[object Object]',
  '99999999999999999999999999',
  uuid,
  `${uuid}0`,
  '2026-02-30',
  '0000-00-00',
  '275760-09-13',
  "' or 1=1; drop table accounts; --",
  '$1',
  '\\',
  '%',
  '%00',
  '%c3%28',
  '\u0000',
  '\u0007\u001b[31m',
  'a\r\nBcc: alle@handwerk.example',
  '\u202e\u2066gnp.exe',
  '\ufeff\u200b\u00ad',
  'I\u0307\u0131ﬀẞ',
  '👩🏽‍🔧'.repeat(40),
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢'.repeat(10),
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{term:portal}{name}{{7*7}}${7*7}',
  '../../../../etc/passwd',
  '//handwerk.example',
  'https://handwerk.example/',
  'javascript:alert(1)',
  'erika.muster@handwerk.example',
  'erika@@handwerk..example',
  `${'e'.repeat(400)}@handwerk.example`,
  'erika@xn--80ak6aa92e.example',
  '1234567',
  '9FQMC-9DH4-XG21',
  'x'.repeat(1_000),
  'ä'.repeat(9_000),
  'x'.repeat(70_000),
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...notorious) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
);

/** Names that objects have by birth, or that frameworks give a meaning to. */
const oddNames = ['__proto__', 'constructor', 'toString', 'a[]', 'a[b]', 'a.b', '', 'weiter', 'token', 'id'];

/** What a field would take, so that one bad value meets a form that is otherwise right. */
function fitting(name: string, shown: readonly string[]): fc.Arbitrary<string> {
  const typical: Readonly<Record<string, readonly string[]>> = {
    email: ['erika.muster@handwerk.example', 'neu@handwerk.example'],
    password: [testPassword],
    newPassword: ['vier nasse Hobel tanzen'],
    currentPassword: [testPassword],
    betriebsnummer: ['1234567', '7654321'],
    name: ['Muster Metallbau GmbH', 'Muster'],
    terms: ['ja'],
  };
  const values = [...(typical[name] ?? []), ...shown.filter((value) => value !== '')];
  return fc.constantFrom(...(values.length > 0 ? values : ['Erika', 'ja', '1']));
}

/** All fields filled as they should be, but for one or two. */
function nearlyRight(fields: FormFields): fc.Arbitrary<[string, string][]> {
  const names = [...fields.keys()];
  const right = fc.tuple(...names.map((name) => fitting(name, fields.get(name) ?? [])));
  const spoiled = fc.array(fc.tuple(fc.nat(), text), { minLength: 1, maxLength: 2 });
  return fc.tuple(right, spoiled).map(([values, bad]) => {
    const pairs = names.map((name, at): [string, string] => [name, values[at] ?? '']);
    for (const [at, value] of bad) {
      const pair = pairs[at % Math.max(1, pairs.length)];
      if (pair) pair[1] = value;
    }
    return pairs;
  });
}

function pairsOf(fields: FormFields): fc.Arbitrary<[string, string][]> {
  const names = [...fields.keys()];
  const name = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...(names.length > 0 ? names : oddNames)) },
    { weight: 1, arbitrary: fc.constantFrom(...oddNames) },
    { weight: 1, arbitrary: text },
  );
  // each known field once, then some again, some missing
  const most = fc.tuple(
    fc.tuple(...names.map((known) => fc.tuple(fc.constant(known), text))),
    fc.array(fc.tuple(name, text), { maxLength: 4 }),
  );
  return fc.oneof(
    { weight: 3, arbitrary: nearlyRight(fields) },
    { weight: 2, arbitrary: most.map(([each, more]) => [...each, ...more]) },
    { weight: 1, arbitrary: fc.array(fc.tuple(name, text), { maxLength: 12 }) },
  );
}

const encoder = new TextEncoder();
const encoded = (pairs: readonly [string, string][]) =>
  new URLSearchParams(pairs.map(([name, value]) => [name, value.toWellFormed()])).toString();

const boundary = '----formular7b1c2f5e';

const ended = `--${boundary}--\r\n`;
const quoted = (given: string) => given.replaceAll('"', '%22');
const part = (name: string, value: string, more = '') =>
  `--${boundary}\r\ncontent-disposition: form-data; name="${quoted(name)}"${more}\r\n\r\n${value}\r\n`;

function multipart(pairs: readonly [string, string][], end: string): string {
  const parts = pairs.map(([name, value]) =>
    part(
      name,
      value,
      value.length % 5 === 0 ? '; filename="brief.pdf"\r\ncontent-type: application/pdf' : '',
    ),
  );
  return `${parts.join('')}${end}`;
}

const fileName = fc.oneof(fc.constantFrom(...hostileNames.map(([, given]) => given)), text);

/** Names of files as browsers send them, and as programs do. */
const namedFile = fc
  .tuple(fileName, fc.boolean())
  .map(([given, isEncoded]) =>
    isEncoded
      ? `; filename*=UTF-8''${encodeURIComponent(given.toWellFormed())}`
      : `; filename="${quoted(given)}"`,
  );

/**
 * Forms filled nearly as they should be, with files that nobody would call so.
 * @param fields of the form, with values that they would take
 */
export function formWithFiles(fields: FormFields): fc.Arbitrary<BadRequest> {
  const field = fc.constantFrom('files', ...fields.keys());
  const files = fc.array(fc.tuple(field, namedFile), { minLength: 1, maxLength: 3 });
  return fc.tuple(nearlyRight(fields), files).map(([pairs, chosen]) => ({
    query: '',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: encoder.encode(
      [
        ...pairs.map(([name, value]) => part(name, value)),
        ...chosen.map(([name, named]) => part(name, '%PDF-1.7', named)),
        ended,
      ].join(''),
    ),
  }));
}

interface Body {
  readonly type: string | undefined;
  readonly body: Uint8Array<ArrayBuffer>;
}

const form = 'application/x-www-form-urlencoded';
const cut = (bytes: Uint8Array, keep: number) =>
  new Uint8Array(bytes.slice(0, Math.floor(bytes.length * keep)));

/** Posted bodies: forms with bad values, broken forms, broken multipart, other types, plain noise. */
function bodyFor(fields: FormFields): fc.Arbitrary<Body> {
  const pairs = pairsOf(fields);
  const proper = pairs.map((given): Body => ({ type: form, body: encoder.encode(encoded(given)) }));
  const parts = fc
    .tuple(
      pairs,
      fc.constantFrom(ended, `--${boundary}`, '', `${ended}--${boundary}\r\n`),
      fc.constantFrom(
        `multipart/form-data; boundary=${boundary}`,
        'multipart/form-data',
        'multipart/form-data; boundary=',
        'multipart/form-data; boundary="',
        `Multipart/Form-Data; charset=utf-16; boundary=${boundary}`,
      ),
      fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
    )
    .map(
      ([given, end, type, keep]): Body => ({ type, body: cut(encoder.encode(multipart(given, end)), keep) }),
    );
  const noise = fc
    .tuple(
      fc.constantFrom(
        form,
        `multipart/form-data; boundary=${boundary}`,
        'application/json',
        'text/plain',
        'text/xml',
        undefined,
      ),
      fc.uint8Array({ maxLength: 400 }),
    )
    .map(([type, bytes]): Body => ({ type, body: new Uint8Array(bytes) }));
  const broken = pairs.map(
    (given): Body => ({ type: form, body: encoder.encode(`${encoded(given)}&%&=&%zz=%c3%28&&&a=%ff%fe`) }),
  );
  const other = fc
    .tuple(fc.constantFrom('application/json', 'application/csp-report', 'text/plain;charset=utf-7'), pairs)
    .map(
      ([type, given]): Body => ({ type, body: encoder.encode(JSON.stringify(Object.fromEntries(given))) }),
    );
  return fc.oneof(
    { weight: 8, arbitrary: proper },
    { weight: 3, arbitrary: parts },
    { weight: 1, arbitrary: noise },
    { weight: 1, arbitrary: broken },
    { weight: 1, arbitrary: other },
  );
}

const oddHeader = fc.constantFrom(
  {},
  {},
  {},
  { 'accept-language': 'de;q=x, *;q=0.1,,,;;q=' },
  { 'accept-language': 'en,'.repeat(2_000) },
  { cookie: 'session=%00%ff; session=; =; __Host-session=x' },
  { cookie: `sprache=${'x'.repeat(3_000)}` },
  { 'user-agent': '\t'.padEnd(8_000, '\u00ff') },
  { 'x-forwarded-for': '999.1.1.1, ::ffff:0:0, unknown' },
  { 'x-forwarded-host': 'handwerk.example' },
  { range: 'bytes=0-1' },
  { 'if-none-match': '*' },
  { 'accept-encoding': 'gzip;q=1, br;q=0, *' },
);

/**
 * Requests with bad query, headers and body.
 * @param fields of the form, with values that they would take
 */
export function badRequest(method: 'GET' | 'POST', fields: FormFields): fc.Arbitrary<BadRequest> {
  const asked = ['token', 'weiter', 'seite', 'suche', 'fehler', 'sprache'];
  const inQuery: FormFields = new Map([...fields, ...asked.map((name) => [name, []] as const)]);
  const query = fc.oneof(
    { weight: method === 'GET' ? 0 : 4, arbitrary: fc.constant('') },
    { weight: 6, arbitrary: pairsOf(inQuery).map((pairs) => `?${encoded(pairs).slice(0, 4_000)}`) },
    { weight: 1, arbitrary: fc.constantFrom('?%', '?%zz=%c3%28', '?token', '?=&=&', `?token=${uuid}`) },
  );
  if (method === 'GET') return fc.record({ query, headers: oddHeader });
  return fc.tuple(query, oddHeader, bodyFor(fields)).map(([address, headers, { type, body }]) => ({
    query: address,
    headers: type === undefined ? headers : { ...headers, 'content-type': type },
    body,
  }));
}

/** What stands in an address where a number or an id is expected. */
export const badSegment: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    uuid,
    '1',
    '0',
    '-1',
    '1e3',
    '99999999999999999999',
    '%00',
    '%ff',
    '%2e%2e%2f',
    'ä',
    "'",
    '%25',
    '+',
  ),
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: 40 })
    .map((given) => encodeURIComponent(given.toWellFormed())),
);
