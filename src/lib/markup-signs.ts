/**
 * Elements that are looked for in office files, by what is after the prefix of their namespace, which everybody may
 * choose. Those of {@link actsByItself} are reason enough; of the others it depends on what they say.
 */
const actsByItself = [
  // links that start a program and ask it for data, in spreadsheets and in texts
  'ddeLink',
  'dde-link',
  'dde-source',
  'dde-connection-decl',
  // objects of other programs, linked or inside, and what runs when something happens
  'oleLink',
  'ocx',
  'object-ole',
  'applet',
  'event-listener',
  'source-code',
  // a page from elsewhere that is loaded on opening
  'floating-frame',
] as const;
const dependsOn = [
  'OLEObject',
  'object',
  'section-source',
  'Relationship',
  'Override',
  'Default',
  'fldSimple',
  'fldChar',
  'instrText',
] as const;

const sought = new RegExp(
  String.raw`(?<hidden><!--|<!\[CDATA\[)|<(?:[^\s<>/:!?"']+:)?(?<element>${[...actsByItself, ...dependsOn].join('|')})(?=[\s/>])|[\s:](?:href|Target|macro-name)\s*=\s*(?<quote>["'])`,
  'g',
);

/** Addresses that run something instead of leading somewhere. */
const runs = /^\s*(?:vnd\.sun\.star\.(?:script|expand)|macro|\.uno|slot|javascript|vbscript):/i;
/** Addresses outside the archive. */
const outside = /^\s*(?:[a-z][\w+.-]*:|[/\\]|\.\.)/i;
/** Relations to parts that are loaded from elsewhere when the document is opened. */
const loaded = /attachedTemplate|oleObject|frame|subDocument|aFChunk/i;

/** A field of a text as far as its words have come. */
interface Field {
  readonly words: string;
  /** How many letters of {@link dde} the words may have spelt, with any of them left out. */
  readonly spelt: ReadonlySet<number>;
}

const newField: Field = { words: '', spelt: new Set([0]) };
/** Also `DDEAUTO` begins so. */
const dde = 'DDE';

/**
 * A field with more words. Each run may be one that the program leaves aside (an alternative for others, an element that
 * it does not know), put there so that the word does not show.
 */
