/**
 * Whether a Gläubiger-ID has right check digits: as those of an IBAN (ISO 7064, modulo 97), the business code at places
 * 5 to 7 left out (EPC 262-08). A German one has 18 characters.
 */
export function isCreditorId(id: string): boolean {
  const match = /^([A-Z]{2}\d{2})[A-Z0-9]{3}([A-Z0-9]{1,28})$/.exec(id);
  if (!match || (id.startsWith('DE') && id.length !== 18)) return false;
  const digits = `${match[2]}${match[1]}`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}
