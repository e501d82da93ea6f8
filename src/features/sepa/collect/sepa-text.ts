const spelled: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'Ae',
  ø: 'o',
  Ø: 'O',
  å: 'a',
  Å: 'A',
  œ: 'oe',
  Œ: 'Oe',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
  '&': '+',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '’': "'",
  '‘': "'",
  '€': 'EUR',
  '§': 'Par.',
};

/**
 * A text in the characters that every bank of SEPA takes (EPC 217-08, Anlage 3 of the DFÜ-Abkommen): letters without marks,
 * figures, blank and `/ - ? : ( ) . , ' +`. Umlauts are spelled out, marks fall, and what is left becomes a full stop. A
 * slash neither begins nor ends it, and no two stand side by side.
 */
export function sepaText(text: string, most: number): string {
  const spelledOut = [...text.normalize('NFC')].map((sign) => spelled[sign] ?? sign).join('');
  const plain = spelledOut
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[^A-Za-z0-9/\-?:().,'+ ]/gu, '.')
    .replace(/\/{2,}/g, '/')
    .trim();
  return plain.slice(0, most).replace(/^[/ ]+|[/ ]+$/g, '');
}