function withWords({ words, spelt }: Field, more: string): Field {
  const plain = more.toUpperCase();
  const further = [...spelt].flatMap((at) => {
    const run = at === 0 ? plain.replace(/^[\s"\u00a0]+/, '') : plain;
    const rest = dde.slice(at);
    if (run.startsWith(rest)) return [dde.length];
    return rest.startsWith(run) ? [at + run.length] : [];
  });
  return { words: (words + plain).trimStart().slice(0, 40), spelt: new Set([...spelt, ...further]) };
}

/** Whether it starts a program or loads an object of one; the word stands first. */
function isStartingField({ words, spelt }: Field): boolean {
  return spelt.has(dde.length) || /^["\s]*LINK/.test(words);
}

/** Nothing of office programs is longer in one piece. */
const longestKept = 4 * 1024 * 1024;

/** The encodings that office programs write, apart from UTF-16 with its mark; in others letters are not what they seem. */
const usualEncoding = /^(?:utf-?8|utf-?16|us-ascii|iso-8859-\d{1,2}|windows-125\d)$/i;

/**
 * Whether the XML of an office file starts programs, loads something from elsewhere, or tells what is run when something
 * happens: links of DDE and OLE, fields of that kind (also where their words are spread over several runs), listeners and
 * addresses of scripts. Never has more of it in memory than a few pieces.
 */
export async function startsSomething(pieces: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<boolean> {
  const look = createLook();
  let decoder: TextDecoder | undefined;
  let kept = '';
  for await (const piece of pieces) {
    const isFirst = decoder === undefined;
    decoder ??= new TextDecoder(encodingOf(piece));
    const text = kept + decoder.decode(piece, { stream: true });
    if (
      isFirst &&
      !usualEncoding.test(/^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? 'utf-8')
    )
      return true;
    const from = look(text);
    if (from === 'starts' || text.length - from > longestKept) return true;
    kept = text.slice(from);
  }
  return false;
}

function encodingOf([first, second]: Buffer): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Looks at one text after the other, and tells from where on it wants to see it again with what follows. */
function createLook(): (text: string) => number | 'starts' {
  const fields: Field[] = [];
  const adds = (words: string): boolean => {
    const field = withWords(fields.pop() ?? newField, words);
    fields.push(field);
    return isStartingField(field);
  };

  /** Where it ends; undefined where it does not end here. */
  const element = (text: string, name: string, at: number): number | 'starts' | undefined => {
    const end = endOfTag(text, at);
    if (end === undefined) return undefined;
    const tag = text.slice(at, end);
    if (name === 'instrText') {
      if (tag.endsWith('/>')) return end;
      const next = text.indexOf('<', end);
      if (next === -1 || next + 1 >= text.length) return undefined;
      // words of a field have nothing in them, unless somebody means to hide them
      return text[next + 1] !== '/' || adds(decoded(text.slice(end, next))) ? 'starts' : next;
    }
    const said = attributesOf(tag);
    if (said === undefined) return 'starts';
    if (name === 'fldChar') {
      if (said.fldCharType === 'begin') fields.push(newField);
      if (said.fldCharType === 'end') fields.pop();
      return end;
    }
    return isStarting(name, said) ? 'starts' : end;
  };

  return (text) => {
    let done = 0;
    sought.lastIndex = 0;
    for (let match = sought.exec(text); match; match = sought.exec(text)) {
      const { element: name, quote, hidden } = match.groups ?? {};
      if (hidden !== undefined) {
        const end = text.indexOf(hidden === '<!--' ? '-->' : ']]>', sought.lastIndex);
        if (end === -1) return match.index;
        done = end + 3;
        sought.lastIndex = done;
      } else if (quote !== undefined) {
        const end = text.indexOf(quote, sought.lastIndex);
        // without its end its tag goes on too, and is seen again as a whole
        if (end !== -1 && runs.test(decoded(text.slice(sought.lastIndex, end)))) return 'starts';
      } else if (name !== undefined) {
        if ((actsByItself as readonly string[]).includes(name)) return 'starts';
        const end = element(text, name, match.index);
        if (end === 'starts') return 'starts';
        if (end === undefined) return match.index;
        done = Math.max(done, end);
      }
    }
    const last = text.lastIndexOf('<');
    return last < done || endOfTag(text, last) !== undefined ? text.length : last;
  };
}

/** What an element says that is harmless otherwise. */
function isStarting(name: string, said: Readonly<Record<string, string>>): boolean {
  switch (name) {
    case 'OLEObject':
      return /link/i.test(said.Type ?? '');
    case 'object':
    case 'section-source':
      return outside.test(said.href ?? '');
    case 'Relationship':
      return loaded.test(said.Type ?? '') && /external/i.test(said.TargetMode ?? '');
    case 'fldSimple':
      return isStartingField(withWords(newField, said.instr ?? ''));
    default:
      return /macroEnabled/i.test(said.ContentType ?? '');
  }
}

/** The place behind a tag; undefined where it goes on. */
function endOfTag(text: string, from: number): number | undefined {
  const sign = /["'>]/g;
  sign.lastIndex = from;
  for (let match = sign.exec(text); match; match = sign.exec(text)) {
    if (match[0] === '>') return sign.lastIndex;
    const end = text.indexOf(match[0], sign.lastIndex);
    if (end === -1) return undefined;
    sign.lastIndex = end + 1;
  }
  return undefined;
}

/** What a tag says, by names without their prefix; undefined where it says one twice, so that nobody knows which counts. */
function attributesOf(tag: string): Readonly<Record<string, string>> | undefined {
  const written = /[\s:]([\w.-]{1,50})\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
  const said: Record<string, string> = {};
  for (const [, name = '', one, other] of tag.matchAll(written)) {
    if (name in said && deciding.has(name)) return undefined;
    said[name] = decoded(one ?? other ?? '');
  }
  return said;
}

/** What it depends on. */
const deciding = new Set(['Type', 'TargetMode', 'href', 'instr', 'fldCharType', 'ContentType']);

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text in which signs may be written as numbers. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, ten, sixteen, name) => {
    if (name) return named[name] ?? whole;
    const code = ten ? Number(ten) : Number.parseInt(sixteen, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
