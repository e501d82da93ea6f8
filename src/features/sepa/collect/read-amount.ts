/** What a bank takes at most (pain.008.001.08, Anlage 3 of the DFÜ-Abkommen). */
const mostCents = 99_999_999_999;

/**
 * An amount in euros as people and spreadsheets write it, `1.234,56` or `1234,56` or `1234.56` or `1234`, as cents. Read
 * digit by digit: a fraction in binary would lose cents.
 */
export function readAmount(typed: string): number | 'amount-unreadable' | 'amount-zero' | 'amount-high' {
  const text = typed.trim().replace(/\s*(?:€|EUR)$/i, '');
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}))?$/.exec(text) ?? /^(\d+)\.(\d{2})$/.exec(text);
  const whole = (match?.[1] ?? '').replaceAll('.', '');
  if (!match || whole.length > 12) return 'amount-unreadable';
  const cents = Number(`${whole}${match[2] ?? '00'}`);
  if (cents === 0) return 'amount-zero';
  return cents > mostCents ? 'amount-high' : cents;
}

/** Cents as a bank's file has them: `1234.56`. */
export function decimal(cents: number): string {
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Cents as people read them: `1.234,56 €`. */
export function euros(cents: number): string {
  const [whole = '', rest = ''] = decimal(cents).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${rest} €`;
}
