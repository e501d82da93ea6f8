import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { hasPoppler, readPdfText } from '../test/pdf.ts';
import { ask, rootOrigin } from './addresses.ts';

/** A test that reads letters, where this machine can; test/pdf.ts says so aloud where it can't. */
export const testWithLetter = hasPoppler ? test : test.skip;

/** A letter as it lies in the demo's tray. */
export interface TrayLetter {
  readonly id: number;
  readonly chamber: string;
  readonly recipient: string;
}

async function lettersOf(chamber: string): Promise<readonly TrayLetter[]> {
  const { body } = await ask(`${rootOrigin()}/_briefe`);
  return parse(body.toString())
    .querySelectorAll('tbody tr')
    .map((row) => {
      const cells = row.querySelectorAll('td').map((cell) => cell.textContent);
      const href = row.querySelector('a')?.getAttribute('href') ?? '';
      return {
        id: Number.parseInt(href.split('/').pop() ?? '', 10),
        chamber: cells[0] ?? '',
        recipient: cells[1] ?? '',
      };
    })
    .filter((letter) => letter.chamber === chamber);
}

/**
 * Waits for the PIN letter that some work asks for, and reads the PIN in it as its recipient does.
 * @param recipient words of the address
 */
export async function pinFromLetter(
  chamber: string,
  recipient: string,
  asking: () => Promise<void>,
): Promise<string> {
  const before = new Set((await lettersOf(chamber)).map(({ id }) => id));
  await asking();
  let pin = '';
  await expect
    .poll(
      async () => {
        for (const letter of await lettersOf(chamber)) {
          if (before.has(letter.id) || !letter.recipient.includes(recipient)) continue;
          const { body } = await ask(`${rootOrigin()}/_briefe/${letter.id}.pdf`);
          pin = /\b[0-9A-Z]{5}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(readPdfText(new Uint8Array(body)))?.[0] ?? '';
          if (pin) return true;
        }
        return false;
      },
      { timeout: 120_000, interval: 250, message: `a PIN letter to ${recipient}` },
    )
    .toBe(true);
  return pin;
}
