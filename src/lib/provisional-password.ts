import { groupCode, randomCharacters, readCode } from './codes.ts';

/** 15 random characters of 5 bits are 75 bits: nobody guesses it in the day it is valid, not even from its hash. */
const LENGTH = 15;

/**
 * Makes a provisional password to be mailed: `K7QM2-XD4RP-9TVHE`, without characters that look alike.
 * What is hashed and compared is not this text but what `readProvisionalPassword` makes of it.
 */
export function makeProvisionalPassword(): string {
  return groupCode(randomCharacters(LENGTH));
}

/**
 * Reads a provisional password as it was typed or copied: case, hyphens and blanks of every kind don't matter,
 * O counts as 0, I and l as 1. For provisional passwords only; one that a person chose is compared as it is.
 */
export function readProvisionalPassword(typed: string): string {
  return readCode(typed);
}
