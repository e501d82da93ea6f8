/** Beginnings of office files have some hundred bytes. */
const longest = 16 * 1024;

/** What may stand before the root element: its encoding, remarks, instructions. */
const prologue = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/;

/**
 * Whether XML names a document type (and with it perhaps entities that read other files), or hides its beginning so that
 * nobody can tell: too long, or in no encoding that office programs write.
 * @param beginning its first bytes
 */
export function beginsWithDoctype(beginning: Buffer | undefined): boolean {
  if (beginning === undefined) return true;
  if (beginning.length === 0) return false;
  const text = xmlText(beginning.subarray(0, longest));
  const after = text.slice(prologue.exec(text)?.[0].length ?? 0, text.length);
  return !/^<[\p{L}_]/u.test(after);
}

/** Whether something that is not called so may be XML all the same. */
export function mayBeXml(beginning: Buffer | undefined): boolean {
  return beginning !== undefined && /^\s*(?:<|$)/.test(xmlText(beginning.subarray(0, longest)));
}

/** XML as text, in whichever of the usual encodings it is. */
function xmlText(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return bytes.subarray(2).toString('utf16le');
  if (first === 0xfe && second === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
      .swap16()
      .toString('utf16le');
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}
