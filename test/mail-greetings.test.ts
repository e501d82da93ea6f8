import { expect, test } from 'vitest';
import { features } from '../src/app/features.ts';
import { configuredChambers } from '../src/app/open-house.ts';
import { readConfig } from '../src/platform/config/config.ts';
import { renderMail } from '../src/platform/mail/mail-layout.tsx';

const lowercase =
  /^(?:Am|An|Auf|Aus|Bei|Beim|Bis|Bitte|Da|Damit|Danke|Das|Dem|Den|Der|Des|Die|Diese[mnrs]?|Ein(?:e[mnrs]?)?|Es|Für|Gerade|Gestern|Hat|Haben|Heute|Hier|Im|In|Jemand|Jetzt|Leider|Mit|Nach|Nun|Seit|Über|Um|Unter|Vom|Von|Vor|Wegen|Wenn|Wer|Wir|Zu|Zum|Zur) /u;

// «Guten Tag Erika Muster,» ends with a comma: what follows goes on with the sentence (Duden, Anrede)
test.each(configuredChambers(readConfig({ DEMO: '1' })))(
  'German mails of $identity.name go on after the greeting as a sentence does',
  (chamber) => {
    const mails = features
      .flatMap(({ gallery }) => gallery ?? [])
      .filter(({ appliesTo }) => appliesTo?.(chamber) ?? true)
      .flatMap(({ id, show }) => (show.kind === 'mail' ? [{ id, draw: show.draw }] : []));
    expect(mails.length).toBeGreaterThan(50);
    const wrong = mails.flatMap(({ id, draw }) => {
      const { text } = renderMail(chamber, 'de', draw(chamber, 'de'));
      const [greeting = '', first = ''] = text.split('\n').filter(Boolean);
      return greeting.endsWith(',') && lowercase.test(first) ? [`${id}: ${first}`] : [];
    });
    expect(wrong).toEqual([]);
  },
);
