import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { LetterError } from './check-letter.ts';
import { loadLetterFonts } from './fonts.ts';
import type { Letter } from './letter.ts';
import type { Sides } from './pdf-joiner.ts';
import { prepareBatch } from './prepare-letter.ts';
import { createPrintable } from './printable.ts';
import { template } from './template.ts';
import { letterTexts } from './texts.de.ts';

/** What a batch of letters becomes: see {@link createTypesetter}. */
export interface PrintOptions {
  /** The PDF's title, as a reader's window shows it. */
  readonly title: string;
  /** On both sides of the paper each letter begins on a new sheet: blank pages are put in between. */
  readonly sides: Sides;
}

/** Sets letters as one PDF/UA-1 document; runs for some milliseconds a letter and blocks its thread. */
export type SetLetters = (letters: readonly Letter[], options: PrintOptions) => Uint8Array;

/**
 * Loads compiler, fonts and template, which takes some 300 ms and 60 MB.
 * The letters reach the template as JSON, so that nothing in them is ever read as markup; the compiler sees no folder
 * of the machine.
 */
export function createTypesetter(): SetLetters {
  const fonts = loadLetterFonts();
  const printable = createPrintable(fonts.coverage);
  const compiler = NodeCompiler.create({
    workspace: '/nonexistent',
    fontArgs: [{ fontBlobs: [...fonts.files] }],
  });
  return (letters, { title, sides }) => {
    const batch = prepareBatch(letters, printable);
    try {
      return compiler.pdf(
        {
          mainFileContent: template,
          inputs: {
            letters: JSON.stringify(batch.letters),
            logos: JSON.stringify(batch.logos),
            families: JSON.stringify(fonts.families),
            words: JSON.stringify(letterTexts.words),
            title: printable(title),
            sides,
          },
        },
        { pdfStandard: 'ua-1' },
      );
    } catch (error) {
      // the compiler puts its words where others put an error's number
      throw new LetterError(letterTexts.notCompiled((error as { code?: string }).code ?? String(error)));
    } finally {
      // without this every batch stays in memory
      compiler.evictCache(0);
    }
  };
}
