import { z } from 'zod';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { writing } from '../../platform/database/database.ts';
import type { DemoRun, House } from '../../platform/feature/feature.ts';
import { countAudience, insertRecipients } from './audience-queries.ts';
import { insertMessage, selectMessage, updateState } from './queries.ts';
import { readMessage } from './read-message.ts';
import { updateDelivered } from './recipient-queries.ts';

const demoFacts = z.object({
  bulkMessages: z
    .array(z.strictObject({ state: z.enum(['draft', 'sent']), fields: z.record(z.string(), z.string()) }))
    .default([]),
});

/** Nobody of the office is there yet when the demo is filled. */
const writer = { staffId: '00000000-0000-4000-8000-000000000005', name: 'Sabine Beispiel' };

/** Writes the demo's messages: a draft, and one that everybody has; its mails are not in the mailbox of the demo. */
export async function loadDemoMessages(house: House, chamber: Chamber, run: DemoRun): Promise<void> {
  const { bulkMessages } = demoFacts.parse(run.facts);
  await writing(house.database, chamber, async (tx) => {
    for (const { state, fields } of bulkMessages) {
      const draft = readMessage(chamber, fields);
      if (!draft.ok) throw new Error(`demo.yaml, bulkMessages: ${JSON.stringify(draft.refusal)}`);
      const id = await insertMessage(tx, draft.value, writer, run.now);
      const message = await selectMessage(tx, id);
      if (state === 'draft' || !message) continue;
      const audience = await countAudience(tx, message, run.now);
      await insertRecipients(tx, message, run.now);
      await updateDelivered(tx, id);
      await updateState(tx, id, { state: 'sent', audience, begunAt: run.now, finishedAt: run.now });
    }
  });
}
