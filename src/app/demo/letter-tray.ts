import type pg from 'pg';
import type { LetterTray } from '../../platform/feature/feature.ts';

/** The demo's letter tray: keeps each printed letter for `/_briefe`. */
export function demoLetterTray(pool: pg.Pool): LetterTray {
  return {
    async keep(letter) {
      await pool.query(
        'insert into portal.demo_letters (chamber, title, recipient, pdf, printed_at) values ($1, $2, $3, $4, $5)',
        [letter.chamber, letter.title, letter.recipient, Buffer.from(letter.pdf), letter.at],
      );
    },
  };
}

/** A kept letter without its PDF. */
export interface KeptLetter {
  readonly id: number;
  readonly chamber: string;
  readonly title: string;
  readonly recipient: string;
  readonly printed_at: Date;
}

/** All kept letters, newest first. */
export async function listLetters(pool: pg.Pool): Promise<readonly KeptLetter[]> {
  const { rows } = await pool.query<KeptLetter>(
    'select id, chamber, title, recipient, printed_at from portal.demo_letters order by id desc limit 500',
  );
  return rows;
}

/** The PDF of a kept letter. */
export async function readLetter(pool: pg.Pool, id: number): Promise<Uint8Array | undefined> {
  const { rows } = await pool.query<{ pdf: Buffer }>('select pdf from portal.demo_letters where id = $1', [
    id,
  ]);
  return rows[0]?.pdf;
}
