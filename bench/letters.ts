import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleLetter } from '../src/platform/letters/fixtures.ts';
import { createLetterPress } from '../src/platform/letters/index.ts';

/** One measured figure. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/**
 * Prints PIN letters, each with a QR code of its own, into one file.
 * @param count letters; the press is warm before the first of them
 */
export async function benchLetters(count = 500): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-letters-'));
  const press = createLetterPress();
  try {
    await press.print([sampleLetter()]);
    const path = join(folder, 'letters.pdf');
    const before = process.memoryUsage.rss();
    let peak = before;
    let longestGap = 0;
    let lastBeat = performance.now();
    const watch = setInterval(() => {
      const now = performance.now();
      longestGap = Math.max(longestGap, now - lastBeat - 10);
      lastBeat = now;
      peak = Math.max(peak, process.memoryUsage.rss());
    }, 10);
    const cpu = process.cpuUsage();
    const start = performance.now();
    await press.printToFile(path, pinLetters(count), { sides: 'one' });
    const elapsed = performance.now() - start;
    const used = process.cpuUsage(cpu);
    clearInterval(watch);
    return [
      { name: 'letter: time', value: elapsed / count, unit: 'ms' },
      { name: 'letter: CPU', value: (used.user + used.system) / 1000 / count, unit: 'ms' },
      { name: `letters: memory on top for ${count}`, value: (peak - before) / 1e6, unit: 'MB' },
      { name: 'letters: longest wait of the main thread', value: longestGap, unit: 'ms' },
      { name: 'letter: size', value: statSync(path).size / 1000 / count, unit: 'kB' },
    ];
  } finally {
    await press.close();
    rmSync(folder, { recursive: true });
  }
}

function* pinLetters(count: number) {
  for (let index = 0; index < count; index++) {
    const number = String(1_000_000 + index);
    const letter = sampleLetter({
      id: number,
      recipient: [`Betrieb ${number}`, 'Musterweg 1', '12345 Musterstadt'],
    });
    yield {
      ...letter,
      body: letter.body.map((block) =>
        block.kind === 'qr-code'
          ? { ...block, url: `https://portal.hwk-musterland.example/freischalten/betrieb?nummer=${number}` }
          : block,
      ),
    };
  }
}
