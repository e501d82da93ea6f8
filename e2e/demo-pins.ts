import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface DemoPin {
  readonly betriebsnummer?: string;
  readonly filialnummer?: string;
  readonly personennummer?: string;
  readonly pin: string;
  readonly state: 'unused' | 'used' | 'expired';
}

/** PINs that the demo of a chamber has given out; each unused one works once while the tests run. */
export function demoPin(slug: string, wanted: Partial<DemoPin>): string {
  const { pins } = parse(readFileSync(`chambers/${slug}/demo.yaml`, 'utf8')) as { pins: readonly DemoPin[] };
  const found = pins.find((pin) =>
    Object.entries(wanted).every(([key, value]) => (pin[key as keyof DemoPin] ?? '') === value),
  );
  if (!found) throw new Error(`${slug}: demo.yaml has no PIN like ${JSON.stringify(wanted)}`);
  return found.pin;
}
