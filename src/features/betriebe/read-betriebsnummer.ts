import type { Result } from '../../lib/result.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { type BetriebsnummerRefusal, readNummer } from './nummer-rules.ts';
import type { BetriebKey } from './rules.ts';
import { betriebeSettings } from './settings.ts';

/**
 * Reads a Betriebsnummer in the form that the chamber's profile describes, as forgivingly as people type.
 * @param typedFilialnummer what stands in the field Filialnummer, where the chamber has one
 * @returns the key to look for, or why the text names no Betrieb; `betriebsnummerSentence` says it
 */
export function readBetriebsnummer(
  chamber: Chamber,
  typed: string,
  typedFilialnummer = '',
): Result<BetriebKey, BetriebsnummerRefusal> {
  return readNummer(betriebeSettings.of(chamber), typed, typedFilialnummer);
}
