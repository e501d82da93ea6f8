import { readFileSync, statSync } from 'node:fs';
import { recordAudit } from '../../../platform/audit/audit.ts';
import { writing } from '../../../platform/database/database.ts';
import { type Command, CommandRefusal } from '../../../platform/feature/feature.ts';
import { sepaCommandTexts } from '../command-texts.de.ts';
import { offersSepa } from '../settings.ts';
import { replaceBanks } from './bank-queries.ts';
import { readBankFile } from './read-bank-file.ts';

const summaries = sepaCommandTexts.messages.de;
const mostBytes = 50_000_000;

/** `sepa banks import`: the names of banks, from the list that the Bundesbank publishes four times a year. */
export const importBanksCommand: Command = {
  words: ['sepa', 'banks', 'import'],
  summary: summaries['banks.summary'],
  options: { file: { kind: 'text', required: true, summary: summaries['banks.file'] } },
  async run(house, options) {
    const file = options.text('file') ?? '';
    const found = statSync(file, { throwIfNoEntry: false });
    const said = (text: string) => text.replace('{file}', file);
    if (!found?.isFile() || found.size > mostBytes) throw new CommandRefusal(said(summaries['banks.noFile']));
    const read = readBankFile(readFileSync(file));
    if (!read.ok) {
      const { line } = read.refusal;
      const sentence = line === 0 ? summaries['banks.empty'] : summaries['banks.noBankFile'];
      throw new CommandRefusal(said(sentence).replace('{line}', String(line)));
    }
    const chambers = house.chambers.filter(offersSepa);
    for (const chamber of chambers) {
      await writing(house.database, chamber, async (tx) => {
        await replaceBanks(tx, read.value);
        await recordAudit(tx, {
          event: 'sepa.banks-imported',
          outcome: 'done',
          at: house.clock(),
          facts: { banks: read.value.length },
          from: 'cli',
        });
      });
    }
    return {
      text: summaries['banks.done']
        .replace('{count}', read.value.length.toLocaleString('de-DE'))
        .replace('{chambers}', String(chambers.length)),
      json: { banks: read.value.length, chambers: chambers.map(({ slug }) => slug) },
    };
  },
};
