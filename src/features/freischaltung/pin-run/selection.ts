import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { type CommandInput, CommandRefusal } from '../../../platform/feature/feature.ts';
import {
  type BetriebKey,
  betriebsnummerSentence,
  printedNummer,
  readBetriebsnummer,
} from '../../betriebe/index.ts';
import { type PersonRecord, personennummerSentence, readPersonennummer } from '../../personen/index.ts';
import { checkInputFile } from '../input-file.ts';
import { freischaltungSettings } from '../settings.ts';
import { pinRunTexts as t } from './texts.de.ts';

/** For whom PINs are made. */
export type Selection =
  | { readonly kind: 'all' }
  | { readonly kind: 'betrieb'; readonly key: BetriebKey }
  | { readonly kind: 'person'; readonly personennummer: string }
  | { readonly kind: 'personen-art'; readonly art: PersonRecord['art'] }
  | { readonly kind: 'file'; readonly file: string };

const personArten = ['lehrling', 'bildungskunde', 'dozent'] as const satisfies readonly PersonRecord['art'][];
const ways = ['betriebsnummer', 'personennummer', 'personen-art', 'file'] as const;

/**
 * Reads from a command's options for whom PINs are to be made.
 * @throws CommandRefusal unless exactly one way of choosing is given, and a readable one
 */
export function readSelection(chamber: Chamber, input: CommandInput): Selection {
  const given = [
    ...(input.flag('all') ? (['all'] as const) : []),
    ...ways.filter((way) => input.text(way) !== undefined),
  ];
  const [way, second] = given;
  if (way === undefined || second !== undefined) throw new CommandRefusal(t.oneSelection);
  if (input.text('filialnummer') !== undefined && way !== 'betriebsnummer')
    throw new CommandRefusal(t.filialnummerAlone);
  switch (way) {
    case 'all':
      return { kind: 'all' };
    case 'betriebsnummer':
      return readBetrieb(chamber, input);
    case 'personennummer':
      return readPerson(chamber, input.text('personennummer') ?? '');
    case 'personen-art': {
      refuseUnlessPersonen(chamber);
      const art = personArten.find((candidate) => candidate === input.text('personen-art'));
      if (!art) throw new CommandRefusal(t.unknownArt(personArten));
      return { kind: 'personen-art', art };
    }
    case 'file': {
      const file = resolve(input.text('file') ?? '');
      checkInputFile(file);
      return { kind: 'file', file };
    }
  }
}

/** A person's accounts are linked only where the profile offers it; elsewhere a PIN for a Person opens nothing. */
export function refuseUnlessPersonen(chamber: Chamber): void {
  if (!freischaltungSettings.of(chamber).kinds.includes('person')) throw new CommandRefusal(t.noPersonen);
}

/** What the selection is called in the database: the same for the same selection, files by their content. */
export async function nameOfSelection(selection: Selection): Promise<string> {
  switch (selection.kind) {
    case 'all':
      return 'all';
    case 'betrieb':
      return `betriebsnummer ${printedNummer(selection.key)}`;
    case 'person':
      return `personennummer ${selection.personennummer}`;
    case 'personen-art':
      return `personen-art ${selection.art}`;
    case 'file': {
      const hash = createHash('sha256');
      for await (const chunk of createReadStream(selection.file)) hash.update(chunk as Buffer);
      return `file sha256:${hash.digest('hex')}`;
    }
  }
}

function readBetrieb(chamber: Chamber, input: CommandInput): Selection {
  const read = readBetriebsnummer(
    chamber,
    input.text('betriebsnummer') ?? '',
    input.text('filialnummer') ?? '',
  );
  if (!read.ok) throw new CommandRefusal(betriebsnummerSentence(chamber, 'de', read.refusal).sentence);
  return { kind: 'betrieb', key: read.value };
}

function readPerson(chamber: Chamber, typed: string): Selection {
  refuseUnlessPersonen(chamber);
  const read = readPersonennummer(chamber, typed);
  if (!read.ok) throw new CommandRefusal(personennummerSentence(chamber, 'de', read.refusal).sentence);
  return { kind: 'person', personennummer: read.value };
}
