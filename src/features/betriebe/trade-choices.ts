import type { Choice } from '../../platform/ui/index.ts';
import { findTrade, tradeCode, trades } from './trades.ts';

/**
 * Trades to choose from, by code; names are the law's own in every language.
 * @param which `only` these, also those that the law no longer has; or all of the law `without` these
 */
export function tradeChoices(
  which: { readonly only: readonly string[] } | { readonly without: readonly string[] },
): readonly Choice[] {
  if ('only' in which) return which.only.map((code) => ({ value: code, label: labelOf(code) }));
  return trades
    .map(tradeCode)
    .filter((code) => !which.without.includes(code))
    .map((code) => ({ value: code, label: labelOf(code) }));
}

/** Whether a trade is one of Anlage A of the HwO, which only who is qualified may be entered with (§ 7 HwO). */
export function isOfAnlageA(code: string): boolean {
  return findTrade(code)?.anlage === 'A';
}

function labelOf(code: string): string {
  const trade = findTrade(code);
  return trade ? `${trade.name} (${trade.anlage} ${trade.number})` : code;
}
