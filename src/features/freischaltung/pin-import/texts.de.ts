import { importTexts } from '../../../platform/csv-import/texts.de.ts';
import { count, counted } from '../command-texts.de.ts';
import type { NoPinReason } from '../pin-subject.ts';
import type { PinImportReport } from './import-pins.ts';
import type { WeakPins } from './judge-pins.ts';

/** What operators are told about PINs of an older system. */
export const pinImportTexts = {
  summary: 'PINs laden, die ein früheres System gedruckt hat',

  waiting: 'Ein anderes Laden von PINs dieser Kammer läuft; dieses beginnt danach.',
  progress: (hashed: number, all: number) => `${count(hashed)} von ${count(all)} PINs verschlüsselt`,

  tooLong: (most: number) => `Eine PIN hat höchstens ${most} Zeichen.`,
  sameAs: (line: number) =>
    `Diese PIN liest sich wie die in Zeile ${line} (O und 0, I, l und 1 gelten gleich). Beide bleiben durch ihre Betriebsnummern verschieden.`,
  twice: (line: number) => `Diese PIN steht für diesen Betrieb schon in Zeile ${line}.`,
  selectorTaken:
    'Diese PIN lässt sich von einer anderen PIN dieses Betriebs nicht unterscheiden. Bitte geben Sie dem Betrieb eine neue PIN (pin issue).',
  noPinFor: {
    unknown: 'Einen Betrieb mit dieser Nummer gibt es im Register nicht.',
    geloescht: 'Dieser Betrieb ist im Register gelöscht.',
    ausbildungsstaette: 'Das ist eine Ausbildungsstätte; es zählt ihr Hauptbetrieb.',
    'filiale-without-number': 'Filialen haben bei dieser Kammer keine eigene Nummer.',
  } satisfies Record<NoPinReason | 'unknown', string>,

  tooWeak: (file: string, leastBits: number, weak: readonly WeakPins[]) =>
    `Nichts geladen: PINs in ${file} sind zu leicht zu erraten (nötig sind ${leastBits} Bit). ${weak
      .map(
        ({ length, count: amount, firstLine, bits }) =>
          `Mit ${counted(length, 'Zeichen', 'Zeichen')}: ${counted(amount, 'PIN', 'PINs')}, zuerst in Zeile ${firstLine}, etwa ${Math.floor(bits)} Bit.`,
      )
      .join(' ')}`,

  imported: (report: PinImportReport, isDryRun: boolean) =>
    `${importTexts.summary(report, isDryRun)}\nDie PINs halten nach Schätzung mindestens ${report.entropyBits} Bit.`,
} as const;
